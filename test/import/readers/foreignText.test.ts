import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines } from '../smallTable'
import { encodeGbk } from '../whole/pollution'

/** Bytes of a text in an encoding that only TextDecoder knows: every pair of bytes is tried once. */
function encoded(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  for (let lead = 0x80; lead < 0x100; lead++) {
    const one = decoder.decode(Uint8Array.of(lead))
    if (!one.includes('\ufffd') && one.length === 1) bytes.set(one, [lead])
    for (let trail = 0x40; trail < 0x100; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\ufffd' && !bytes.has(sign)) bytes.set(sign, [lead, trail])
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (bytes.get(sign) as number[]))))
}

describe('F2 a text in another alphabet’s own encoding', () => {
  const read = (bytes: Uint8Array): string[] => figureLines(importWorkbook(bytes, '表.csv'))
  it.each([
    [
      'Korean',
      'euc-kr',
      '지역,연도,등록인구(명),민원처리(건)\n서울특별시,2022,320,45\n부산광역시,2022,310,61\n경기도,2022,299,80\n',
      'C4 등록인구 경기도 2022 299명',
    ],
    [
      'Japanese',
      'shift_jis',
      '地域,2022年,2023年\nひまわり町,32,45\nさくら市,31,61\nコスモス村,29,80\nすみれ町,28,77\n',
      'C4 表 コスモス村 2023 80',
    ],
    [
      'traditional Chinese',
      'big5',
      '縣市別,2022年戶數,2023年戶數\n新北市,32,45\n臺中市,31,61\n高雄市,29,80\n花蓮縣,28,77\n屏東縣,27,70\n',
      'C6 戶數 屏東縣 2023 70',
    ],
    ['Russian', 'windows-1251', 'Регион;2022;2023\nТульская область;32;45\nПермский край;31;61\n', 'C3 表 Пермскийкрай 2023 61'],
    [
      'Russian with Ё',
      'windows-1251',
      'Регион;Ёмкость 2022;Ёмкость 2023\nТульская область;32;45\nПермский край;31;61\n',
      'B2 Ёмкость Тульскаяобласть 2022 32',
    ],
  ])('%s', (_, encoding, text, right) => expect(read(encoded(encoding, text))).toContain(right))

  it.each([
    ['simplified Chinese', '地区,2022年,2023年\n甲县,32,45\n乙县,31,61\n', 'C3 表 乙县 2023 61'],
    // Names that all begin with a to r, where Hangul stands, but fewer than prove anything.
    [
      'a few signs from where Hangul stands',
      '地区,得分2022年,得分2023年\n北京,32,45\n安徽,31,61\n贵州,5,6\n',
      'C3 得分 安徽 2023 61 score',
    ],
    ['traditional signs in GBK', '單位,2022年收文,2023年收文\n財政局,32,45\n審計局,31,61\n臺辦,8,9\n', 'B3 收文 審計局 2022 31'],
  ])('neighbour: %s', (_, text, right) => expect(read(encodeGbk(text))).toContain(right))
})
