import { utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { officesListed } from '../../../src/import/officesListed'

const csv = (text: string): readonly string[] => officesListed(new TextEncoder().encode(text), '名单.csv')

describe('the offices a roster lists', () => {
  it.each<[string, string, readonly string[]]>([
    ['under 单位, with numbers and telephones', '序号,单位,联系人,电话\n1,东平县,王一,0543-1\n2,西宁县,李二,0543-2', ['东平县', '西宁县']],
    ['names that are no places, under 单位', '报送单位\n办公一科\n网信\n机关党委', ['办公一科', '网信', '机关党委']],
    ['a column without a heading', '东平县\n西宁县\n南安区', ['东平县', '西宁县', '南安区']],
    ['beneath a title', '应报单位名单\n序号,名称\n1,市委督查室\n2,市委研究室', ['市委督查室', '市委研究室']],
    ['each once, and no total', '单位,电话\n东平县,1\n东平县,2\n西宁县,3\n合计,6', ['东平县', '西宁县']],
    ['parted by tabs, as pasted', '单位\t职务\n东平县\t主任\n西宁县\t主任', ['东平县', '西宁县']],
    ['none where nobody is named', '指标,数量\n起草文稿,3\n报送信息,5', []],
  ])('%s', (_, text, expected) => expect(csv(text)).toEqual(expected))
  it('in the first sheet that lists any', () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['填报说明']]), '说明')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['单位'], ['东平县'], ['西宁县']]), '名单')
    expect(officesListed(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), '名单.xlsx')).toEqual([
      '东平县',
      '西宁县',
    ])
  })
  it('nothing of what is no sheet', () => expect(officesListed(new Uint8Array([137, 80, 78, 71]), '图.png')).toEqual([]))
})
