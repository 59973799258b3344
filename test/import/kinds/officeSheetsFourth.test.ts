import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { standingOf } from '../../../src/import/ledger/standing'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
const items = (lines: readonly string[]) => importWorkbook(new TextEncoder().encode(lines.join('\n')), '台账.csv', []).items

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

describe('a body that coordinates is one, a dispute that is settled none (O1)', () => {
  table(
    [
      [
        'at the head of a title',
        '综合协调处2023年8月工作统计\n事项,件数（件）\n来文,64\n会议,5',
        ['B3 件数 综合协调处/来文 2023-08 64件'],
        [],
        '表.csv',
      ],
      ['in rows', '处室,件数（件）\n综合协调处,64\n督办协调处,5', ['B2 件数 综合协调处 2023 64件'], []],
      ['over columns', '事项,综合协调处,督查处\n来文（件）,64,5\n会议（次）,3,2', ['B2 来文 综合协调处 2023 64件'], []],
      [
        'in a form line',
        '工作统计\n填报单位：指导协调处\n事项,件数（件）\n来文,64\n会议,5',
        ['B4 件数 指导协调处/来文 2023 64件'],
        [],
        '2023年表.csv',
      ],
      [
        'neighbours: 矛盾纠纷调处 is done to somebody',
        '矛盾纠纷调处2023年8月统计\n类别,件数（件）\n邻里,64\n婚姻,5',
        ['B3 件数 邻里 2023-08 64件'],
        [],
        '表.csv',
      ],
    ].map((row) => row as never),
  )
})

describe('增减幅 is a change in percent (T4)', () => {
  table([
    [
      'beside the number',
      '项目,2022年（万元）,2023年（万元）,增减额,增减幅\n接待费,18.6,12.4,-6.2,-33.3%\n用车费,42,39.5,-2.5,-6.0%',
      ['E2 接待费 - 2023 -33.3% change', 'D3 用车费 - 2023 -2.5万元 change'],
      [],
    ],
    ['alone', '单位,2022年,2023年,增减幅（%）\n甲局,50,60,20\n乙局,40,30,-25', ['D2 情况 甲局 2023 20% change'], [], '情况.csv'],
    ['同比增减幅', '单位,受理（件）,同比增减幅\n甲局,60,20%\n乙局,30,-25%', ['C3 受理 乙局 2023 -25% change'], []],
    ['增减幅度', '单位,受理（件）,增减幅度\n甲局,60,20%\n乙局,30,-25%', ['C3 受理 乙局 2023 -25% change'], []],
    ['neighbours: 幅员 is a thing', '镇,幅员面积（亩）\n东镇,60\n西镇,30', ['B2 幅员面积 东镇 2023 60亩'], []],
  ])
})
