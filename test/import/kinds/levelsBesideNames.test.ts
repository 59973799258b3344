import { describe, expect, it } from 'vitest'
import { plainRows } from '../../samples/plainRows'
import { importWorkbook } from '../../../src/import/importWorkbook'

const said = (csv: string): string[] =>
  plainRows(importWorkbook(new TextEncoder().encode(csv), '表.csv', []).dataset, true).map((row) =>
    [row.cell, row.indicator, `${row.value}${row.unit}`, ...Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`)].join(
      ' ',
    ),
  )

describe('L11 levels that come back behind names that don’t are of which kind a thing is', () => {
  it.each([
    [
      '级别',
      '成果,级别,数量,单位\n试点通过验收,国家级,6,项\n获部委表彰,国家级,2,项\n获督察表扬,省级,5,项\n刊物刊发,省级,3,篇',
      'C2 试点通过验收 6项 级别=国家级',
    ],
    ['层级', '事项,层级,数量\n信息采用,省级,16\n批示肯定,省级,4\n经验推介,市级,9\n表扬通报,市级,7', 'C2 信息采用 16 层级=省级'],
    [
      '性质 behind 序号',
      '序号,培训,性质,数量\n1,新任干部班,内训,2\n2,公文写作班,内训,3\n3,外出研学,外训,1\n4,专题讲座,外训,4',
      'D2 新任干部班 2 性质=内训',
    ],
    ['来源', '督办件,来源,数量\n交通拥堵,热线,21\n噪声扰民,热线,34\n拖欠工资,信访,12\n占道经营,信访,8', 'C2 交通拥堵 21 来源=热线'],
  ])('%s', (_what, csv, line) => expect(said(csv)).toContain(line))
  it.each([
    ['each level for each name', '事项,级别,数量\n采用,省级,6\n采用,市级,9\n批示,省级,2\n批示,市级,5', /采用 6 级别=省级/],
    [
      '件数 says itself what is counted',
      '督办件,来源,件数\n拥堵,热线,21\n噪声,热线,34\n欠薪,信访,12\n占道,信访,8',
      /件数 21件 督办件=拥堵/,
    ],
    ['levels all different', '成果,级别,数量\n验收,国家级,6\n表彰,省级,2\n表扬,市级,5', /国家级 6|省级 2/],
    ['类别 over what is counted', '渠道,类别,数量\n窗口,来信,6\n电话,来电,9\n网络,来访,2', /来信 6/],
    ['indicators called so', '指标,级别,数值\n采用,省级,6\n批示,省级,9\n表扬,市级,2\n推介,市级,4', /B?.*采用 6/],
  ])('%s: as before', (_what, csv, line) => expect(said(csv).join('\n')).toMatch(line))
})
