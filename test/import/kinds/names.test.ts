import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures'

const pair = `
  项目 | 计量单位 | 数量
  接待来访 | 批 | 34
  答复来信 | 件 | 51`
const who = async (title: string, file?: string): Promise<string[]> => [
  ...new Set((await figuresOf(`${title}${pair}`, file)).map((line) => line.split(' | ')[1] as string)),
]

describe('Y5 whose a sheet is, by its title', () => {
  it.each([
    ['综合二处信访办理情况统计表', '综合二处'],
    ['文电科2021年信访情况表', '文电科'],
    ['三科信访情况表', '三科'],
    ['市商务委信访工作情况', '市商务委'],
    ['电教馆信访工作汇总表', '电教馆'],
    ['应急办信访情况统计表', '应急办'],
    ['巡查室信访情况统计表', '巡查室'],
    ['房山区信访情况统计表', '房山区'],
    ['南昌市民生诉求办理情况统计表', '南昌市'],
    ['云岭县水务局信访情况统计表', '云岭县水务局'],
    // Words that only begin so.
    ['信访办理情况统计表', '-'],
    ['敬老院信访情况统计表', '-'],
    ['幼儿园信访情况统计表', '-'],
    ['棚户区改造信访情况表', '-'],
    ['体育馆建设信访情况表', '-'],
  ])('%s: %s', async (title, office) => expect(await who(title)).toEqual([office]))

  it('a first title row that says only whose names nothing', async () => {
    expect(await figuresOf(`县直各部门\n2020年走访情况表\n部门 | 数量\n民政局 | 12\n水务局 | 7`)).toEqual([
      'B4 走访 | 民政局 | 2020 | 12',
      'B5 走访 | 水务局 | 2020 | 7',
    ])
  })
})

describe('Y5 whose a sheet is, by its file’s or its sheet’s name, or 单位：', () => {
  it.each([
    ['信访汇总_石桥区.csv', '石桥区'],
    ['信访汇总-文电科.csv', '文电科'],
    ['信访汇总（综合二处）.csv', '综合二处'],
    ['附件2-市司法局.csv', '市司法局'],
    ['4.审计局信访汇总.csv', '审计局'],
    ['汇总表.csv', '-'],
  ])('%s: %s', async (file, office) => expect(await who('信访情况统计表', file)).toEqual([office]))

  it('the only sheet’s name', async () =>
    expect((await figuresOf(`《机要科》\n2020年信访情况${pair}`, '表.xlsx'))[0]).toContain('| 机要科 |'))
  it('单位：, a body behind it', async () => expect(await who('信访情况统计表\n单位：石桥区')).toEqual(['石桥区']))
})

describe('Y6 weeks take their year from around', () => {
  it.each([
    [
      'over columns',
      '2022年各站检修表\n站点 | 第8周 | 第9周\n城东站 | 6 | 4\n北闸站 | 3 | 5',
      [
        'B3 检修 | 城东站 | 2022-W08 | 6',
        'C3 检修 | 城东站 | 2022-W09 | 4',
        'B4 检修 | 北闸站 | 2022-W08 | 3',
        'C4 检修 | 北闸站 | 2022-W09 | 5',
      ],
    ],
    [
      'in rows',
      '2022年检修表\n周次 | 检修（次） | 停机（小时）\n第8周 | 6 | 31\n第9周 | 4 | 18',
      [
        'B3 检修 | - | 2022-W08 | 6 次',
        'C3 停机 | - | 2022-W08 | 31 小时',
        'B4 检修 | - | 2022-W09 | 4 次',
        'C4 停机 | - | 2022-W09 | 18 小时',
      ],
    ],
  ])('%s', async (_, sheet, says) => expect(await figuresOf(sheet)).toEqual(says))
})

describe('Y7 headers that join two sets', () => {
  const says = [
    'B3 巡河 | 石桥镇 | 2020 | 8 次',
    'C3 清淤 | 石桥镇 | 2020 | 2 处',
    'D3 巡河 | 李庄镇 | 2020 | 6 次',
    'E3 清淤 | 李庄镇 | 2020 | 3 处',
    'B4 巡河 | 石桥镇 | 2021 | 9 次',
    'C4 清淤 | 石桥镇 | 2021 | 1 处',
    'D4 巡河 | 李庄镇 | 2021 | 5 次',
    'E4 清淤 | 李庄镇 | 2021 | 4 处',
  ]
  const of = (heads: string) => `水务工作表\n年份 | ${heads}\n2020年 | 8 | 2 | 6 | 3\n2021年 | 9 | 1 | 5 | 4`
  it.each([
    ['underscores', '石桥镇_巡河（次） | 石桥镇_清淤（处） | 李庄镇_巡河（次） | 李庄镇_清淤（处）'],
    ['dashes', '石桥镇-巡河（次） | 石桥镇-清淤（处） | 李庄镇-巡河（次） | 李庄镇-清淤（处）'],
    ['brackets behind', '巡河（次）（石桥镇） | 清淤（处）（石桥镇） | 巡河（次）（李庄镇） | 清淤（处）（李庄镇）'],
    ['colons', '石桥镇：巡河（次） | 石桥镇：清淤（处） | 李庄镇：巡河（次） | 李庄镇：清淤（处）'],
    ['nothing', '石桥镇巡河（次） | 石桥镇清淤（处） | 李庄镇巡河（次） | 李庄镇清淤（处）'],
  ])('%s', async (_, heads) => expect(await figuresOf(of(heads))).toEqual(says))

  // Torn at its bracket each would lose its unit.
  it.each([
    ['a pause between', '巡河（2020年5月、次） | 清淤（2020年5月、次）', '次'],
    ['a comma', '巡河（2020年5月，次） | 清淤（2020年5月，次）', '次'],
    ['the unit first', '巡河（次、2020年5月） | 清淤（次、2020年5月）', '次'],
    ['a semicolon', '巡河（2020年5月；公里） | 清淤（2020年5月；公里）', '公里'],
    ['of a year', '投入（2020年、万元） | 清淤（2020年、万元）', '万元'],
  ])('one bracket with time and unit behind two names: %s', async (_, heads, unit) => {
    const lines = await figuresOf(`水务工作表\n镇 | ${heads}\n石桥镇 | 8 | 2\n李庄镇 | 6 | 3`)
    expect(lines.map((line) => line.split(' ').pop())).toEqual([unit, unit, unit, unit])
  })

  it('bare years in front of names', async () => {
    expect(await figuresOf('水务工作表\n镇 | 2020巡河 | 2021巡河\n石桥镇 | 8 | 9\n李庄镇 | 6 | 5')).toEqual([
      'B3 巡河 | 石桥镇 | 2020 | 8',
      'C3 巡河 | 石桥镇 | 2021 | 9',
      'B4 巡河 | 李庄镇 | 2020 | 6',
      'C4 巡河 | 李庄镇 | 2021 | 5',
    ])
  })

  it('names that hold a dash and are no product stay whole', async () => {
    expect(
      (await figuresOf('水务工作表\n镇 | PM2.5-日均 | 水位-最高\n石桥镇 | 8 | 9\n李庄镇 | 6 | 5')).map((line) => line.split(' | ')[0]),
    ).toEqual(['B3 PM2.5-日均', 'C3 水位-最高', 'B4 PM2.5-日均', 'C4 水位-最高'])
  })
})

describe('Y8 when, by a file’s name without 年', () => {
  it.each([
    ['2021走访统计表.csv', '2021'],
    ['202103走访.csv', '2021-03'],
    ['走访汇总_202103.csv', '2021-03'],
    ['走访（202103）.csv', '2021-03'],
    ['走访-2021-03.csv', '2021-03'],
    ['走访情况.csv', '-'],
  ])('%s: %s', async (file, period) => {
    expect((await figuresOf('走访情况表\n镇 | 户数（户）\n石桥镇 | 61\n李庄镇 | 35', file)).map((line) => line.split(' | ')[2])).toEqual([
      period,
      period,
    ])
  })
})

describe('Y9 what belongs to a name', () => {
  it.each([
    ['村（社区）活动场所', 'B3 村(社区)活动场所 | 石桥镇 | 2020 | 4'],
    ['村（社区）活动场所/处', 'B3 村(社区)活动场所 | 石桥镇 | 2020 | 4 处'],
    ['村（社区）活动场所（处）', 'B3 村(社区)活动场所 | 石桥镇 | 2020 | 4 处'],
    ['巡河（2019年，次）', 'B3 巡河 | 石桥镇 | 2019 | 4 次'],
    ['巡河（2019年3月、次）', 'B3 巡河 | 石桥镇 | 2019-03 | 4 次'],
    ['巡河（单位：次）', 'B3 巡河 | 石桥镇 | 2020 | 4 次'],
  ])('%s', async (head, says) => expect((await figuresOf(`2020年基层工作统计表\n镇 | ${head}\n石桥镇 | 4\n李庄镇 | 6`))[0]).toBe(says))

  it('an average takes the one unit of the note', async () => {
    expect(
      (await figuresOf('2020年办事效率统计表\n | | 单位：分钟\n窗口 | 平均等候 | 最长等候\n甲窗口 | 12 | 40\n乙窗口 | 9 | 35')).every(
        (line) => line.includes('分钟'),
      ),
    ).toBe(true)
  })

  it('本期 in a report of eight months is all eight', async () => {
    expect(await figuresOf('2022年1—8月各镇走访情况表\n镇 | 本期 | 上年同期\n石桥镇 | 61 | 55\n李庄镇 | 35 | 41')).toEqual([
      'B3 走访 | 石桥镇 | 2022-01/2022-08 | 61',
      'C3 走访 | 石桥镇 | 2021-01/2021-08 | 55',
      'B4 走访 | 李庄镇 | 2022-01/2022-08 | 35',
      'C4 走访 | 李庄镇 | 2021-01/2021-08 | 41',
    ])
  })
})

describe('Y10 groups beside bodies, and a first figure like a year', () => {
  it('类别 names nothing', async () => {
    expect(
      (
        await figuresOf(
          '走访情况统计表\n类别 | 镇 | 2020年 | 2021年\n一类 | 石桥镇 | 61 | 55\n一类 | 李庄镇 | 35 | 41\n二类 | 胡集镇 | 20 | 27',
        )
      ).map((line) => line.split(' | ').slice(0, 2).join()),
    ).toEqual(['C3 走访,石桥镇', 'D3 走访,石桥镇', 'C4 走访,李庄镇', 'D4 走访,李庄镇', 'C5 走访,胡集镇', 'D5 走访,胡集镇'])
  })

  it.each(['频次', '频次要求', '召开周期'])('%s names nothing', async (head) => {
    const lines = await figuresOf(`会议 | ${head} | 1月 | 2月\n理论学习 | 每月2次 | 2 | 1\n支部大会 | 每季1次 | 1 | 0`)
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(['C2 理论学习', 'D2 理论学习', 'C3 支部大会', 'D3 支部大会'])
  })

  it.each(['1967', '2034', '—'])('a list whose first figure is %s', async (first) => {
    const lines = await figuresOf(
      `镇 | 时间 | 指标 | 数值 | 计量单位\n石桥镇 | 2020年 | 走访 | ${first} | 户\n石桥镇 | 2020年 | 调解 | 8 | 起\n李庄镇 | 2020年 | 走访 | 35 | 户\n李庄镇 | 2020年 | 调解 | 3 | 起`,
    )
    expect(lines.slice(-3)).toEqual(['D3 调解 | 石桥镇 | 2020 | 8 起', 'D4 走访 | 李庄镇 | 2020 | 35 户', 'D5 调解 | 李庄镇 | 2020 | 3 起'])
    expect(lines.length).toBe(first === '—' ? 3 : 4)
  })
})
