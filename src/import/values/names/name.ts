import { latinUnits } from '../../lexicon/measures/units'
import { foldText } from '../fold'

// 發(fā)文: a converter wrote the reading of the character behind it.
const reading = /(\p{Script=Han})(?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\))+/gu

/** A reading has a vowel, and isn't what Latin letters measure: 厚度(mm), 重量(kg), 面积(mu) say a unit. */
function isReading(whole: string): boolean {
  const words = whole.match(/[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+/g) ?? []
  return words.every((word) => /[aeiouāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/.test(word) && !latinUnits.has(word))
}

/**
 * Take a converter's readings out of a text: 發(fā)文 is 發文. Only behind a Han character and only in small Latin letters.
 *
 *     withoutReadings('縣市區(qū)、市直單位')  '縣市區、市直單位'
 */
export function withoutReadings(text: string): string {
  return text.includes('(') || text.includes('（')
    ? text
        .replace(/（([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6})）/g, '($1)')
        .replace(reading, (whole, letter: string) => (isReading(whole) ? letter : whole))
    : text
}

/**
 * A name's form for matching: half width, simplified, small letters, without blanks, quotation marks and converter noise.
 * Two texts that normalise alike are the same name; the texts themselves are kept as written.
 *
 *     normaliseName('起草綜合文稿')       '起草综合文稿'
 *     normaliseName('《督查专报》')        '督查专报'
 *     normaliseName('发(fā)文推广')       '发文推广'
 *     normaliseName('信息快报（专刊）')    '信息快报(专刊)'
 *     normaliseName('Enfield  PCT')      'enfield pct'
 */
export function normaliseName(text: string): string {
  if (isBare(text)) return text
  const cached = memo.get(text)
  if (cached !== undefined) return cached
  const plain = foldText(text.normalize('NFC').toLowerCase())
    .replace(/[\u00ad\u200b-\u200d]/g, '')
    .replace(/[《》〈〉"'「」『』]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/g, '')
    .replace(/ ?([()[\]/,:;]) ?/g, '$1')
  const name = withoutReadings(plain).replace(/^[-_,:;.·\s]+|[-_,:;·\s]+$/g, '')
  if (memo.size > 20_000) memo.clear()
  memo.set(text, name)
  return name
}

/** Small letters, digits and common Han characters only, none of them traditional: the form itself, as most names are. */
function isBare(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || (code >= 97 && code <= 122))) return false
  }
  return foldText(text) === text
}

const memo = new Map<string, string>()
