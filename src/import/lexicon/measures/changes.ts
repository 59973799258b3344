/** Verbs of change and their sign. */
export const changeVerbs: Readonly<Record<string, 1 | -1>> = {
  增长: 1,
  增加: 1,
  上升: 1,
  提高: 1,
  提升: 1,
  上涨: 1,
  扩大: 1,
  增幅: 1,
  增: 1,
  升: 1,
  涨: 1,
  多: 1,
  快: 1,
  高: 1,
  加快: 1,
  延长: 1,
  回升: 1,
  新增: 1,
  净增: 1,
  高出: 1,
  反弹: 1,
  攀升: 1,
  跃升: 1,
  前进: 1,
  前移: 1,
  后退: -1,
  后移: -1,
  超前: 1,
  领先: 1,
  滞后: -1,
  落后: -1,
  减少: -1,
  下降: -1,
  降低: -1,
  压缩: -1,
  缩短: -1,
  回落: -1,
  减: -1,
  少: -1,
  精简: -1,
  压减: -1,
  降: -1,
  下跌: -1,
  跌: -1,
  下滑: -1,
  缩减: -1,
  降幅: -1,
  缩小: -1,
  慢: -1,
  低: -1,
  放缓: -1,
  收窄: -1,
  净减: -1,
  减小: -1,
  负增长: -1,
  低于同期: -1,
  up: 1,
  rose: 1,
  'increase of': 1,
  increase: 1,
  increased: 1,
  'increased by': 1,
  'up by': 1,
  grew: 1,
  'grew by': 1,
  'rose by': 1,
  gain: 1,
  down: -1,
  fell: -1,
  'decrease of': -1,
  decrease: -1,
  decreased: -1,
  'decreased by': -1,
  'down by': -1,
  'fell by': -1,
  declined: -1,
  'declined by': -1,
  loss: -1,
}

/** Arrows and triangles. △ and ▽ are the hollow forms of ▲ and ▼. */
export const changeArrows: Readonly<Record<string, 1 | -1>> = {
  '↑': 1,
  '▲': 1,
  '△': 1,
  '⬆': 1,
  '↗': 1,
  '⇧': 1,
  '🔺': 1,
  '↓': -1,
  '▼': -1,
  '▽': -1,
  '⬇': -1,
  '↘': -1,
  '⇩': -1,
}

/** Any mark that may point up or down. */
export const anyArrow = /[△▲▼▽↓↑]/
/** A triangle before a number: a minus in accounts, an arrow in reports. */
export const triangleStart = /^\s*[△▲]\s*[\d０-９.]/
/** A mark that points down, before or behind a number: beside it a triangle points up. */
export const downMark = /^\s*[▼▽↓↑]\s*[\d０-９.]|[\d０-９%％]\s*[▼▽↓↑▲△]\s*$/
/** What a note says of triangles: “▲”表示减少; △为增长. */
export const trianglesFall = /[△▲]["”’'」]?\s*号?(?:表示|代表|为|是|指|系|[:：=])[^,，。;；]{0,8}?(?:减|降|负|短收|少)/
export const trianglesRise = /[△▲]["”’'」]?\s*号?(?:表示|代表|为|是|指|系|[:：=])[^,，。;；]{0,8}?(?:增|升|正|多)/

/** Words that say nothing has changed. */
export const unchangedWords: readonly string[] = [
  '持平',
  '不变',
  '无变化',
  '未变',
  '与上年持平',
  '与去年持平',
  '同比持平',
  '环比持平',
  '与上年同期持平',
  '与去年同期持平',
  '与上月持平',
  'unchanged',
  'no change',
  'flat',
  '→',
  '0增长',
  '零增长',
  '平',
]

/** As before, nearly. */
export const nearlyUnchangedWords: readonly string[] = ['基本持平', '与上年基本持平', '与去年同期基本持平', '大体持平', '略有变化']

/** Multiplied: 翻一番 is twice as much, a change of +100 %. */
export const doublings: Readonly<Record<string, number>> = {
  翻番: 1,
  翻一番: 1,
  翻了一番: 1,
  翻两番: 3,
  翻了两番: 3,
  翻三番: 7,
  增长一倍: 1,
  增加一倍: 1,
  增长两倍: 2,
  增加两倍: 2,
  doubled: 1,
}

/** What is left of a change's heading where it says since when and of nothing: vs last year, from the previous month. */
export const sinceWhen =
  /^(?:vs\.?|versus|over|from|on|compared (?:to|with)) (?:the )?(?:last|previous|prior|same) (?:year|quarter|month|week|period)$/i

/** Words that say against what a change is measured; the first that stands in the text decides. */
export const againstWords: readonly (readonly [word: string, against: 'samePeriodLastYear' | 'previousPeriod' | 'target' | 'benchmark'])[] =
  [
    ['环比', 'previousPeriod'],
    ['比上月', 'previousPeriod'],
    ['较上月', 'previousPeriod'],
    ['比上期', 'previousPeriod'],
    ['较上期', 'previousPeriod'],
    ['比上季', 'previousPeriod'],
    ['较上季', 'previousPeriod'],
    ['比上周', 'previousPeriod'],
    ['较上周', 'previousPeriod'],
    ['与上月相比', 'previousPeriod'],
    ['与上期相比', 'previousPeriod'],
    ['比上旬', 'previousPeriod'],
    ['月环比', 'previousPeriod'],
    ['period on period', 'previousPeriod'],
    ['month on month', 'previousPeriod'],
    ['quarter on quarter', 'previousPeriod'],
    ['on previous year', 'samePeriodLastYear'],
    ['on the previous year', 'samePeriodLastYear'],
    ['over the previous year', 'samePeriodLastYear'],
    ['on last year', 'samePeriodLastYear'],
    ['over last year', 'samePeriodLastYear'],
    ['on previous', 'previousPeriod'],
    ['on the previous', 'previousPeriod'],
    ['mom', 'previousPeriod'],
    ['qoq', 'previousPeriod'],
    ['m/m', 'previousPeriod'],
    ['q/q', 'previousPeriod'],
    ['同比', 'samePeriodLastYear'],
    ['比上年', 'samePeriodLastYear'],
    ['较上年', 'samePeriodLastYear'],
    ['比去年', 'samePeriodLastYear'],
    ['较去年', 'samePeriodLastYear'],
    ['比同期', 'samePeriodLastYear'],
    ['较同期', 'samePeriodLastYear'],
    ['与上年同期相比', 'samePeriodLastYear'],
    ['与去年同期相比', 'samePeriodLastYear'],
    ['year on year', 'samePeriodLastYear'],
    ['year-on-year', 'samePeriodLastYear'],
    ['a year earlier', 'samePeriodLastYear'],
    ['same period', 'samePeriodLastYear'],
    ['yoy', 'samePeriodLastYear'],
    ['y/y', 'samePeriodLastYear'],
    ['annual', 'samePeriodLastYear'],
    ['yearly', 'samePeriodLastYear'],
    ['较目标', 'target'],
    ['比目标', 'target'],
    ['与目标', 'target'],
    ['较计划', 'target'],
    ['比计划', 'target'],
    ['较序时', 'target'],
    ['快于序时', 'target'],
    ['高于序时', 'target'],
    ['超序时', 'target'],
    ['快于时序', 'target'],
    ['高于时序', 'target'],
    ['超时序', 'target'],
    ['比序时', 'target'],
    ['较时序', 'target'],
    ['与时序', 'target'],
    ['全市平均', 'benchmark'],
    ['全省平均', 'benchmark'],
    ['全国平均', 'benchmark'],
    ['全县平均', 'benchmark'],
    ['全区平均', 'benchmark'],
    ['对标', 'benchmark'],
    ['较标杆', 'benchmark'],
    ['与标杆', 'benchmark'],
    ['差距', 'benchmark'],
  ]

/** Against whom a gap is: 与全省平均, 较标杆城市, 距第一名, 比省均值. */
export const besideBenchmark =
  /(?:与|较|比|距离?)(?:(?:全?(?:国|省|市|县|区|州)|本[省市县])(?:平均|均值)(?:水平|值|数)?|(?:省内|省外|市内|国内)?(?:标杆|对标|先进)(?:城市|单位|地区|县区|市县|值|水平)?|第一名?|最[高优好](?:值|水平)?|平均(?:水平|值))(?:的)?(?:相比)?/

/** Header words of a change column, longest first within a family. */
export const changeHeaders: readonly string[] = [
  '同比增长率',
  '同比增速',
  '同比增幅',
  '同比增减率',
  '同比增减额',
  '同比增减量',
  '同比增减',
  '同比增长',
  '同比变化',
  '同比变动',
  '同比升降',
  '同比±',
  '同比',
  '环比增长率',
  '环比增速',
  '环比增减',
  '环比增长',
  '环比变化',
  '环比',
  '增长幅度',
  '下降幅度',
  '变化幅度',
  '变动幅度',
  '涨跌幅度',
  '比较',
  '增长率',
  '增长速度',
  '增速',
  '增幅',
  '降幅',
  '增减率',
  '增减幅度',
  '增减幅',
  '增减额',
  '增减量',
  '增减数',
  '增减变动',
  '增减变化',
  '增减',
  '增长额',
  '增加额',
  '减少额',
  '增长量',
  '增加量',
  '减少量',
  '增加数',
  '减少数',
  '减少比例',
  '下降数',
  '下降额',
  '下降比例',
  '压减数',
  '压减比例',
  '下降率',
  '减少率',
  '涨跌幅',
  '涨幅',
  '升降',
  '变化率',
  '变动率',
  '变化情况',
  '变化量',
  '变化值',
  '变化额',
  '变化数',
  '变动量',
  '变动值',
  '变动额',
  '变动数',
  '变化',
  '变动',
  '增长',
  '下降',
  '减少',
  '增加',
  '与最优差距',
  '与最高差距',
  '与先进差距',
  '与第一差距',
  '差距',
  '差额',
  '差值',
  '比增',
  '增量',
]

/** Words that beside two periods of one thing head the change between them, and elsewhere may be things: 变化, 增长. */
export const bareChange = /^(?:变化|变动|增长|下降|升降|变化量|变化幅度|对比|比较|change|difference)(?:情况)?$/i

/** A heading that says no more than that what stands below changed. */
export const changeHeading = /^(变化|变动|增减|升降|对比|比较|涨跌|增减变化|changes?)(情况|幅度|量|值)?$/i

/** A heading that says only since when something moved, as places do: 较上月, 较上年变化, 升降; never 同比 and never a rate. */
export const rankMove =
  /^(?:(?:比|较|与)(?:上|去|前)(?:年|月|期|季|季度|周|次|旬)(?:同期|度)?(?:相比)?)?(?:变化|变动|升降|进退|增减|±)?(?:情况|位次|名次)?(?:[(（]位[)）])?$/

/** A heading that says something changed and neither what nor since when: 变化, 差, 增减额, 升降情况, 净增. */
export const changeAlone =
  /^(?:变化|变动|增减|升降|对比|比较|涨跌|进退|增减变化|增长|下降|增加|减少|上升|降低|差|差额|差值|差异|差距|相差|增量|净增|净增加|增幅|降幅|±|changes?|difference)(?:情况|幅度|量|值|数|额|率|位)?$/i

/** A heading of changes that says they are falls: 较上年下降, 同比降低, 降幅; not 增减, 升降, 涨跌幅. */
export const fallHeading = /^(?!.*[增升涨]).*(?:下降|减少|降低|压缩|压减|缩减|缩短|精简|回落|下跌|降幅|跌幅)(?:率|幅度?|额|量|数|值|比例)?$/

/** Before how far a figure lies above or below what was planned: 超6.7个百分点, 差2.1, 欠3. */
export const abovePlan = /^超(?:出|过|额|前|序时(?:进度)?|时序(?:进度)?)? *(?=\d)/
export const belowPlan = /^(?:差|欠|欠账|缺|短|不足|低于(?:序时|时序)(?:进度)?|慢于?(?:序时|时序)(?:进度)?) *(?=\d)/

/** The whole name of a column of by how many places somebody moved: 较上月位次, 位次较上月, 与上月排名相比, 名次同比. */
export const placeMove =
  /^(?:[与较比同](?:上月|上期|上季度?|上周|上次|上年|去年|年初|同期)(?:同期|同月|同季)?的?(排名|名次|位次|排位)|(排名|名次|位次|排位)(?:[与较比](?:上月|上期|上季度?|上周|上次|上年|去年|年初|同期)(?:同期|同月|同季)?|同比|环比))(?:相比|比较|对比)?(?:变化|升降|变动|增减|进退)?(?:情况|数)?$/
/** Of those, against the year before. */
export const yearsMove = /上年|去年|同比|同期/

/** A whole cell that says by how many places somebody moved: 进2, 退1位, 上移3名. */
export const placesMoved = /^(进位?|退位?|前进|后退|前移|后移|上移|下移|升位?|降位?)(\d{1,3})(?:(位|名)|个?位次|个?名次)?$/
/** Of its words those that say upward. */
export const upward = /^(?:进|前|上|升)/

/** The end of a heading that goes on in the cells beneath it: 较, 采用较, 同比较. */
export const endsInComparison = /(?<!比)[较比]$/

/** 2024年预算数 比 2023年决算数 增减率: how a figure is named that holds one column against another. */
export const [thanWord, growthOver, riseOver] = ['比', '增减率', '增减']

/** The whole name of a column that rose or fell, where its figures are percents: 增长, 上升. */
export const growthAlone = /^(?:增长|上升|下降|增减)(?:情况)?$/
