import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { standingOf } from '../../../src/import/ledger/standing'

const items = (lines: readonly string[]) => importWorkbook(new TextEncoder().encode(lines.join('\n')), '台账.csv', []).items

describe('J2 of which year a limit is that says none', () => {
  const until = (heads: string, lines: readonly string[], name: string, title = '督办台账') =>
    importWorkbook(new TextEncoder().encode([title, heads, ...lines].join('\n')), name, []).items.map((item) => item.deadline)
  it('of the file’s name', () =>
    expect(
      until(
        '序号,事项,责任单位,完成时限,进展',
        ['1,修路,交通局,8月底前,推进中', '2,修桥,住建局,9.20,办结'],
        '台账（截至2024年7月31日）.csv',
      ),
    ).toEqual(['2024-08-31', '2024-09-20']))
  it('of the day its line was handed out', () =>
    expect(
      until(
        '序号,事项,交办时间,责任单位,完成时限,进展',
        ['1,修路,2024-03-05,交通局,4月底前,推进中', '2,修桥,2023-06-01,住建局,9月,办结'],
        '台账.csv',
      ),
    ).toEqual(['2024-04-30', '2023-09-30']))
  it('and never before that day', () =>
    expect(
      until(
        '序号,事项,交办日期,责任单位,办理时限,进展',
        ['1,修路,2024-11-20,交通局,1月底,推进中', '2,修桥,2024-11-20,住建局,12月底,办结'],
        '2024年台账.csv',
      ),
    ).toEqual(['2025-01-31', '2024-12-31']))
  it('a year that is said stays', () =>
    expect(
      until(
        '序号,事项,交办日期,责任单位,办理时限,进展',
        ['1,修路,2024-11-20,交通局,2024年10月底,推进中', '2,修桥,2024-11-20,住建局,2025年3月,办结'],
        '台账.csv',
      ),
    ).toEqual(['2024-10-31', '2025-03-31']))
  it('and none is made up where nothing says one', () =>
    expect(until('序号,事项,责任单位,完成时限,进展', ['1,修路,交通局,8月底前,推进中', '2,修桥,住建局,长期,推进中'], '台账.csv')).toEqual([
      null,
      null,
    ]))
  it('the day of an answer closes a line', () =>
    expect(
      importWorkbook(
        new TextEncoder().encode(
          '建议办理台账\n序号,案由,主办单位,答复时限,答复日期,办理情况\n1,修路,交通局,2024-06-30,2024-06-12,已办结\n2,修桥,住建局,2024-06-30,,办理中',
        ),
        '台账.csv',
        [],
      ).items.map((item) => item.closedOn),
    ).toEqual(['2024-06-12', null]))
})

describe('J1 by whom, by other words', () => {
  it.each(['承办部门', '办理单位', '落实科室', '整改单位', '主办处室'])('%s', (head) =>
    expect(
      importWorkbook(
        new TextEncoder().encode(
          `台账\n序号,诉求内容,${head},办结时限,办理结果\n1,增容,供电局,2023-07-16,已办结\n2,用地,自然局,2023-08-08,办理中`,
        ),
        '台账.csv',
        [],
      ).items.map(({ owners }) => owners.join()),
    ).toEqual(['供电局', '自然局']),
  )
})

describe('J1 what numbers a line is no task', () => {
  it.each<readonly [string, readonly [string, string]]>([
    ['案号', ['XF2301', 'XF2302']],
    ['件号', ['第31号', '第32号']],
    ['文件编号', ['督〔2023〕5号', '督〔2023〕6号']],
    ['任务编号', ['ZD-01', 'ZD-02']],
    ['单号', ['20230105-1', '20230105-2']],
  ])('%s before what is to be done', (head, [one, two]) => {
    const found = items([
      '台账',
      `${head},案由,责任单位,办理时限,办理状态`,
      `${one},征地补偿,住建局,2023-08-31,办理中`,
      `${two},拖欠工资,人社局,2023-09-30,已办结`,
    ])
    expect(found.map((item) => item.text)).toEqual(['征地补偿', '拖欠工资'])
  })
  it('beside the days that are left', () =>
    expect(
      items([
        '化解台账（截至2023年9月20日）',
        '案号,案由,责任单位,化解时限,剩余天数,化解状态',
        'XF1,征地补偿,住建局,2023-08-31,-20,逾期未化解',
        'XF2,拖欠工资,人社局,2023-10-31,41,化解中',
        'XF3,物业纠纷,住建局,2023-09-15,0,已化解',
      ]).map(({ text, standing }) => `${text} ${standing}`),
    ).toEqual(['征地补偿 overdue', '拖欠工资 open', '物业纠纷 done']))
  it('neighbours: words with a number in them are', () =>
    expect(
      items(['台账', '督查内容,责任单位,办理时限,办理状态', '5号路改造,住建局,2023-08-31,办理中', 'A区征地,自然局,2023-09-30,已办结']).map(
        ({ text }) => text,
      ),
    ).toEqual(['5号路改造', 'A区征地']))
})

describe('J4 what closes a line', () => {
  it.each<readonly [string, ReturnType<typeof standingOf>]>([
    ['已化解', 'done'],
    ['化解到位', 'done'],
    ['已答复', 'done'],
    ['已处置', 'done'],
    ['已清零', 'done'],
    // neighbours
    ['未化解', 'open'],
    ['逾期未化解', 'overdue'],
    ['化解中', 'open'],
    ['待答复', 'open'],
    ['已受理', 'open'],
    ['已转办', 'open'],
  ])('%s', (word, standing) => expect(standingOf(word)).toBe(standing))
})
