import type { MissingKind } from '../../model/quantity'
import { beside } from './beside'
import { colourRuleWords } from './colourRule'
import { ends, type End } from './ends'
import { kindWords } from './kinds'

/** A part of a sentence that is left out when its number is zero. */
function counted(...parts: readonly (readonly [count: number, text: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join('')
}

/**
 * What figures say. Functions take numbers as they are to be printed; a count that decides the wording comes beside its text.
 * Headlines have no full stop, sentences end with one.
 */
export const figures = {
  ...kindWords,
  colourRule: colourRuleWords,
  comma: '，',
  colon: '：',
  semicolon: '；',
  stop: '。',
  /** Between two sentences. */
  gap: '',
  /** Between two short texts of one line. */
  space: ' ',
  list: (items: readonly string[]) => items.join('、'),
  /** 起草综合文稿（篇） */
  named: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
  between: ' · ',
  kinds: {
    yearOverYear: '同比',
    trend: '走势',
    ranking: '横向排名',
    comparison: '多单位对比',
    rankShift: '位次变化',
    matrix: '单位与指标',
    completion: '完成率',
    doubleHalf: '双过半',
    statusBreakdown: '状态分布',
    composition: '构成',
    adoption: '报送采用',
    benchmarkGap: '对标差距',
    contribution: '变化来源',
    burnDown: '台账销号',
    schedule: '挂图作战',
    recheck: '回头看',
    stages: '所处环节',
    events: '登记事项',
    grains: '日月年分层',
    raters: '评价并列',
    parts: '其中项',
    coverage: '报送情况',
    cadence: '应开展与实开展',
    scoreboard: '考核得分',
    profile: '综合画像',
    tiles: '总览',
    particulars: '分项',
    listing: '一览',
  },
  missing: {
    blank: '未报',
    notReported: '未报',
    dash: '无',
    none: '无',
    slash: '无此项',
    notApplicable: '无此项',
    ellipsis: '未列数',
    error: '表中出错',
    uncachedFormula: '公式无值',
    words: '只有文字',
  } satisfies Record<MissingKind, string>,
  zeroReport: (zero: string) => `${zero} 零报送`,
  notRanked: (why: string) => `${why}，不排名`,
  /** 53 / 35 待定 */
  undecided: (high: string, low: string) => `${high} / ${low} 待定`,
  flat: '持平',
  points: '百分点',
  /** What members of a figure are counted in. */
  counters: { offices: '家', members: '项' },
  yearOf: (year: string) => `${year}年`,
  target: '目标',
  benchmark: '标杆',
  /** What a target is of. */
  targets: {
    year: '全年目标',
    of: (period: string) => `${period}目标`,
    several: '各自的目标',
    against: (target: string) => `较${target}`,
  },
  derivedLabel: (text: string) => `${text}（推算）`,
  favours: { more: '多好', less: '少好', neither: '好坏未定' },
  change: {
    up: (text: string) => `增长${text}`,
    down: (text: string) => `下降${text}`,
    upRate: (text: string) => `提高${text}`,
    downRate: (text: string) => `下降${text}`,
    /** Against a target or a benchmark nothing rose or fell. */
    higher: (text: string) => `高${text}`,
    lower: (text: string) => `低${text}`,
    place: '位',
    point: '分',
    forward: (places: string) => `前移${places}`,
    backward: (places: string) => `后移${places}`,
    nearerFirst: (places: string) => `靠前${places}`,
    furtherBack: (places: string) => `靠后${places}`,
    more: (text: string) => `增加${text}`,
    fewer: (text: string) => `减少${text}`,
    atLeast: (text: string) => `${text}以上`,
    atMost: (text: string) => `${text}以内`,
    about: (text: string) => `约${text}`,
    baseZero: (difference: string) => `基数为0，${difference}`,
    turnedPositive: (difference: string) => `由负转正，${difference}`,
    turnedNegative: (difference: string) => `由正转负，${difference}`,
    /** The same without how far, where a line finds no room. */
    turned: { toPositive: '由负转正', toNegative: '由正转负' },
    toZero: (base: string, zero: string) => `由${base}降为${zero}`,
    baseNegative: (difference: string) => `基数为负，${difference}`,
    noBase: '无可比基数',
    unsure: (text: string) => `升降不定（${text}）`,
    range: (low: string, high: string) => `${low}—${high}`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    implied: (base: string) => `推算${base}`,
  },
  basis: {
    samePeriodLastYear: '同比',
    previousPeriod: '环比',
    target: '较目标',
    benchmark: '对标',
    base: '定基',
  },
  /** What is stated of an indicator that has no figure of its own, as an indicator. */
  promoted: {
    change: (name: string, basis: string) => (name.includes(basis) ? name : `${name}${basis}`),
    difference: (name: string) => (/增减|增加|减少/.test(name) ? name : `${name}增减`),
    rank: (name: string) => (/(?:排名|名次|位次|排位|次序)$/.test(name) ? name : `${name}排名`),
    target: (name: string) => (/(?:目标|任务|计划|指标)(?:数|值)?$/.test(name) ? name : `${name}目标`),
    pairRate: (thing: string, _part: string, _whole: string) => `${thing}率`,
    /** How much of it is done, where no heading says so otherwise. */
    done: '完成率',
    badAnswers: '不满意占比',
  },
  basisSince: (year: string) => `较${year}年`,
  basisFull: (basis: string, current: string, base: string) => `${basis}，${current}与${base}`,
  derivation: {
    change: (current: string, base: string, result: string) => `(${current} − ${base}) ÷ ${base} = ${result}`,
    difference: (current: string, base: string, result: string) => `${current} − ${base} = ${result}`,
    mean: (terms: string, count: string, result: string) => `(${terms}) ÷ ${count} = ${result}`,
    meanOfMany: (count: string, result: string) => `${count}个数的平均 = ${result}`,
    share: (part: string, whole: string, result: string) => `${part} ÷ ${whole} = ${result}`,
    sum: (terms: string, result: string) => `${terms} = ${result}`,
    sumOfMany: (count: string, result: string) => `${count}个数相加 = ${result}`,
    count: (what: string, result: string) => `${what}共${result}个`,
    members: '所列的',
    countOf: { all: '可比的', up: '增长的', flat: '持平的', down: '下降的' },
    rank: (better: string, result: string) => `比它靠前的有${better}个，名次${result}`,
    monthlyRate: (amount: string, months: string, result: string) => `${amount} ÷ ${months}个月 = ${result}`,
    monthlyRateByDays: (amount: string, days: string, perMonth: string, result: string) =>
      `${amount} ÷ ${days}天 × ${perMonth}天 = ${result}`,
    scheduleByDay: (elapsed: string, total: string, result: string) => `${elapsed}天 ÷ ${total}天 = ${result}`,
    scheduleByMonth: (elapsed: string, total: string, result: string) => `${elapsed}个月 ÷ ${total}个月 = ${result}`,
    scheduleHalf: (result: string) => `半年 = ${result}`,
    remainder: (whole: string, parts: string, result: string) => `${whole} − ${parts} = ${result}`,
    stated: (text: string) => `表中写明${text}`,
  },
  notes: {
    ownTitle: '标题是自己写的',
    ownTitleChanged: (found: string) => `标题是自己写的，数据已变：${found}`,
    noYearBefore: '没有上年同期数，与上期比',
    sinceYear: (year: string) => `没有上年数，与${year}年比`,
    ofYear: (year: string) => year,
    mixedFavours: '各项好坏方向不一，涨跌不着好坏色',
    favoursUnknown: (names: string) => `${names}好坏未定`,
    favoursUnknownMany: (count: string) => `${count}项好坏未定，以灰色表示`,
    ratesApart: (count: string, by: 'percent' | 'points' | 'places' | 'score') =>
      `另有${count}项${{ percent: '以百分比', points: '比率以百分点', places: '以位次', score: '以分' }[by]}计变化，不在此图`,
    unsure: (count: string) => `${count}升降不定，未计入增降`,
    nearBase: '上年同期的截止日与本期相差几天',
    partPeriod: (period: string) => `斜线为${period}，不与全年相比`,
    partMean: (period: string) => `斜线为${period}的平均，与全年的平均可比`,
    impliedBase: '推算的基数为唯一与所写变化率相符的整数，表中未列',
    atLeast: (label: string, text: string) => `${label}为${text}，增幅取下限`,
    bounded: (name: string, text: string) => `${name}为${text}，变化按所写的数计`,
    conflict: (name: string) => `${name}两表不符，待定`,
    meanWithoutMissing: (count: string) => `均值为${count}，不含未报`,
    tiesSkip: '并列名次跳号',
    statedOf: (name: string, text: string) => `${name}${text}`,
    statedApart: (basis: string, list: string, count: string) =>
      `表中另写明${basis}${count === '' ? '' : `${count}处，如`}${list}，与两数相除不同`,
    countedOnce: (total: string, sum: string) => `表中合计${total}，各家相加${sum}，有几家同计的`,
    fewerFirst: '少者居前',
    /** A rate of three cases beside those of thousands. */
    ofFew: (names: string, base: string, under: string) => `${names}${base}不足${under}，率不参与比较`,
    rankByWritten: '名次按表中所写的数排，余、约、近之数仅供参考',
    near: (dates: string) => `截止日不同：${dates}，名次仅供参考`,
    /** How many a list that breaks off is of. */
    inAll: (count: string, ofOffices: boolean) => `等${count}${ofOffices ? '家' : '项'}`,
    notComparable: (names: string, all: string) => `${names}${all}没有可比的上期数`,
    withoutNumber: (names: string, all: string) => `${names}${all}本期没有数`,
    targetApart: (count: string, target: string) => `${count}项只有${target}，时段不同不比高低，看完成率`,
    withoutTarget: (count: string) => `${count}项没有目标数`,
    withoutBenchmark: (count: string) => `${count}项没有标杆的数`,
    more: (shown: string, all: string) => `${all}个中列${shown}个`,
    page: (page: string, pages: string) => `第${page}页，共${pages}页`,
    /** Months behind the last that anybody has anything of, filled with 0. */
    toCome: (ends: readonly string[]) => `${ends.join('至')}全为0，按未到期不计`,
    divided: (name: string, part: string, whole: string) => `${name}=${part}÷${whole}，表中未写`,
    dividedByAll: (name: string) => `${name}=不满意各档÷各档之和，表中未写`,
    addedUp: (span: string) => `${span}由各期相加`,
    derived: (what: string) => `${what}为推算`,
    demonstration: (what: string) => `${what}为演示数据`,
    demonstrationAll: '演示数据',
    demonstrationSome: '含演示数据',
    derivedAll: '推算',
    derivedSome: '含推算数',
  },
  source: (files: string) => `来源：${files}`,
  sourceMore: (first: string, count: string) => `${first}等${count}份`,
  asOf: (end: string) => `截至${end}`,
  mean: '均值',
  total: '合计',
  yearOverYear: {
    of: (indicator: string, counts: string) => indicator + counts,
    about: (indicator: string, finding: string) => `${indicator}：${finding}`,
    /** 10项可比指标8增1平1降; of places and scores 8家4升2平2降 */
    counts: (n: string, all: readonly (readonly [number, string])[], what: string, steps: boolean) => {
      const [up, flat, down] = all
      if (up === undefined || flat === undefined || down === undefined) throw new Error('three counts are needed')
      const total = up[0] + flat[0] + down[0]
      if (up[0] === total) return `${n}${what}均${steps ? '上升' : '增长'}`
      if (down[0] === total) return `${n}${what}均下降`
      if (flat[0] === total) return `${n}${what}均持平`
      return `${n}${what}${counted([up[0], `${up[1]}${steps ? '升' : '增'}`], [flat[0], `${flat[1]}平`], [down[0], `${down[1]}降`])}`
    },
    /** 30家均低于目标; 8家较目标3高1平4低 */
    countsAgainst: (n: string, all: readonly (readonly [number, string])[], what: string, name: string) => {
      const [up, flat, down] = all
      if (up === undefined || flat === undefined || down === undefined) throw new Error('three counts are needed')
      const total = up[0] + flat[0] + down[0]
      if (up[0] === total) return `${n}${what}均高于${name}`
      if (down[0] === total) return `${n}${what}均低于${name}`
      if (flat[0] === total) return `${n}${what}均与${name}持平`
      return `${n}${what}较${name}${counted([up[0], `${up[1]}高`], [flat[0], `${flat[1]}平`], [down[0], `${down[1]}低`])}`
    },
    indicators: '项可比指标',
    /** 12家中3家可比，2增1降 */
    comparableOf: (all: string, what: string) => `${all}${what}中`,
    comparable: (what: string) => `${what}可比，`,
    offices: '家',
    members: '项',
    leads: (name: string, change: string) => `${name}${change}居首`,
    only: (name: string, change: string) => `只有${name}${change}`,
    /** 只有甲县、丁县增长 */
    apart: (names: string, up: boolean, points: boolean) => `只有${names}${up ? (points ? '提高' : '增长') : '下降'}`,
    most: (name: string, change: string) => `${name}${change}最多`,
    together: (count: string) => `${count}家合计`,
    meanOf: (count: string) => `${count}家均值`,
    togetherPart: (all: string, count: string) => `${all}家中${count}家合计`,
    fallsMost: (name: string, change: string) => `${name}${change}，降幅最大`,
    lowest: (name: string, change: string) => `${name}${change}最多`,
    slowest: (name: string, change: string) => `${name}${change}最慢`,
    furthest: (name: string, up: boolean) => `${name}${up ? '增' : '降'}幅最大`,
    one: (name: string, value: string, basis: string, change: string) => `${value === '' ? name : beside(name, value)}，${basis}${change}`,
    /** The same in one piece, where the subtitle says against what. */
    bare: (name: string, change: string) => `${name}${change}`,
    bareBy: (name: string, basis: string, change: string) => `${name}${basis}${change}`,
    plain: (name: string, basis: string) => `${name}${basis}`,
    all: '各项指标',
    /** 固定资产投资同比 itself is no 同比 again. */
    subtitle: (name: string, basis: string) => (name.endsWith(basis) ? `${name}变化` : `${name}${basis}`),
    with: (current: string, base: string) => `${current}与${base}`,
    sentenceLead: (period: string, who: string) => `${period}，${who}`,
    sentenceItem: (name: string, value: string, basis: string, change: string) =>
      `${value === '' ? name : beside(name, value)}，${basis}${change}`,
  },
  ranking: {
    own: (name: string, indicator: string, value: string, count: string, rank: string) =>
      `${beside(beside(name, indicator), value)}，${count}中居第${rank}`,
    ownTied: (name: string, indicator: string, value: string, rank: string) => `${beside(beside(name, indicator), value)}，并列第${rank}`,
    latest: (name: string, indicator: string, value: string) => beside(beside(name, indicator), value),
    ownNotRanked: (name: string, why: string) => (why === '无' ? `${name}没有数，不排名` : `${name}${why}，不排名`),
    aboveMean: (difference: string) => `比均值多${difference}`,
    belowMean: (difference: string) => `比均值少${difference}`,
    top: (name: string, indicator: string, value: string, count: string) => `${beside(beside(name, indicator), value)}，居${count}之首`,
    ofAll: (end: End, name: string, indicator: string, value: string, count: string) =>
      `${beside(beside(name, indicator), value)}，${count}中${ends[end]}`,
    /** Without of how many, where a line finds no room for it beside of what. */
    brief: (name: string, indicator: string, value: string, end: 'first' | End) =>
      `${beside(beside(name, indicator), value)}${end === 'first' ? '居首' : ends[end]}`,
    /** Both ends: 甲县采用率32.5%居4家之首，乙县14.3%最低. `end` is empty of two, where both are simply said. */
    ends: (
      [name, indicator, value]: readonly [string, string, string],
      count: string,
      [other, otherValue]: readonly [string, string],
      end: 'first' | readonly [End, End],
    ) =>
      end === 'first'
        ? `${beside(beside(name, indicator), value)}居${count}之首，${beside(other, otherValue)}居末`
        : `${beside(beside(name, indicator), value)}，${count}中${ends[end[0]]}，${beside(other, otherValue)}${ends[end[1]]}`,
    worstTied: (names: string, indicator: string, value: string, end: End) => `${names}${indicator}并列${ends[end]}，均为${value}`,
    lastPlace: (name: string, indicator: string, rank: string, count: string) => `${beside(name, indicator)}第${rank}，${count}中居末`,
    both: (indicator: string, [name, value]: readonly [string, string], [other, otherValue]: readonly [string, string]) =>
      `${beside(beside(name, indicator), value)}，${beside(other, otherValue)}`,
    topTied: (names: string, indicator: string, count: string, value: string, tied: number) =>
      tied > 2 ? `${names}等${count}${indicator}并列居首，均为${value}` : `${names}${count}${indicator}并列居首，均为${value}`,
    equal: (indicator: string, count: string, value: string) => `${count}${indicator}均为${value}`,
    plain: (name: string) => `${name}排名`,
    sentenceTop: (period: string, name: string, count: string, items: string) => `${period}，${name}排名前${count}位的是：${items}`,
    sentenceList: (period: string, name: string, items: string) => `${period}，${name}较多的有：${items}`,
    sentenceItem: (name: string, value: string) => `${name}（${value}）`,
    sentenceZero: (names: string) => `零报送单位：${names}`,
    sentenceMissing: (names: string) => `未报单位：${names}`,
    cumulative: (period: string) => `${period}累计`,
    monthly: (unit: string) => `${unit}/月`,
    monthlyPlain: (top: string, topValue: string, other: string, otherValue: string) =>
      `按月均比，${beside(top, topValue)}，${beside(other, otherValue)}`,
    monthlyList: (items: readonly string[]) => `按月均比，${items.join('，')}`,
    monthlyBetween: (name: string, least: string, most: string) => `${beside(`${name}按月均在`, least)}至${most}之间，年份不同不排名`,
    yearsDiffer: '年份不同，不排名次',
    monthlyMany: (top: string, topValue: string, count: string) => `按月均比，${beside(top, topValue)}，居${count}之首`,
    spansDiffer: (count: number): string => (count === 2 ? '两家时段不同，不比总数' : '各家时段不同，不比总数'),
    spanDetail: (period: string, months: string) => `${period}，${months}个月`,
    spanDetailDays: (period: string, days: string) => `${period}，${days}天`,
    rateLabel: (rate: string, arithmetic: string) => `${rate}　${arithmetic}`,
    divided: (amount: string, months: string) => `${amount} ÷ ${months}`,
    monthlyDerived: '月均为推算',
    perMonth: '按月均比',
  },
  trend: {
    allAbove: (span: string, name: string) => `${span}，${name}期期多于上年`,
    allBelow: (span: string, name: string) => `${span}，${name}期期少于上年`,
    monthsAbove: (count: string, name: string) => `前${count}个月，${name}月月多于上年`,
    monthsBelow: (count: string, name: string) => `前${count}个月，${name}月月少于上年`,
    someAbove: (all: string, name: string, count: string, each: string) => `${all}${each}中${count}${each}${name}多于上年`,
    knownAbove: (count: string, name: string, each: string) => `可比的${count}${each}，${name}均多于上年`,
    knownBelow: (count: string, name: string, each: string) => `可比的${count}${each}，${name}均少于上年`,
    rising: (name: string, count: string, last: string) => `${name}连续${count}期上升，达${last}`,
    falling: (name: string, count: string, last: string) => `${name}连续${count}期下降，至${last}`,
    fellAfter: (name: string, count: string, period: string, value: string) => `${name}连升${count}期后回落，${period}${value}`,
    roseAfter: (name: string, count: string, period: string, value: string) => `${name}连降${count}期后回升，${period}${value}`,
    peak: (name: string, period: string, value: string) => `${beside(name, period)}最高，${value}`,
    trough: (name: string, period: string, value: string) => `${beside(name, period)}最低，${value}`,
    /** 10月回落到3480件 */
    backDown: (period: string, value: string) => `${period}回落到${value}`,
    backUp: (period: string, value: string) => `${period}回升到${value}`,
    /** From the first to the last, where nothing between stands out: 下发提醒事项由1月的41项增至7月的48项. */
    upFromTo: (name: string, first: readonly [string, string], last: readonly [string, string]) =>
      `${name}由${ofTime(first)}增至${ofTime(last)}`,
    downFromTo: (name: string, first: readonly [string, string], last: readonly [string, string]) =>
      `${name}由${ofTime(first)}降至${ofTime(last)}`,
    placesUp: (name: string, first: readonly [string, string], last: readonly [string, string]) =>
      `${name}由${ofTime([first[0], `第${first[1]}`])}前移至${ofTime([last[0], `第${last[1]}`])}位`,
    placesDown: (name: string, first: readonly [string, string], last: readonly [string, string]) =>
      `${name}由${ofTime([first[0], `第${first[1]}`])}后移至${ofTime([last[0], `第${last[1]}`])}位`,
    samePlace: (name: string, place: string) => `${name}仍为第${place}位`,
    /** Where some periods have no number: 按期办结率2024年在有数的3期中最高. */
    peakKnown: (name: string, count: string, period: string, value: string) => `${beside(name, period)}在有数的${count}期中最高，${value}`,
    latest: (name: string, period: string, value: string) => beside(period + name, value),
    flatKnown: (name: string, count: string, value: string) => `${name}有数的${count}期均为${value}`,
    flat: (name: string, value: string) => `${name}各期均为${value}`,
    plain: (name: string) => `${name}走势`,
    /** What the periods of a comparison are counted in. */
    months: '个月',
    periods: '期',
    span: (first: string, last: string) => `${first}至${last}`,
    rhythm: (span: string, each: string) => `${span}，${each}`,
    someBelow: (all: string, name: string, count: string, each: string) => `${all}${each}中${count}${each}${name}少于上年`,
    comparedWithLastYear: (change: string) => `比上年同期${change}`,
    firstIn: (count: string, down: boolean) => `${count}期来首次${down ? '下降' : '增长'}`,
    comparedWith: (when: string, verb: string) => `较${when}${verb}`,
    fewerThanBefore: (all: string, count: string, later: string, name: string, earlier: string) =>
      `${all}中${beside(count, later)}${name}少于${earlier}`,
    moreThanBefore: (all: string, count: string, later: string, name: string, earlier: string) =>
      `${all}中${beside(count, later)}${name}多于${earlier}`,
    allFewer: (all: string, later: string, name: string, earlier: string) => `${beside(all, later)}${name}均少于${earlier}`,
    allMore: (all: string, later: string, name: string, earlier: string) => `${beside(all, later)}${name}均多于${earlier}`,
    sameSpan: '上年同期',
    undrawn: (count: string) => `上年另有${count}期本年没有，未画出`,
    /** Of rates, averages and indices. */
    higher: {
      allAbove: (span: string, name: string) => `${span}，${name}期期高于上年`,
      allBelow: (span: string, name: string) => `${span}，${name}期期低于上年`,
      monthsAbove: (count: string, name: string) => `前${count}个月，${name}月月高于上年`,
      monthsBelow: (count: string, name: string) => `前${count}个月，${name}月月低于上年`,
      someAbove: (all: string, name: string, count: string, each: string) => `${all}${each}中${count}${each}${name}高于上年`,
      knownAbove: (count: string, name: string, each: string) => `可比的${count}${each}，${name}均高于上年`,
      knownBelow: (count: string, name: string, each: string) => `可比的${count}${each}，${name}均低于上年`,
      someBelow: (all: string, name: string, count: string, each: string) => `${all}${each}中${count}${each}${name}低于上年`,
      fewerThanBefore: (all: string, count: string, later: string, name: string, earlier: string) =>
        `${all}中${beside(count, later)}${name}低于${earlier}`,
      moreThanBefore: (all: string, count: string, later: string, name: string, earlier: string) =>
        `${all}中${beside(count, later)}${name}高于${earlier}`,
      allFewer: (all: string, later: string, name: string, earlier: string) => `${beside(all, later)}${name}均低于${earlier}`,
      allMore: (all: string, later: string, name: string, earlier: string) => `${beside(all, later)}${name}均高于${earlier}`,
    },
    targetOf: (period: string) => `${period}目标`,
    sentenceFlat: (value: string) => `各期均为${value}`,
    monthly: '逐月',
    quarterly: '逐季',
    yearly: '逐年',
    weekly: '逐周',
    each: '逐期',
    sameScale: (ghost: string) => (ghost === '' ? '各图同一刻度' : `各图同一刻度；点线为${ghost}`),
    dotted: (ghost: string) => `点线为${ghost}`,
    mean: (count: string) => `${count}均值`,
    sentence: (period: string, name: string, items: string) => `${period}，${name}${items}`,
    sentenceRange: (high: string, highPeriod: string, low: string, lowPeriod: string) =>
      `最高为${highPeriod}的${high}，最低为${lowPeriod}的${low}`,
  },
  alt: (kind: string, headline: string, count: string, first: string) => `${kind}图。${headline}。共${count}项：${first}。`,
  altMark: (category: string, label: string) => beside(category, label),
  unsuited: {
    noNumbers: () => '所选的都没有数',
    oneOffice: () => '只有一家单位，比不出横向',
    onePeriod: () => '只有一个统计期，看不出走势',
    severalPeriods: () => '选了几个统计期，先定一个',
    severalIndicators: () => '选了几项指标，先定一项',
    mixedUnits: () => '计量单位不同，不能画在一起',
    noBase: (facts: Readonly<Record<string, string | number>>) =>
      `没有${String(facts.period ?? '上期')}的数，算不出${String(facts.basis ?? '变化')}`,
    notComparable: () => '统计时段长短不同，不能直接比',
    noTarget: () => '没有目标数',
    targetApart: (facts: Readonly<Record<string, string | number>>) =>
      `${String(facts.current)}不与${String(facts.target)}比高低，看完成率`,
    noStages: () => '没有先后环节',
    noParts: () => '没有构成部分',
    noStatus: () => '没有状态栏',
    ruleSilent: () => '没有时序，四色规则管不到',
    noLedger: () => '没有台账',
    noEvents: () => '没有逐条登记的事项',
    noRecheck: () => '台账没有回头看',
    noTrack: () => '没有先后分明的环节',
    noGrains: () => '没有按日、月、年分层的同一指标',
    noCadence: () => '没有按周、月、季开展的工作',
    noScores: () => '没有得分',
    noBenchmark: () => '没有标杆单位',
    tooFew: (facts: Readonly<Record<string, string | number>>) => `至少要${String(facts.needed ?? '')}项`,
  },
}

/** 1月的41项; 41项 where the time isn't said. */
function ofTime([time, value]: readonly [string, string]): string {
  return time === '' ? value : `${time}的${value}`
}
