import { expect, it } from 'vitest'
import { readHeaderText } from '../../../src/import/values/headerText'
import { withoutMarks } from '../../../src/import/values/footnoteMarks'

const said = (text: string) => {
  const h = readHeaderText(text)
  return {
    name: h.name,
    ...(h.period ? { period: h.period.period?.code ?? h.period.relative ?? 'end' } : {}),
    ...(h.unit ? { unit: h.unit.written } : {}),
    ...(h.measure ? { measure: [h.measure.measure, h.measure.against, h.measure.form, h.measure.sense].filter((x) => x !== null).join(' ') } : {}),
    ...(h.ofWhich ? { ofWhich: true } : {}),
    ...(h.total ? { total: h.total } : {}),
    ...(h.marks.length > 0 ? { marks: h.marks.join(' ') } : {}),
  }
}

it.each([
  // T1 names, with blanks and numbering taken off
  ['指  标\n名 称', { name: '指标名称' }], ['一、文件会议', { name: '文件会议' }], ['（一）各街道', { name: '各街道' }], ['1.普通用户', { name: '普通用户' }], ['Lower 95% Confidence Interval', { name: 'Lower 95% Confidence Interval' }], ['信息快报(专刊)', { name: '信息快报(专刊)' }], ['改革“破零”事项（滨州）', { name: '改革“破零”事项(滨州)' }], ['數量(件)', { name: '數量', unit: '件' }], ['發(fā)文推廣', { name: '發文推廣' }],
  // T2 units in brackets, behind a stroke, at the end
  ['制发文件(件)', { name: '制发文件', unit: '件' }], ['香港特区\n(亿港元)', { name: '香港特区', unit: '亿港元' }], ['总排放_万吨二氧化碳', { name: '总排放', unit: '万吨二氧化碳' }], ['商品房平均销售价格(元/平方米)', { name: '商品房平均销售价格', unit: '元/平方米' }], ['65岁及以上人口数(人口抽样调查)(人)', { name: '65岁及以上人口数(人口抽样调查)', unit: '人' }], ['国民总收入指数(1978年=100)', { name: '国民总收入指数', unit: '1978年=100' }], ['人口(万)', { name: '人口', unit: '万' }], ['%', { name: '', unit: '%' }], ['£ million', { name: '', unit: '£ million' }],
  // T3 periods
  ['2023年1—7月', { name: '', period: '2023-01/2023-07' }], ['本月报送', { name: '报送', period: 'inPeriod' }], ['累计报送', { name: '报送', period: 'cumulative' }], ['上年同期累计', { name: '', period: 'samePeriodLastYear' }], ['年末总人口(万人)', { name: '年末总人口', period: 'end', unit: '万人' }], ['出口总值当期值(千美元)', { name: '出口总值', period: 'inPeriod', unit: '千美元' }], ['“十四五”累计', { name: '', period: '2021/2025' }], ['2022年同期', { name: '', period: '2022' }],
  // T4 what it measures
  ['同比', { name: '', measure: 'change samePeriodLastYear' }], ['同比增减(%)', { name: '', unit: '%', measure: 'change samePeriodLastYear percent' }], ['同比±%', { name: '', unit: '%', measure: 'change samePeriodLastYear percent' }], ['环比', { name: '', measure: 'change previousPeriod' }], ['同比增减(百分点:满意率)', { name: '满意率', unit: '百分点', measure: 'change samePeriodLastYear points' }], ['较目标', { name: '', measure: 'change target' }], ['差距', { name: '', measure: 'change benchmark' }], ['进出口总值同比增长(%)', { name: '进出口总值', unit: '%', measure: 'change samePeriodLastYear percent' }], ['进出口总值累计增长(%)', { name: '进出口总值', period: 'cumulative', unit: '%', measure: 'change samePeriodLastYear percent' }],
  ['第二产业增加值_累计同比实际增速', { name: '第二产业增加值', period: 'cumulative', measure: 'change samePeriodLastYear percent' }], ['增减量(件)', { name: '', unit: '件', measure: 'change samePeriodLastYear difference' }], ['Annual percentage change', { name: '', measure: 'change samePeriodLastYear percent' }], ['Change on previous year', { name: '', measure: 'change samePeriodLastYear' }], ['Yearly Change', { name: '', measure: 'change samePeriodLastYear' }],
  ['2025年目标', { name: '', period: '2025', measure: 'target' }], ['年度目标', { name: '', period: 'wholeYear', measure: 'target' }], ['上半年计划', { name: '', period: '--01/--06', measure: 'target' }], ['目标任务数(件)', { name: '', unit: '件', measure: 'target' }], ['完成率', { name: '', measure: 'completion' }], ['完成年度目标%', { name: '', period: 'wholeYear', unit: '%', measure: 'completion' }], ['信息任务完成率', { name: '信息任务', measure: 'completion' }],
  ['名次', { name: '', measure: 'rank' }], ['去年排名', { name: '', period: 'lastYear', measure: 'rank' }], ['得分', { name: '得分', measure: 'score' }], ['基础分', { name: '基础分', measure: 'score' }], ['扣分', { name: '扣分', measure: 'score' }], ['星级', { name: '星级', measure: 'grade' }], ['一票否决', { name: '一票否决', measure: 'flag' }], ['城镇登记失业率低于(%)', { name: '城镇登记失业率', unit: '%', measure: 'value ceiling' }],
  ['排名变化', { name: '排名', measure: 'change previousPeriod difference' }], ['较年初增减', { name: '', measure: 'change' }], ['比2019年增长(%)', { name: '', unit: '%', measure: 'change base:2019 percent' }], ['比去年同期（±%）', { name: '', unit: '%', measure: 'change samePeriodLastYear percent' }], ['±%', { name: '', unit: '%', measure: 'change samePeriodLastYear percent' }], ['进度(%)', { name: '', unit: '%', measure: 'completion' }], ['Target 2025', { name: '', period: '2025', measure: 'target' }], ['YoY', { name: '', measure: 'change samePeriodLastYear' }],
  // T5 a rate is an indicator, and a thing that grows is a thing
  ['批示率', { name: '批示率' }], ['办结率', { name: '办结率' }], ['占比', { name: '占比' }], ['进出口差额累计值(千美元)', { name: '进出口差额', period: 'cumulative', unit: '千美元' }], ['人口自然增长率(‰)', { name: '人口自然增长率', unit: '‰' }], ['上年同期数', { name: '', period: 'samePeriodLastYear' }], ['工业增加值', { name: '工业增加值' }], ['规上工业增加值增速（%）', { name: '规上工业增加值', unit: '%', measure: 'change samePeriodLastYear percent' }], ['全年任务', { name: '', period: 'wholeYear', measure: 'target' }], ['人均可支配收入/元', { name: '人均可支配收入', unit: '元' }], ['Life expectancy at birth, total (years)', { name: 'Life expectancy at birth, total', unit: 'years' }], ['Population, total', { name: 'Population, total' }], ['Exports (% of GDP)', { name: 'Exports', unit: '% of GDP' }], ['GDP per capita (current US$)', { name: 'GDP per capita', unit: 'current US$' }], ['Ⅰ、收入', { name: '收入' }], ['增值税', { name: '增值税' }], ['第二产业增加值实际增长指数(上年同期＝100)_当期', { name: '第二产业增加值实际增长指数', period: 'inPeriod', unit: '上年同期=100' }], ['任务总数(项)', { name: '任务总数', unit: '项' }],
  // T6 totals and parts
  ['合 计', { name: '合计', total: 'total' }], ['小计', { name: '小计', total: 'subtotal' }], ['上半年合计', { name: '合计', period: '--01/--06', total: 'total' }], ['大湾区汇总', { name: '大湾区汇总', total: 'total' }], ['平均', { name: '平均', total: 'average' }], ['Total', { name: 'Total', total: 'total' }], ['Total new housing', { name: 'Total new housing' }], ['其中:被省采用', { name: '被省采用', ofWhich: true }], ['其中：1.省级', { name: '省级', ofWhich: true }],
  // T7 footnote marks
  ['price3', { name: 'price', marks: '3' }], ['borrowers3,4', { name: 'borrowers', marks: '3,4' }], ['of jobsb', { name: 'of jobs', marks: 'b' }], ['Response not clear(a)', { name: 'Response not clear', marks: '(a)' }], ['Dec†', { name: '', period: '--12', marks: '†' }], ['合计①', { name: '合计', total: 'total', marks: '①' }], ['新增就业①（人）', { name: '新增就业', unit: '人', marks: '①' }], ['面积km²（处）', { name: '面积km²', unit: '处' }],
])('a header taken apart (T1–T7): %j', (text, parts) => expect(said(text)).toEqual(parts))

it.each(['CO2', 'CH4', 'PM2.5', '香港3', 'MV36', 'K02000001', 'Q1', 'km2', '1.1a', 'Table 11'])('no footnote mark in %s (T7)', (text) => expect(withoutMarks(text)).toEqual({ text, marks: [] }))
