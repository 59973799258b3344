import { countriesInChinese, statesAbroad } from '../../lexicon/places/abroad'
import { placeWordsAbroad } from '../../lexicon/places/abroadWords'
import { cities } from '../../lexicon/places/cities'
import { countries } from '../../lexicon/places/countries'
import {
  actionEnd,
  gameEnd,
  bodySuffixes,
  englishBodyWords,
  englishThingWords,
  industryStart,
  bodyOfIndustry,
  generalPlaces,
  provinces,
  thingSuffixes,
} from '../../lexicon/places/offices'
import { foldText } from '../fold'
import { withoutReadings } from './name'

const suffixes = [...bodySuffixes].sort((a, b) => b[0].length - a[0].length)
const bodies = new Set(englishBodyWords)
const things = new Set(englishThingWords)
const provinceNames = new Set([...Object.keys(provinces), ...Object.values(provinces)])
const general = new Set(generalPlaces)
const memo = new Map<string, number>()

/**
 * How surely a text names a body or a place, 0 to 1, from its shape alone. A column of names decides together: one
 * doubtful name among offices is an office.
 *
 *     officeEvidence('邹平市')            0.8
 *     officeEvidence('市委督查室')         near 1
 *     officeEvidence('北京')              1: a province
 *     officeEvidence('镇江')              1: a city
 *     officeEvidence('Sri Lanka')        0.9: a country
 *     officeEvidence('印度尼西亚')         0.9: a country
 *     officeEvidence('Kerala')           0.9: a state
 *     officeEvidence('Тульская область')  0.8: a place in another language
 *     officeEvidence('一处')              0.65
 *     officeEvidence('Enfield PCT')      0.7
 *     officeEvidence('全市性工作会议')      0
 *     officeEvidence('起草综合文稿')        0
 */
export function officeEvidence(text: string): number {
  const known = memo.get(text)
  if (known !== undefined) return known
  const evidence = judge(text)
  if (memo.size > 20_000) memo.clear()
  memo.set(text, evidence)
  return evidence
}

function judge(text: string): number {
  const name = foldText(withoutReadings(text)).replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > 60 || name.includes(':')) return 0
  // 京都府 is one of these, though 府 ends other bodies in Chinese.
  if (placeWordsAbroad.some((words) => words.test(text.replace(/[(（][^()（）]*[)）]\s*$/, '').trim()))) return 0.8
  // 东湖区Donghu District: the name, and the same in Latin letters.
  const twice = /^(\p{Script=Han}[\p{Script=Han} ]+?) ?[A-Z][A-Za-z]{2}[A-Za-z .,'-]*$/u.exec(name)
  if (/[\p{Script=Han}]/u.test(name)) return judgeHan((twice?.[1] ?? name).replace(/ /g, ''))
  return /[a-z]/i.test(name) ? judgeEnglish(name) : 0
}

function judgeHan(name: string): number {
  if (provinceNames.has(name)) return 1
  const core = name
    .replace(/^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/[ˢᵈᵖ*※]+$/, '')
  if (core === '' || core.length > 30 || /[。;!?=%]/.test(core)) return 0
  if (provinceNames.has(core) || cities.has(core)) return 1
  if (countriesInChinese.has(core) || countriesInChinese.has(name)) return 0.9
  if (general.has(core)) return 0.1
  if (gameEnd.test(core) || actionEnd.test(core) || thingSuffixes.some((thing) => core.endsWith(thing))) return 0
  for (const [suffix, weight] of suffixes) {
    if (!core.endsWith(suffix)) continue
    if (core.length === suffix.length) return suffix.length >= 3 ? weight * 0.9 : weight * 0.2
    // The longer the stem, the likelier a sentence: 受理群众来信办 is none.
    const stem = core.length - suffix.length
    const long = stem > 14 ? 0.5 : 1
    const verb = /^(?:开展|组织|召开|完成|推进|加强|落实|报送|编发|制发|受理|办理|起草|提出|建设|新增|实施)/.test(core) ? 0.1 : 1
    const led =
      /^(?:市|县|区|省|州|中共|国家|示例)/.test(core) || stem >= 2 || /^[一二三四五六七八九十]{1,3}$/.test(core.slice(0, stem)) ? 1 : 0.8
    return weight * long * verb * led
  }
  // 示例县甲, 市直己, 第三支部(机关): a body's word with a letter of a row behind it.
  if (/(?:[县区市局处科室镇乡办]|市直|支部)[甲乙丙丁戊己庚辛壬癸A-Z\d]$/.test(core)) return 0.6
  if (/^(?:市直|省直|县直|区直|中央|驻)/.test(core)) return 0.4
  if (/^(?:中共|国家|中国)/.test(core)) return 0.5
  return 0
}

function judgeEnglish(name: string): number {
  const plain = name.toLowerCase().replace(/\*+$/, '')
  if ((countries.has(plain) || statesAbroad.has(plain)) && /^[A-Z]/.test(name)) return 0.9
  // Codes and dated texts are no names: E06000005, Mar 2010.
  if (/\d/.test(name) && (!/[a-z]/.test(name) || /\b(?:19|20)\d\d\b/.test(name))) return 0
  const words = name.split(/[^A-Za-z']+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 9) return 0
  if (words.some((word) => things.has(word.toLowerCase())) || (industryStart.test(plain) && !bodyOfIndustry.test(plain))) return 0
  if (words.some((word) => bodies.has(word.toLowerCase()) && /^[A-Z]/.test(word))) return 0.7
  // Every word but the small ones with a capital: a name of something, a place as well as not.
  const small = new Set(['of', 'the', 'and', 'upon', 'on', 'in', 'for', 'with', 'le', 'de', 'la', 'by', 'al', 'da', 'du'])
  return words.every((word) => /^[A-Z]/.test(word) || small.has(word)) && !/^[A-Z\d]{1,3}$/.test(name) ? 0.35 : 0
}

export { completeOffice, type CompletedOffice } from './completeOffice'
