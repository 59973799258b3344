import { expect, it } from 'vitest'
import { readUnit, statedUnit } from '../../../src/import/values/headers/unit'
import { readUnitNote } from '../../../src/import/values/headers/unitNote'

it.each([
  ['篇', '篇', 1],
  ['万件', '件', 10000],
  ['万元', '元', 10000],
  ['亿元', '元', 100000000],
  ['(件)', '件', 1],
  ['（万人）', '人', 10000],
  ['個', '个', 1],
  ['个次', '次', 1],
  ['份/件', '件', 1],
  ['人(位)', '人', 1],
  ['千美元', '美元', 1000],
  ['亿港元', '港元', 100000000],
  ['万吨标准煤', '吨标准煤', 10000],
  ['万吨二氧化碳', '吨二氧化碳', 10000],
  ['亿立方米', '立方米', 100000000],
  ['万平方米', '平方米', 10000],
  ['万平方公里', '平方公里', 10000],
  ['万TEU', 'TEU', 10000],
  ['千克', '千克', 1],
  ['万', '', 10000],
  ['元/人', '元/人', 1],
  ['元/平方米', '元/平方米', 1],
  ['万元/人', '元/人', 10000],
  ['次/天', '次/天', 1],
  ['吨标准煤/万元', '吨标准煤/元', 0.0001],
  ['上年同月=100', '上年同月=100', 1],
  ['1978年＝100', '1978年=100', 1],
  ['2019=100', '2019=100', 1],
  ['£', '£', 1],
  ['£ million', '£', 1000000],
  ['£m', '£', 1000000],
  ['US$ billion', '美元', 1000000000],
  ['(thousand)', '', 1000],
  ['Thousands', '', 1000],
  ["'000", '', 1000],
  ['kilotonnes', 'tonnes', 1000],
  ['million tonnes', 'tonnes', 1000000],
  ['no.', '', 1],
  ['Number', '', 1],
  ['tonnes', 'tonnes', 1],
  ['million people', 'people', 1000000],
  ['km²', '平方公里', 1],
] as const)('a unit and what one of it is worth (U1): %s', (text, base, scale) => {
  const unit = readUnit(text)
  expect(unit).toMatchObject({ base, share: false, points: false })
  expect(unit?.scale).toBeCloseTo(scale, 12)
})

it.each([
  ['%', 0.01, false],
  ['(%)', 0.01, false],
  ['％', 0.01, false],
  ['‰', 0.001, false],
  ['百分点', 0.01, true],
  ['个百分点', 0.01, true],
  ['per cent', 0.01, false],
  ['Percentage', 0.01, false],
  ['percentage points', 0.01, true],
] as const)('shares and points are parts of a whole (U2): %s', (text, scale, points) =>
  expect(readUnit(text)).toMatchObject({ base: '', scale, share: true, points }),
)

it.each([
  '专刊',
  '人口抽样调查',
  '不含农户',
  '滨州',
  '合计',
  '指标名称',
  'GDP',
  'NSA',
  'abbrev.',
  '甲',
  '',
  '2023年',
  '1—7月',
  '总碳排放',
  'Population',
  'Year',
  'No',
  'constructor',
  '__proto__',
  'toString',
])('a word that is no unit by itself (U3): %j', (text) => expect(readUnit(text)).toBeNull())

it('where a unit stands, any word is one (U4)', () => {
  expect(statedUnit('当量')).toMatchObject({ base: '当量', scale: 1 })
  expect(statedUnit('万羽')).toMatchObject({ written: '万羽', base: '羽', scale: 10000 })
  expect(statedUnit('—').written).toBe('')
})

it.each([
  ['单位:篇、次、期、条', '篇 次 期 条'],
  ['单位：万元', '万元'],
  ['(单位:件,%)', '件 %'],
  ['单位：亿元 %', '亿元 %'],
  ['计量单位: 当量', '当量'],
  ['单位:元/人', '元/人'],
  ['單位：萬元', '万元'],
  ['单 位：个、处', '个 处'],
  ['Unit: kilotonnes', 'kilotonnes'],
  ['£ million', '£ million'],
  ['金额单位：元', '元'],
])('a unit note (U5): %s', (text, units) =>
  expect(
    readUnitNote(text)
      ?.map((unit) => unit.written)
      .join(' '),
  ).toBe(units),
)

it.each([
  '单位:市委办公室',
  '单位：市住建局',
  '填报单位:市委办公室',
  '单位',
  '数据来源:各处室',
  'Percentage',
  '时间：2020',
  '单位:',
  '市住建局',
])('no unit note (U5): %s', (text) => expect(readUnitNote(text)).toBeNull())
