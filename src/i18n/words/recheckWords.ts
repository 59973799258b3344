/**
 * What a second look found: settled, open again, or null where it only says that somebody looked.
 *
 *     已整改, 整改到位, 通过, 无反弹      settled
 *     未整改到位, 反弹, 仍存在问题         open
 *     已回头看                          null
 */
export function recheckOutcome(text: string): 'settled' | 'open' | null {
  const word = text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (/(未|无|没有|不再|零)(反弹|回潮|发现问题)|无问题|没有问题/.test(word)) return 'settled'
  if (/未|不到位|不合格|不通过|反弹|回潮|仍|继续整改|部分|需|重新|不达标|open|failed|again/.test(word)) return 'open'
  if (/整改|到位|合格|通过|达标|落实|解决|巩固|良好|正常|销号|settled|passed|ok|done/.test(word)) return 'settled'
  return null
}

/** Whether a cell under 回头看 says that nobody has looked yet: 未回头看, 未核查, 待复查. */
export function isNotRechecked(text: string): boolean {
  return /^(未|待|尚未|否|无|—|-|\/)(回头看|核查|复查|开展|进行|看|回访)?$/.test(text.normalize('NFKC').replace(/\s/g, ''))
}
