import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { marksOf } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const figureOf = (csv: string, kind: string) => board(csv).figures.find((one) => one.kind === kind)?.figure
/** The names of the rows that a figure draws in its accent. */
const accented = (csv: string, kind: string): readonly string[] => {
  const figure = figureOf(csv, kind)
  return figure === undefined
    ? ['none']
    : marksOf(figure).flatMap(({ category, flags }) => (flags.some((f) => f.startsWith('named')) ? [category] : []))
}
const thirty = Array.from({ length: 30 }, (_, k) => `示例市第${k + 1}街道办事处综合服务中心,${k === 15 ? 61 : 99 - k * 0.7}`).join('\n')

describe('the accent is of whom the headline names, else of those it counts', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'thirty, of whom the line has room for the last',
      `各街道办结率\n单位,办结率（%）\n${thirty}`,
      'ranking',
      ['示例市第16街道办事处综合服务中心'],
    ],
    [
      'three behind their schedule together',
      '2025年任务（截至2025年6月底）\n任务,年度目标,完成数\n造林,1000,380\n改厕,1000,380\n修路,100,38\n发文,200,120\n调研,60,40\n培训,30,20',
      'completion',
      ['造林', '改厕', '修路'],
    ],
    [
      'one behind, by name',
      '2025年任务（截至2025年6月底）\n任务,年度目标,完成数\n造林,1000,380\n改厕,1000,420\n修路,100,58\n发文,200,120',
      'completion',
      ['造林'],
    ],
    [
      'the first and the last by score',
      '2025年8月考评\n街道,考评得分\n东街道,96.4\n西街道,90\n南街道,88\n北街道,76.2',
      'scoreboard',
      ['东街道', '北街道'],
    ],
    ['two ends of a short list', '单位,办结率（%）\n东镇,98\n西镇,91\n南镇,85\n北镇,70', 'ranking', ['东镇', '北镇']],
  ])('%s', (_, csv, kind, names) => expect(accented(csv, kind)).toEqual(names))
})

describe('what a headline says first', () => {
  it.each([
    [
      'a long name loses 降幅最大 before who fell and how far',
      '办理情况\n单位,2025年代表委员满意率（%）,2024年代表委员满意率（%）\n市住房和城乡建设局（市人民防空办公室）,78.6,92.3\n市工业和信息化局（市中小企业发展局）,93,94.2\n市农业农村局（市乡村振兴局）,92.6,91.8\n市生态环境局,91.2,90.4',
      '代表委员满意率：市住房和城乡建设局下降13.7个百分点',
    ],
    [
      'who fell most before who rose as far',
      '年份,东县,西县,南县,北县,中县\n2023年查办案件数量,90,80,70,60,50\n2024年查办案件数量,40,91,82,73,55',
      '东县',
    ],
    [
      'a rise that ends',
      '指标,2020年,2021年,2022年,2023年,2024年\n家庭医生签约率（%）,48.2,52.6,55,57.1,53.3',
      '家庭医生签约率连升3期后回落，2024年53.3%',
    ],
    [
      'a figure of an earlier year says its year',
      '教育指标,2021年,2022年,2023年\n在校生数（人）,8200,8350,8120\n专任教师（人）,610,622,640\n毛入学率（%）,90.1,91.5,',
      '2022年毛入学率91.5%',
    ],
  ])('%s', (_, csv, words) => expect(board(csv).headlines.join('\n')).toContain(words))
  it('how much of a task is done, not in which quarter more of it was', () => {
    const csv =
      '2025年实事（截至9月30日）\n项目,计量单位,年度目标,一季度完成,二季度完成,三季度完成\n新增托位,个,1200,200,420,380\n改造小区,个,80,6,12,11\n农村公路,公里,300,20,35,40\n停车泊位,个,5000,900,1500,1700'
    expect(board(csv).figures.map(({ kind }) => kind)).toEqual(['tiles', 'completion'])
  })
})
