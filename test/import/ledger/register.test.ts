import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '登记.csv', [])

describe('J6 a register of what happened', () => {
  it('has a line’s day, level, whose it is and with whom, and every cell a role', () => {
    const reading = read(
      '2018年信息首报登记\n信息题目,首报单位,报送单位,联合撰稿单位,报送日期,采用级别\n河道治理,甲县,甲县、水利局,,2018-02-08,省级\n园区整合,经信局,经信局、丙县,丙县,5月20日,市级',
    )
    expect(
      reading.items.map(({ text, owners, supporting, happenedOn, level, deadline, status }) => [
        text,
        owners,
        supporting,
        happenedOn,
        level,
        deadline,
        status,
      ]),
    ).toEqual([
      ['河道治理', ['甲县'], [], '2018-02-08', '省级', null, null],
      ['园区整合', ['经信局'], ['丙县'], '2018-05-20', '市级', null, null],
    ])
    expect(reading.sheets[0]?.kind).toBe('ledger')
  })
  it.each([
    ['姓名,出生日期,单位\n张三,1980-02-03,办公室\n李四,1981-05-06,督查室', 'a list of persons'],
    ['日期,单位,办文（件）\n2024-01-02,甲县,3\n2024-01-03,乙县,4', 'a table of figures'],
    ['日期,会议,地点\n2024-01-02,常务会,一楼\n2024-01-03,专题会,二楼', 'what nobody is credited with'],
  ])('%# %s', (csv) => expect(read(csv).items).toEqual([]))
  it('任务来源 is of which class a task is; alone it names the task', () => {
    const rows = (head: string) => `任务台账\n序号,${head},牵头单位,完成时限\n1,上级部署,甲局,2024年6月底\n2,领导交办,乙局,2024年7月底`
    expect(read(rows('任务来源')).items.map(({ text }) => text)).toEqual(['上级部署', '领导交办'])
    const both = '任务台账\n序号,任务来源,改革内容,牵头单位,完成时限\n1,上级部署,放权,甲局,2024年6月底\n2,上级部署,减证,乙局,2024年7月底'
    expect(read(both).items.map(({ text }) => text)).toEqual(['放权', '减证'])
  })
})
