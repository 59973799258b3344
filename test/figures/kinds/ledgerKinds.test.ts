import { describe, expect, it } from 'vitest'
import type { FigureKind } from '../../../src/figures/registry'
import { stageRun, stageTrack } from '../../../src/i18n/words/stageWords'
import { recheckOutcome } from '../../../src/i18n/words/recheckWords'
import { levelOrder } from '../../../src/i18n/words/levelWords'
import { boardFrom, sheet } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const made = (kind: FigureKind, csv: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  boardFrom(sheet(csv), { language }).figures.find((one) => one.kind === kind)
const headline = (kind: FigureKind, csv: string) => made(kind, csv)?.figure.headline.text
/** Panels as rows of numbers by their names, zeroes and gaps as 0. */
const drawn = (kind: FigureKind, csv: string) =>
  made(kind, csv)?.figure.panels.map(({ series }) =>
    Object.fromEntries(series.map(({ name, marks }) => [name, marks.map(({ value }) => value ?? 0)])),
  )

const reform = `清河市2021年重点改革任务清单（截至2021年9月30日）
  序号,任务来源,改革事项,牵头单位,完成时限,所处阶段
  1,上级部署,职称评审改革,人社局,2021年12月底,组织实施
  2,上级部署,医保支付改革,医保局,2021年10月底,结项验收
  3,自主创新,农田托管,农业农村局,2021年11月底,方案研究
  4,自主创新,智慧停车,城管局,2021年12月底,改革立项
  5,自主创新,教师轮岗,教育局,2021年12月底,组织实施`
const manyReforms = `清河市2021年重点改革任务清单（截至2021年9月30日）
  序号,任务来源,改革事项,牵头单位,完成时限,所处阶段
  ${Array.from({ length: 16 }, (_, k) => `${k + 1},${k < 6 ? '上级部署' : '自主创新'},改革事项${k + 1}号,${['人社局', '医保局', '城管局'][k % 3]},2021年12月底,${['改革立项', '组织实施', '结项验收', '专家论证'][k % 4]}`).join('\n  ')}`
const stageColumns = `2024年上半年临江县重点项目推进环节统计
  填报单位：临江县发展改革局,,,,,单位：个
  领域,立项,可研批复,开工建设,竣工验收,合计
  交通,2,3,6,4,15
  水利,1,0,5,3,9
  合计,3,3,11,7,24`
const aims = `东山市政务服务中心对标提升表
  2022年11月
  事项,责任科室,责任人,所处阶段,完成时限
  网上办理,综合科,张,对标,2022年12月底
  热线接通,热线科,王,达标,2022年11月底
  材料精简,审批科,李,寻标,2023年3月底
  帮办代办,服务科,赵,创标,2022年9月底`

describe('how far things are on their way', () => {
  it('few tasks stand each at its stage, in the order of the way', () => {
    expect(headline('stages', reform)).toBe('5项中1项已到结项验收，2项在组织实施，1项在方案研究')
    expect(made('stages', reform)?.figure.panels[0]?.columns?.map(({ title }) => title)).toEqual([
      '改革立项',
      '方案研究',
      '组织实施',
      '结项验收',
    ])
    expect(drawn('stages', reform)).toEqual([
      { 职称评审改革: [0, 0, 1, 0], 医保支付改革: [0, 0, 0, 1], 农田托管: [0, 1, 0, 0], 智慧停车: [1, 0, 0, 0], 教师轮岗: [0, 0, 1, 0] },
    ])
  })
  it('任务来源 names no task: the schedule has the tasks by their own names', () => {
    const names = made('schedule', reform)?.figure.panels[0]?.series[0]?.marks.map(({ category }) => category)
    expect(names).toEqual(expect.arrayContaining(['职称评审改革', '农田托管']))
    expect(names).not.toContain('上级部署')
  })
  it('many are counted, all of them and by where they came from', () => {
    expect(headline('stages', manyReforms)).toBe('16项中4项已到结项验收，4项在组织实施，4项在专家论证')
    expect(
      made('stages', manyReforms)?.figure.panels.map(({ title, series }) => [title, series[0]?.marks.map(({ value }) => value)]),
    ).toEqual([
      ['合计', [4, 4, 4, 4]],
      ['上级部署', [2, 1, 2, 1]],
      ['自主创新', [2, 3, 2, 3]],
    ])
  })
  it('columns of stages that add up to the sheet’s total', () => {
    expect(headline('stages', stageColumns)).toBe('24个中7个已到竣工验收，11个在开工建设，3个在可研批复')
    expect(
      made('stages', stageColumns)?.figure.panels.map(({ title, series }) => [title, series[0]?.marks.map(({ value }) => value)]),
    ).toEqual([
      ['合计', [3, 3, 11, 7]],
      ['交通', [2, 3, 6, 4]],
      ['水利', [1, 0, 5, 3]],
    ])
  })
  it('寻标 对标 达标 创标', () => {
    expect(headline('stages', aims)).toBe('4项中1项已到创标，1项在达标，1项在对标')
  })
  it.each([
    [
      'columns that are steps of one thing and add up to nothing',
      '2024年\n单位,报送信息（篇）,省采用（篇）,中办采用（篇）\n甲县,30,12,2\n乙县,25,9,1',
    ],
    [
      'stages of which nobody knows the order',
      '任务台账\n序号,任务,责任单位,完成时限,阶段\n1,修路,交通局,2024年6月底,甲阶段组\n2,架桥,交通局,2024年7月底,乙阶段组',
    ],
    ['departments, with a total', '2024年办件\n事项,发改局,审计局,住建局,合计\n受理,3,4,5,12\n咨询,1,1,1,3'],
  ])('%s are no stages', (_, csv) => expect(made('stages', csv)).toBeUndefined())
})

it('the order of stages is known or not claimed', () => {
  expect(stageTrack(['组织实施', '改革立项', '结项验收'])).toEqual(['改革立项', '组织实施', '结项验收'])
  expect(stageTrack(['达标', '寻标', '创标', '对标'])).toEqual(['寻标', '对标', '达标', '创标'])
  expect(stageTrack(['2.论证', '1.申报', '3.公布'])).toEqual(['1.申报', '2.论证', '3.公布'])
  expect(stageTrack(['已竣工', '未开工', '主体施工'])).toEqual(['未开工', '主体施工', '已竣工'])
  expect(stageTrack(['甲类', '乙类'])).toBeNull()
  expect(stageRun(['任务来源', '改革立项', '方案研究', '专家论证', '合计'])).toEqual([1, 2, 3])
})

const twice = `石桥县重点项目“回头看”台账
  截至2023年11月底
  序号,项目名称,项目类别,责任单位,计划投产日期,项目状态,首次核查日期,回头看日期,回头看结果
  1,纺织园,工业,工信局,2023年12月底,正常推进,2023-05-04,2023-09-06,已整改
  2,冷链库,商贸,商务局,2023年12月底,正常推进,2023-05-05,2023-09-07,未整改到位
  3,污水厂,环保,住建局,2024年3月底,滞后,2023-06-01,,
  4,标准厂房,工业,工信局,2023年10月底,已完成,2023-06-02,2023-10-09,整改到位
  5,客运站,交通,交通局,2023年12月底,正常推进,2023-06-03,2023-10-10,已整改`
const revisited = `2020年巡察问题整改回访台账
  问题,责任部门,整改时限,整改情况,回访日期
  公车管理不严,办公室,2020年6月底,已整改,2020年8月3日
  台账不全,财务科,2020年6月底,已整改,2020年8月3日
  考勤不实,人事科,2020年7月底,已整改,
  采购未公开,后勤科,2020年7月底,整改中,`
const onlyWords = `督查事项落实台账（截至2022年8月31日）
  序号,督查事项,牵头单位,完成时限,办理情况,复查情况
  1,供水管网,水务局,2022年5月底,办结,通过
  2,学区划分,教育局,2022年6月底,办结,反弹
  3,路灯维修,城管局,2022年7月底,办结,待复查`

describe('a second look: settled, open again, not yet', () => {
  it('by its day and what it found', () => {
    expect(headline('recheck', twice)).toBe('5项中4项已回头看，1项未到位，1项未回头看')
    expect(drawn('recheck', twice)?.[0]).toMatchObject({
      '已回头看、到位': expect.any(Array) as unknown,
      未到位: expect.any(Array) as unknown,
    })
    expect(Object.entries(drawn('recheck', twice)?.[0] ?? {}).map(([name, values]) => [name, values[values.length - 1]])).toEqual([
      ['已回头看、到位', 3],
      ['未到位', 1],
      ['未回头看', 1],
    ])
  })
  it('by a day alone: looked at, nobody says what was found', () =>
    expect(headline('recheck', revisited)).toBe('4项中2项已回头看，2项未回头看'))
  it('by words alone', () => expect(headline('recheck', onlyWords)).toBe('3项中2项已回头看，1项未到位，1项未回头看'))
  it('a ledger that asks for none has none, and isn’t counted with one that does', () => {
    expect(made('recheck', reform)).toBeUndefined()
    const { figures } = boardFrom({ '甲.csv': twice, '乙.csv': reform })
    expect(figures.find(({ kind }) => kind === 'recheck')?.figure.headline.text).toBe('5项中4项已回头看，1项未到位，1项未回头看')
  })
  it.each([
    ['已整改', 'settled'],
    ['整改到位', 'settled'],
    ['无反弹', 'settled'],
    ['通过', 'settled'],
    ['未整改到位', 'open'],
    ['出现反弹', 'open'],
    ['仍有2处问题', 'open'],
    ['已回头看', null],
  ])('%s is %s', (text, outcome) => expect(recheckOutcome(text)).toBe(outcome))
})

const honours = `2022年白塔区荣誉登记表（截至10月底）
  序号,日期,事项,级别,类型,授予（刊发）单位,备注
  1,2022年1月10日,全国文明单位,国家级,表彰,中央文明委,
  2,2022年3月2日,改革案例入选汇编,省级,推广,省委改革办,
  3,2022年3月20日,营商环境试点通过验收,国家级,验收,国家发改委,
  4,2022年7月8日,信访工作先进集体,市级,表彰,市委市政府,
  5,2022年10月9日,数字乡村典型,省级,推广,省委网信办,`
const firstReports = `2018年信息首报认定及联合撰稿登记
  信息题目,首报单位,报送单位,联合撰稿单位,报送日期,采用级别,采用情况
  河道治理,甲县,甲县、水利局,,2018-02-08,省级,采用
  返乡创业,乙县,乙县,,2018-04-12,中办,采用
  园区整合,经信局,经信局、丙县,丙县,2018-05-20,省级,采用
  普惠金融,甲县,甲县,,2018-06-30,市级,未采用`
const visits = `来访接待登记（2021年）
  来访日期,来访事由,接待部门,人数情况
  2021-03-02,学习过程党建,组织科,县区来访
  2021-03-15,考察政务公开,信息科,外市来访
  2021-05-06,调研督查工作,督查室,外省来访
  2021-05-20,交流文稿起草,文秘科,县区来访`

describe('a register of what happened', () => {
  it('honours by level over the months', () => {
    expect(headline('events', honours)).toBe('登记5项：国家级2项、省级2项、市级1项')
    expect(drawn('events', honours)).toEqual([
      { 国家级: [1, 0, 1, 0, 0, 0, 0, 0, 0, 0], 省级: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1], 市级: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0] },
    ])
    expect(made('events', honours)?.figure.subtitle).toContain('2022年10月底')
  })
  it('first reports are credited to one, joint drafting counts once and is said', () => {
    expect(headline('events', firstReports)).toBe('登记4项：中办1项、省级2项、市级1项')
    const [, bodies] = made('events', firstReports)?.figure.panels ?? []
    expect(bodies?.rows?.map(({ category, end }) => [category, end])).toEqual([
      ['甲县', '2项'],
      ['乙县', '1项'],
      ['经信局', '1项'],
      ['丙县', '0项 联合1'],
    ])
    expect(made('events', firstReports)?.figure.sentence.text).toBe(
      '截至2018年6月底，登记4项，其中中办1项、省级2项、市级1项。按归属：甲县2项、乙县1项、经信局1项。1项为几家联合，只计一次。',
    )
    expect(made('events', firstReports)?.figure.notes.join()).toContain('1项为几家联合，只计一次')
  })
  it('visits without a level stand by whom they were received', () => {
    expect(headline('events', visits)).toBe('登记4项：组织科1项、信息科1项、督查室1项、文秘科1项')
  })
  it('no task, no status, no deadline comes of it', () => {
    const { figures, notices } = boardFrom(sheet(honours))
    expect(figures.map(({ kind }) => kind)).toEqual(['events'])
    expect(notices).not.toContain('ledgerUnread')
  })
  it.each([
    ['persons with birthdays', '干部名册\n姓名,出生日期,单位,职务\n张三,1980-02-03,办公室,科长\n李四,1981-05-06,督查室,主任'],
    ['a ledger of tasks', `任务台账\n序号,任务,责任单位,完成时限,状态\n1,修路,交通局,2024年6月底,办结\n2,架桥,交通局,2024年7月底,推进中`],
    ['figures by the day', '日期,单位,办文（件）,办会（次）\n2024-01-02,甲县,3,1\n2024-01-03,乙县,4,2'],
  ])('%s are no register', (_, csv) => expect(made('events', csv)).toBeUndefined())
  it('levels from the highest down', () => {
    expect(levelOrder(['市级', '中办', '县级', '省级', '其他'])).toEqual(['中办', '省级', '市级', '县级', '其他'])
  })
})

const days = Array.from({ length: 4 }, (_, k) => k + 1)
const layered = {
  '每日报.csv': `各科室工作每日报（2019年3月）\n日期,科室,收文（件）,发文（件）\n${days.flatMap((day) => ['文秘科', '机要科'].map((unit, u) => `2019年3月${day}日,${unit},${3 + ((day + u) % 3)},${1 + (day % 2)}`)).join('\n')}`,
  '每月晒.csv': `各科室工作每月晒（2019年）\n指标：收文（件）\n科室,1月,2月,3月,4月,5月,6月\n文秘科,21,18,24,22,25,26\n机要科,30,28,31,27,33,35`,
  '半年展.csv': `2019年上半年各科室工作展示\n科室,收文（件）,发文（件）\n文秘科,136,40\n机要科,184,22`,
}

describe('one indicator by the day, the month and the half-year', () => {
  const grainsOf = (sheets: Readonly<Record<string, string>>) => boardFrom(sheets).figures.find(({ kind }) => kind === 'grains')?.figure
  it('stands at each on its own scale, and its months add up', () => {
    const figure = grainsOf(layered)
    expect(figure?.headline.text).toBe('2家收文上半年数均与分月相加一致')
    expect(
      figure?.panels.map(({ title, series }) => [title, series.map(({ name, marks }) => [name, marks.map(({ value }) => value)])]),
    ).toEqual([
      [
        '每日',
        [
          ['文秘科', [4, 5, 3, 4]],
          ['机要科', [5, 3, 4, 5]],
        ],
      ],
      [
        '每月',
        [
          ['文秘科', [21, 18, 24, 22, 25, 26]],
          ['机要科', [30, 28, 31, 27, 33, 35]],
        ],
      ],
      [
        '半年',
        [
          ['文秘科', [136]],
          ['机要科', [184]],
        ],
      ],
    ])
  })
  it('says where they don’t', () => {
    const wrong = { ...layered, '半年展.csv': layered['半年展.csv'].replace('184', '190') }
    expect(grainsOf(wrong)?.headline.text).toBe('机要科收文上半年190件，分月相加184件')
  })
  it('isn’t checked where a month is lacking', () => {
    const lacking = { ...layered, '每月晒.csv': layered['每月晒.csv'].replace(',4月', '').replace(',22,', ',').replace(',27,', ',') }
    expect(grainsOf(lacking)?.headline.text).toBe('收文有每日、每月、半年3层数')
    expect(grainsOf(lacking)?.notes.join()).toContain('未作加总核对')
  })
  it('months and a year alone are an ordinary sheet', () => {
    expect(grainsOf({ '表.csv': '2019年收文（件）\n科室,1月,2月,3月,全年\n文秘科,1,2,3,40\n机要科,3,2,3,50' })).toBeUndefined()
  })
})

it('every number is accounted for, in both languages', () => {
  const sheets: readonly (readonly [FigureKind, string])[] = [
    ['stages', reform],
    ['stages', stageColumns],
    ['recheck', twice],
    ['events', honours],
    ['events', firstReports],
  ]
  for (const [kind, csv] of sheets)
    for (const language of ['zh-CN', 'en'] as const) {
      const one = made(kind, csv, language)
      if (one === undefined) throw new Error(`no ${kind}`)
      expect(strayNumbers(one.figure, one.selection.dataset, one.selection.items), kind + language).toEqual([])
      expect(wrongFacts(one.figure)).toEqual([])
      expect(misprintedFacts(one.figure)).toEqual([])
    }
})
