import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('a row that is the mean of those above is no body and no name (T6)', () => {
  table([
    ['平均分 beneath sections', '科室,党建,业务\n秘书科,18,40\n信息科,16,44\n平均分,17,42', ['C4 业务 - 2023 42 aggregate'], []],
    ['均分', '单位,得分\n东镇,88\n西镇,92\n均分,90', ['B4 得分 - 2023 90 score aggregate'], []],
    ['日均 beneath days', '日期,来电（件）\n5月1日,30\n5月2日,34\n日均,32', ['B4 来电 - 2023 32件 aggregate'], []],
    ['月均值 beneath months', '月份,来电（件）\n1月,30\n2月,34\n3月,32\n月均值,32', ['B5 来电 - 2023-Q1 32件 aggregate'], []],
    [
      'beside the sum of the same rows',
      '日期,来电（件）\n5月1日,30\n5月2日,34\n合计,64\n日均,32',
      ['B4 来电 - 2023-05-01/2023-05-02 64件 aggregate', 'B5 来电 日均 2023 32件 aggregate'],
      [],
    ],
    ['neighbours: 平均分 among what is counted', '指标,数值\n最高分,98\n平均分,86\n及格率,90%', ['B3 平均分 - 2023 86'], []],
    ['neighbours: 平均分 over a column', '学校,平均分\n一中,86\n二中,88', ['B2 平均分 一中 2023 86'], []],
  ])
})

describe('the total of a group by its name (T6), and who heads it (L23)', () => {
  const rows = (word: string) =>
    `片区,街道,检查（家次）\n城北,甲街道,64\n城北,乙街道,51\n城北${word},,115\n城南,丙街道,73\n城南,丁街道,48\n城南${word},,121`
  const branches = (head: string) => `党支部,${head},党员（名）\n一支部,周某,17\n二支部,吴某,9`
  table([
    ['小计', rows('小计'), ['C4 检查 城北 2023 115家次 aggregate', 'C5 检查 丙街道/城南 2023 73家次'], []],
    ['合计', rows('合计'), ['C7 检查 城南 2023 121家次 aggregate'], []],
    ['共计', rows('共计'), ['C7 检查 城南 2023 121家次 aggregate'], []],
    ['支部书记', branches('支部书记'), ['C2 党员 一支部 2023 17名'], []],
    ['书记', branches('书记'), ['C3 党员 二支部 2023 9名'], []],
    ['党组书记', branches('党组书记'), ['C3 党员 二支部 2023 9名'], []],
  ])
})
