import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { periodWords } from '../../../src/i18n/periodWords'
import { periodFromCode } from '../../../src/model/time/period'
import { readingPicture } from '../../../src/views/check/change/readingPicture'
import { readsOf } from '../../../src/worker/look/trial'

const picture = (csv: string) => {
  const reading = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  return readingPicture(readsOf(reading, '表'), (code) => {
    const period = periodFromCode(code)
    return period ? periodWords(period, 'zh-CN') : ''
  })
}

describe('a reading as a picture of its table', () => {
  it('has offices down, indicators and times across, as they were read', () => {
    expect(picture('单位,2023年报送信息（篇）,2024年报送信息（篇）\n甲县,10,12\n乙县,8,9')).toEqual({
      heads: ['报送信息 2023年', '报送信息 2024年'],
      rows: [
        { name: '甲县', cells: ['10篇', '12篇'] },
        { name: '乙县', cells: ['8篇', '9篇'] },
      ],
      count: 4,
    })
  })
  it('shows the first rows and columns of a large one, and says how many figures there are', () => {
    const many = `单位,${[1, 2, 3, 4, 5].map((k) => `指标${k}`).join(',')}\n${['甲', '乙', '丙', '丁', '戊'].map((name, r) => `${name}县,${[1, 2, 3, 4, 5].map((k) => r * 10 + k).join(',')}`).join('\n')}`
    const { heads, rows, count } = picture(many)
    expect([heads.length, rows.length, count]).toEqual([3, 3, 25])
  })
  it('one that reads nothing is empty', () => expect(picture('说明\n无')).toEqual({ heads: [], rows: [], count: 0 }))
})
