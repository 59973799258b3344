import { attachmentStart, saysOfWhat } from '../../lexicon/edges'
import { placesAndBodies } from '../../lexicon/headings/headings'
import {
  bodyEnds,
  englishTitleBody,
  facilities,
  generalPlaces,
  hallAlone,
  hallBehindPlace,
  levelsInGeneral,
  nobodyInParticular,
  placeEnds,
  wholeReach,
} from '../../lexicon/places/offices'
import { foldText } from '../../values/fold'
import { officeEvidence } from '../../values/names/officeName'
import { readPeriod } from '../../values/times/period'
import { isOffice, officeHead } from '../names/officeHead'

const place = new RegExp(`^[\\u4e00-\\u9fa5]{2,7}?(?:${placeEnds})`)
const body = new RegExp(`^[\\u4e00-\\u9fa5]{0,14}?(?:${bodyEnds})`)

/**
 * The body or place a title begins with; null where none is named (rule E5).
 *
 *     officeIn('滨州市委办公室主要工作指标完成情况表')       滨州市委办公室
 *     officeIn('宿迁市委办刊物编发与批示')                  宿迁市委办
 *     officeIn('示例县市场监管局2024年1—9月投诉举报情况')    示例县市场监管局
 *     officeIn('2024年5月示例县居民消费价格')               示例县
 *     officeIn('2016年一季度市政府办公室民生实事')          市政府办公室
 *     officeIn('附表1　示例县主要指标')                     示例县
 *     officeIn('县政务服务中心窗口运行效能')                县政务服务中心
 *     officeIn('Riverton Borough Council: Contacts')    Riverton Borough Council
 *     officeIn('云山县融媒体中心2024年稿件')               云山县融媒体中心
 *     officeIn('区档案馆馆藏及利用情况')                 区档案馆
 *     officeIn('12345工单办理逐月情况（东湖街道）')        东湖街道
 *     officeIn('示例市县（市、区）主要指标')                示例市
 *     officeIn('各县（市、区）主要指标')                    null
 *     officeIn('信息报送采用情况通报')                     null
 */
export function officeIn(text: string): string | null {
  const whole = text.trim()
  const general = levelsInGeneral.exec(whole)
  const plain = general === null ? whole : whole.slice(0, general.index)
  const match = placesAndBodies.exec(withoutTimes(foldText(plain)))
  if (match && !nobodyInParticular.test(match[0])) return plain.slice(match.index, match.index + match[0].length)
  if (general === null && plain.length <= 12 && (officeEvidence(plain) >= 0.8 || isOffice(plain)) && !facilities.test(plain)) return plain
  return /[\u4e00-\u9fa5]/.test(plain) ? (headOf(withoutMark(plain)) ?? inBracket(plain)) : englishHead(plain)
}

/** A text with bars in the place of its times: 2016年一季度市政府办公室, whose 季度 is no part of a place. */
function withoutTimes(text: string): string {
  let left = text
  for (let k = 0; k < 2; k++) {
    const period = readPeriod(left)
    const at = period?.period ? left.indexOf(period.matched) : -1
    if (!period || at < 0) break
    left = left.slice(0, at) + '|'.repeat(period.matched.length) + left.slice(at + period.matched.length)
  }
  return left
}

/** The body or place in the bracket that closes a title. */
function inBracket(plain: string): string | null {
  const found = /.[(（]([\u4e00-\u9fa5]{3,16})[)）]$/.exec(plain)?.[1] ?? ''
  const body = found !== '' && !saysOfWhat.test(found) && (officeEvidence(found) >= 0.8 || isOffice(found))
  return body && !nobodyInParticular.test(found) && !facilities.test(found) ? found : null
}

function englishHead(plain: string): string | null {
  const match = englishTitleBody.exec(plain)
  const found = match?.[1] ?? match?.[2] ?? ''
  return officeEvidence(found) >= 0.7 ? found : null
}

/** What stands before the period is the whole name of a body, or the title's head is one. */
function headOf(plain: string): string | null {
  const period = readPeriod(plain)
  const at = period ? plain.indexOf(period.matched.charAt(0)) : -1
  const before = at > 0 ? plain.slice(0, at).trim() : ''
  if (before.length >= 3 && before.length <= 16 && officeEvidence(before) >= 0.8 && !nobodyInParticular.test(before)) return before
  if (before.length <= 16 && isOffice(before)) return before
  const head = at === 0 && period ? plain.slice(period.matched.length).trim() : plain
  const folded = foldText(head)
  if (nobodyInParticular.test(folded)) return null
  const places = place.exec(folded)?.[0] ?? ''
  const behind = folded.slice(places.length)
  const bodies = (places === '' ? hallAlone : hallBehindPlace).exec(behind)?.[0] ?? body.exec(behind)?.[0] ?? ''
  const found = bodies !== '' && officeEvidence(bodies) >= 0.7 ? places + bodies : places
  const known = found === '' || officeEvidence(found) < 0.65 || facilities.test(found) ? null : head.slice(0, found.length)
  const longer = officeHead(head)
  // 示例市综合考核|全省|位次: among whom it stands ends no name.
  const cut = longer !== null && wholeReach.test(longer) ? null : longer
  // 滨城区|城市管理: what is left of a longer name is places in general.
  if (cut !== null && known !== null && known.startsWith(cut) && generalPlaces.includes(known.slice(cut.length))) return cut
  return cut !== null && (known === null || (cut.startsWith(known) && cut.length > known.length)) ? cut : known
}

function withoutMark(text: string): string {
  return text.replace(attachmentStart, '').replace(/^[\s\u3000:：、]+/, '')
}
