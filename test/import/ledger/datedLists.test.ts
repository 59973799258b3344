import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { boardFrom, sheet } from '../../figures/fromSheets'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '表.csv', [])

const works = (heads: string, rows: string) => `2025年重点项目进展（截至2025年9月20日）\n${heads}\n${rows}`

describe('a list of works among figures (J7)', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'what it costs beside until when and how it stands',
      works(
        '项目名称,牵头单位,总投资（万元）,开工时间,竣工时间,项目状态',
        '滨江公园,住建局,12000,2024年10月,2025年8月,在建\n第三中学,教育局,23000,2025年3月,2026年8月,在建\n污水处理厂,水务局,8600,2024年6月,2025年6月,已竣工',
      ),
      ['滨江公园 2025-08-31 open', '第三中学 2026-08-31 open', '污水处理厂 2025-06-30 done'],
    ],
    [
      'a rate of spending is no state, the words beside it are',
      works(
        '项目名称,项目单位,债券额度（亿元）,支出进度（%）,计划竣工时间,形象进度',
        '供水管网,水务集团,2.0,85.0,2025年12月,管网铺设\n标准厂房,城投公司,5.5,38.2,2026年10月,主体施工\n农贸市场,商务局,0.6,100,2025年8月,已完工',
      ),
      ['供水管网 2025-12-31 open', '标准厂房 2026-10-31 open', '农贸市场 2025-08-31 done'],
    ],
    [
      'without figures it is a ledger, as before',
      works(
        '项目名称,责任单位,计划竣工时间,项目状态',
        '体育馆,文旅局,2026-05-31,在建\n中医院,卫健局,2025-05-31,在建\n水库,水务局,2025-04-30,已完工',
      ),
      ['体育馆 2026-05-31 open', '中医院 2025-05-31 open', '水库 2025-04-30 done'],
    ],
    [
      'neighbours: without a state it is a table',
      works('项目名称,总投资（万元）,竣工时间', '滨江公园,12000,2025年8月\n第三中学,23000,2026年8月\n污水处理厂,8600,2025年6月'),
      [],
    ],
    [
      'without a date the words say how they stand',
      works(
        '项目名称,总投资（万元）,年度投资（万元）,项目状态',
        '滨江公园,12000,300,在建\n第三中学,23000,800,在建\n污水处理厂,8600,100,已竣工',
      ),
      ['滨江公园 null open', '第三中学 null open', '污水处理厂 null done'],
    ],
    [
      'who does it, and who lags',
      works(
        '序号,项目,责任单位,年度投资（万元）,已完成投资（万元）,状态',
        '1,幼儿园两所,教育局,3200,3200,完成\n2,农村公路,交通局,5600,4700,正常推进\n3,农贸市场,商务局,1800,738,滞后\n4,社区食堂,民政局,900,900,完成',
      ),
      ['幼儿园两所 null done', '农村公路 null open', '农贸市场 null late', '社区食堂 null done'],
    ],
    [
      'neighbours: words of which none says done or late are a table',
      works(
        '项目名称,总投资（万元）,年度投资（万元）,项目状态',
        '滨江公园,12000,300,在建\n第三中学,23000,800,在建\n污水处理厂,8600,100,拟建',
      ),
      [],
    ],
    [
      'neighbours: so are lines whose words are all their own',
      works(
        '项目名称,总投资（万元）,年度投资（万元）,项目进展',
        '滨江公园,12000,300,主体封顶\n第三中学,23000,800,已完成桩基\n污水处理厂,8600,100,已竣工',
      ),
      [],
    ],
    [
      'neighbours: counts of each state are a table',
      '2025年督办事项\n来源,状态,事项\n决议,办结,96\n决议,逾期,41\n批示,办结,14\n批示,逾期,3',
      [],
    ],
    [
      'neighbours: and indicators with a goal and whether they met it',
      '2025年上半年指标完成情况\n项目,目标,完成,完成情况\n起草文稿,80,84,已完成\n报送信息,120,98,未完成\n开展督查,30,33,已完成\n办结事项,60,60,已完成',
      [],
    ],
    [
      'neighbours: indicators with their units, a goal, a stage and a day are a table',
      '对标进度表\n2025年6月\n对标内容,本单位现状,目标值,所处阶段,达标时限,责任单位\n网上办文率（%）,62,85,对标,2025年12月,信息科\n公文差错率（%）,1.8,0.8,寻标,2025年3月,文秘科\n流程标准化（项）,32,32,创标,2025年5月,综合科',
      [],
    ],
    [
      'neighbours: so are those whose units stand beside',
      '重点指标\n2025年6月\n事项,计量单位,现状,目标值,所处阶段,完成时限,责任单位\n办文率,%,62,85,推进,2025年12月,信息科\n差错率,%,1.8,0.8,推进,2025年3月,文秘科\n标准,项,32,32,完成,2025年5月,综合科',
      [],
    ],
    [
      'neighbours: offices with figures are a table',
      '2025年1—6月办理情况\n单位,受理（件）,办结（件）,办理时限,完成情况\n东局,12,10,2025年6月,80%\n西局,9,9,2025年6月,100%',
      [],
    ],
  ])('%s', (_, csv, items) =>
    expect(
      read(csv)
        .items.filter(({ placed }) => placed !== true)
        .map(({ text, deadline, standing }) => `${text} ${deadline} ${standing}`),
    ).toEqual(items),
  )
  it('its figures stay figures, and what is past its time leads', () => {
    const { headlines, selection } = boardFrom(
      sheet(
        works(
          '项目名称,牵头单位,年度计划投资（万元）,已完成投资（万元）,竣工时间,项目状态',
          '滨江公园,住建局,12000,6000,2025年8月,在建\n第三中学,教育局,23000,20000,2026年8月,在建\n污水处理厂,水务局,8600,8600,2025年6月,已竣工',
        ),
      ),
    )
    expect(selection.dataset.count).toBeGreaterThan(5)
    expect(headlines[0]).toBe('3项任务1项已过时限未销号：滨江公园')
  })
  it('who lags by the words alone is said', () => {
    const { headlines } = boardFrom(
      sheet(
        works(
          '序号,项目,责任单位,年度投资（万元）,已完成投资（万元）,状态',
          '1,幼儿园两所,教育局,3200,3200,完成\n2,农村公路,交通局,5600,4700,正常推进\n3,农贸市场,商务局,1800,738,滞后\n4,社区食堂,民政局,900,900,完成',
        ),
      ),
    )
    expect(headlines).toContain('台账任务4项，滞后1项（商务局），完成2项')
  })
})

it.each(['县', '镇', '区', '乡镇街道'])('names under %s are of places, though they leave their ending out', (heading) => {
  const { dataset, notices } = read(`2024年粮食产量\n${heading},产量（万吨）\n安平,38.2\n博望,51.6\n长岭,22.4`)
  expect(dataset.offices.map(({ name }) => name)).toEqual(['安平', '博望', '长岭'])
  expect(notices).toEqual([])
})
