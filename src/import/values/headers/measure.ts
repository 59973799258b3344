import type { Unit } from '../../../model/unit'
import type { ChangeForm } from '../../../model/dataset/observation'
import { besideBenchmark, changeHeaders } from '../../lexicon/measures/changes'
import {
  asksYesOrNo,
  ceilingWords,
  positionAsPlace,
  completionWords,
  countedCompletions,
  shareDone,
  flagWords,
  floorWords,
  gradeWords,
  rankWords,
  scoreWords,
  targetWords,
} from '../../lexicon/headings/headers'
import { besideGoal, doneOfGoal, partOfGoal, saysPart } from '../../lexicon/measures/progress'
import { againstOf } from './change'
import { foldText } from '../fold'
import type { MeasureReading, PeriodReading } from '../types'

const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const changes = longest(changeHeaders)
const completions = longest(completionWords)
const targets = longest(targetWords)
const ranks = longest(rankWords)
const scores = longest(scoreWords)
const grades = longest(gradeWords)
const flags = longest(flagWords)
// What makes a change word part of a thing's name: 增长指数, 新增, 变化监测.
// 差额 and 增量 are changes only when they are all the header says: 进出口差额 is a thing.
const aloneOnly = new Set(['差额', '差值', '差距', '增量', '变化情况', '升降', '比增', '比较'])
const changeName =
  /(?:自然|复合|可持续|内生|机械|固有)增长(?:率|速度)|(?:增长|下降|减少|增加|变化|变动)(?:指数|点|极|值税|情况通报|趋势|监测|原因|计划|目标|任务|工程|模式)|增加值|增值税|增减变动表|同比基数/g
const comparison =
  /(?:实际|名义|年均|累计)?(?:[比较与](?:(?:上|去|前)年(?:第?[一二三四]季度|[上下]半年)|上年|去年|上月|上期|上季|上周|同期|目标|计划|序时进度|时序进度|序时|时序|标杆|年初|\d{4}年|第?[一二三四]季度|[上下]半年|\d{1,2}月份?)(?:度|全年)?(?:同期|同月|底|末)?(?:相比)?|(?:快于|高于|超)(?:序时|时序)(?:进度|任务|计划|要求)?|同比|环比|定基比)(?:实际|名义)?/
const englishChange =
  /(?:(?:period|year|quarter|month)[ -]on[ -](?:period|year|quarter|month) ?)?(?:percentage|percent|%|annual|yearly|net|monthly|quarterly)?[ -]*(?:percentage|percent|%)?[ -]*\b(?:change|growth|increase|decrease)\b(?: rate| rates| on .*| over .*| from .*)?|(?:period|year|quarter|month)[ -]on[ -](?:period|year|quarter|month)|\b(?:yoy|mom|qoq|y\/y|m\/m|q\/q)\b *%?/i

/**
 * Signs that the words of measures begin with, and the few that patterns look for: a text without any of them measures nothing,
 * which most names of a long table are.
 */
const openings = new RegExp(
  `[${[...new Set([...changes, ...completions, ...targets, ...ranks, ...scores, ...grades, ...flags, ...ceilingWords, ...floorWords, '比', '较', '与', '快', '高', '超', '同', '环', '定', '变', '升', '增', '进', '±', '+'].map((word) => word.charAt(0)))].join('').replace(/[\]\\^-]/g, '\\$&')}a-z%/]`,
)

/** GDP增速全省位次, 增幅排名: a place, of a growth; 较上月位次 is the change of one. */
const placeOfGrowth = new RegExp(`^(?![比较与]).*(?:${ranks.filter((word) => !/[a-z]/.test(word)).join('|')})(?:[(\\[].*)?$`)

/** A Chinese word anywhere, an English one at the text's end: prose speaks of targets too. */
const find = (words: readonly string[], text: string) =>
  words.find((word) => text.includes(word) && (!/^[a-z]/.test(word) || new RegExp(`(?:^|[^a-z])${word}s?[ )\\]]*(?:[([%].*)?$`).test(text)))

/**
 * What a header says it measures; null for a plain value.
 *
 *     readMeasure('同比增减(%)', %)         change, percent, samePeriodLastYear
 *     readMeasure('同比增减(百分点)', 百分点)  change, points
 *     readMeasure('环比', null)             change against the previous period, form by its values
 *     readMeasure('2025年目标', null)       target
 *     readMeasure('完成率', null)           completion
 *     readMeasure('去年排名', null)         rank
 *     readMeasure('采用率', null)           null: a rate is an indicator of its own
 *
 * A change without a unit in its header has form null: `decideChangeForm` looks at its column.
 */
export function readMeasure(text: string, unit: Unit | null, period: PeriodReading | null): MeasureReading | null {
  const folded = foldText(text).toLowerCase()
  if (!openings.test(folded)) return null
  // Words of the folded text stand at the same places in the text.
  const as = (start: number, length: number) => text.slice(start, start + length)
  const at = (word: string) => as(folded.indexOf(word), word.length)
  const change = placeOfGrowth.test(folded) ? null : readChange(folded, unit, period)
  if (change)
    return { measure: 'change', against: change.against, form: change.form, sense: null, matched: as(change.start, change.length) }
  const asked = unit === null ? asksYesOrNo.exec(text)?.[0] : undefined
  if (asked !== undefined) return { measure: 'flag', against: null, form: null, sense: null, matched: asked }
  const flag = find(flags, folded)
  if (flag) return { measure: 'flag', against: null, form: null, sense: null, matched: at(flag) }
  const rank = find(ranks, folded)
  if (rank && !/并列排名数/.test(folded) && (rank !== 'position' || positionAsPlace.test(folded)))
    return { measure: 'rank', against: null, form: null, sense: null, matched: at(rank) }
  // The longest says it is one; the shortest is taken off, so that 信息任务完成率 keeps 信息任务.
  // goalCompletions counts how often something was done.
  const said = partOfGoalIn(folded, unit) ?? (countedCompletions.test(folded) && !unit?.share ? undefined : find(completions, folded))
  const completion =
    said === undefined && unit?.share && shareDone.test(folded)
      ? (shareDone.exec(folded)?.[1] ?? '')
      : said === undefined || said === withoutBracket(folded)
        ? said
        : ([...completions].reverse().find((word) => said.endsWith(word)) ?? said)
  const ceiling = ceilingWords.find((word) => folded.includes(word))
  if (completion) return { measure: 'completion', against: null, form: null, sense: ceiling ? 'ceiling' : null, matched: at(completion) }
  const floor = floorWords.find((word) => folded.includes(word))
  const target = find(targets, folded)
  if (target && isTarget(folded, target))
    return { measure: 'target', against: null, form: null, sense: ceiling ? 'ceiling' : floor ? 'floor' : null, matched: at(target) }
  const score = find(scores, folded)
  if (score && !/得分率|评分标准|评分细则/.test(folded))
    return { measure: 'score', against: null, form: null, sense: null, matched: at(score) }
  const grade = find(grades, folded)
  if (grade && new RegExp(`${grade}(?:\\(|$|情况$|结果$)`).test(folded))
    return { measure: 'grade', against: null, form: null, sense: null, matched: at(grade) }
  if (ceiling && /(?:低于|不超过|控制在|不高于|≤)(?:\(|$)/.test(folded))
    return { measure: 'value', against: null, form: null, sense: 'ceiling', matched: at(ceiling) }
  return null
}

const withoutBracket = (folded: string): string => folded.replace(/[([][^()[\]]*[)\]]\s*$|%$/, '').trim()

/** 占控制数, 完成上半年目标: the words that say what part of a goal is done, as they stand at the name's end; undefined where there are none. */
function partOfGoalIn(folded: string, unit: Unit | null): string | undefined {
  const name = withoutBracket(folded)
  const part = partOfGoal.exec(name)
  if (part) return part[0]
  const done = doneOfGoal.exec(name)
  return done && (done[1] !== '' || unit?.share || saysPart.test(done[0])) ? done[0] : undefined
}

/** 完成目标, 目标完成数 and 计划生育 are no targets: the word must end the name or open it before its period. */
function isTarget(text: string, word: string): boolean {
  const start = text.indexOf(word)
  const before = text.slice(0, start)
  const after = text.slice(start + word.length).replace(/^[数值量额]/, '')
  // 情况或计划 is one or the other, and no goal.
  // 超过上半年计划 counts what is ahead of it.
  if (besideGoal.test(before)) return false
  if (/完成|达到|实现|落实|较|比/.test(before.slice(-4)) || /[或和及与]$/.test(before)) return false
  return after === '' || /^(?:\(|\[|%|_|:|为|任务|数$)/.test(after)
}

// 排名变化 is the change of a place, not a place; 得分变化 of a score.
const rankShift = /(?<=(排名|名次|位次|排位)|得分|分数|积分|评分|总分)(?:变化|升降|变动|增减|进退)(?:情况)?/

/** 较年初, 较二季度, 比6月底: against a time that only the sheet's own tells from the one before it. */
const comparedPiece = /年初|[比较](?:(?:上|去|前)年)?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月)/

function readChange(
  folded: string,
  unit: Unit | null,
  period: PeriodReading | null,
): { against: MeasureReading['against']; form: ChangeForm | null; start: number; length: number } | null {
  // Blotted out, place for place: the 增加 of 增加值 is no change, the 增速 behind it is.
  const text = folded.replace(changeName, (name) => '·'.repeat(name.length))
  if (/^(?:±|\+-)%?$/.test(text))
    return { against: 'samePeriodLastYear', form: unit?.share ? 'percent' : null, start: 0, length: text.length }
  const shift = rankShift.exec(text)
  if (shift)
    return {
      against: againstOf(text) ?? (shift[1] === undefined ? 'samePeriodLastYear' : 'previousPeriod'),
      form: 'difference',
      start: shift.index,
      length: shift[0].length,
    }
  const compared = besideBenchmark.exec(text) ?? comparison.exec(text)
  const word = changes.find((w) => text.includes(w) && (!aloneOnly.has(w) || text.replace(/[([].*$/, '').trim() === w))
  let start = -1
  let end = -1
  if (compared) {
    start = compared.index
    end = start + compared[0].length
    const after =
      /^ *(?:±|(?:实际|名义)?(?:增长率|增长速度|增速|增幅|降幅|增减率|增减额|增减量|增减数|增减幅度|增减|涨跌幅|涨幅|升降|变化率|变动率|变化|变动|增长|下降|减少|增加|提高|上升|降低|压缩|压减|缩减|缩短|精简|回落|下跌|差距|相差|差额|差值|差|±)(?:率|幅|额|量|值|数)?)/.exec(
        text.slice(end),
      )
    if (after) end += after[0].length
  } else if (word && !/^(?:增长|下降|减少|增加|变化|变动|变化情况)$/.test(word)) {
    start = text.indexOf(word)
    end = start + word.length
  } else if (word && unit && (unit.share || unit.points) && new RegExp(`${word}(?:率|幅度?)?(?:\\(|$|[%_])`).test(text)) {
    // 出口总值累计增长(%): in percent a growth at the end of a name is a change.
    start = text.indexOf(word)
    end = start + word.length
  } else {
    const english = englishChange.exec(text)
    if (
      !english ||
      !/change|growth|increase|decrease|on[ -](?:period|year|month|quarter)|yoy|mom|qoq|\//.test(english[0]) ||
      /\b(?:climate|exchange)\b/.test(text)
    )
      return null
    end = english.index + english[0].length
    start = end - english[0].trimStart().length
  }
  const said = againstOf(text.slice(start)) ?? againstOf(text)
  // (上年同期=100) beside a 同比 is how an index of it is written: a ratio.
  const ratio = /=\s*100/.test(text)
  const form: ChangeForm | null = ratio
    ? 'ratio'
    : unit?.points
      ? 'points'
      : /百分点/.test(text)
        ? 'points'
        : unit?.share ||
            /percent|%|(?:增长率|增速|增长速度|增幅|降幅|涨幅|变化率|增减率|涨跌幅|(?:增长|下降|变化|变动)幅度)/.test(text.slice(start))
          ? 'percent'
          : unit
            ? 'difference'
            : /(?:增减量|增减额|增减数|差额|差值|增量|变[化动][量额值数]|增减值|[增减][长加少](?:额|量|数))/.test(text)
              ? 'difference'
              : null
  // 较年初 is measured against the end of the year before: no period of ours.
  const against = comparedPiece.test(text)
    ? null
    : (said ?? (period?.relative === 'previousPeriod' ? 'previousPeriod' : 'samePeriodLastYear'))
  return { against, form, start, length: end - start }
}
