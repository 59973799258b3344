import { describe, expect, it } from 'vitest'
import { needOf } from '../../../src/drawing/figureNeed'
import type { Figure } from '../../../src/figures/figure'
import { boardFrom, sheet } from '../fromSheets'
import { marksOf, strayNumbers } from '../numberScanner'
import { headlineOf, selectionOfSheet } from '../readSheets'

const changesOf = (csv: string) => boardFrom(sheet(csv)).figures.find(({ kind }) => kind === 'yearOverYear')
const named = (figure: Figure) =>
  marksOf(figure)
    .filter(({ flags }) => flags.includes('named') || flags.includes('named-bad'))
    .map(({ category }) => category)

describe('of several indicators over two years the one that moved most is named', () => {
  it.each([
    [
      'what is at least so far is said as that',
      '领导接访,人次,34,41|重复信访,件,64,45|积案清理,件,70,100余|初次信访,件,512,498',
      '积案清理增长42.9%以上',
      '积案清理',
    ],
    ['a large fall before small rises', '收文,件,900,930|发文,件,120,84|会议,次,40,42|简报,期,36,37', '只有发文下降30.0%', '发文'],
    [
      'units of one do not weigh against another',
      '接访,批,60,90|来信,件,5200,5400|来电,件,31000,31500|来访,批,80,84',
      '接访增长50.0%',
      '接访',
    ],
    ['what began small does not lead', '观摩,次,1,4|起草,篇,1500,1100|刊发,篇,210,230|调研,次,30,31', '只有起草下降26.7%', '起草'],
    [
      'a turn for the worse before a rise as large',
      '投诉,件,40,55|接待,批,80,108|发文,件,100,102|收文,件,300,301',
      '投诉增长37.5%',
      '投诉',
    ],
  ])('%s', (_, lines, words, who) => {
    const found = changesOf(`政务服务中心2024年工作情况\n指标,单位,2023年,2024年\n${lines.split('|').join('\n')}`)
    expect(found?.figure.headline.text).toContain(words)
    expect(named(found?.figure as Figure)).toContain(who)
  })
  it('of two both are said', () =>
    expect(changesOf('指标,单位,2023年,2024年\n接访,批,60,90\n来信,件,50,45')?.figure.headline.text).toContain(
      '来信下降10.0%，接访增长50.0%',
    ))
})

describe('long names are shortened by what all share before anybody goes unnamed', () => {
  const tail = '委办公室政策研究和信息综合督查处'
  const long = `2024年上半年信息报送
    单位,2023年上半年报送信息（篇）,2024年上半年报送信息（篇）
    中共东湖区${tail},82,92
    中共西河区${tail},66,46
    中共龙泉县${tail},96,106
    中共青石县${tail},86,75
    中共白沙县${tail},54,38`
  const { figures } = boardFrom(sheet(long))
  const headline = (kind: string) => figures.find((one) => one.kind === kind)?.figure.headline.text
  it('changes', () => expect(headline('yearOverYear')).toBe('报送信息5家合计下降7.0%，西河区下降30.3%，降幅最大'))
  it('places', () => expect(headline('ranking')).toBe('龙泉县报送信息106篇居5家之首，白沙县38篇居末'))
  it('where the change came from names its indicator', () => {
    const sums = selectionOfSheet(long.split('报送信息').join('收文'))
    expect(headlineOf('contribution', sums)).toBe('收文减少27篇，西河区减少20篇最多')
  })
  it('every number of them is a fact', () => {
    for (const { figure, selection } of figures) expect(strayNumbers(figure, selection.dataset)).toEqual([])
  })
  it('names that find room stay whole', () => {
    const short = selectionOfSheet(
      '单位,2023年收文（件）,2024年收文（件）\n东湖区委办公室,10,20\n西河区委办公室,30,31\n龙泉县委办公室,40,39',
    )
    expect(headlineOf('contribution', short)).toContain('东湖区委办公室')
  })
  it('names told apart by a number keep what it counts, as the bars do', () => {
    const numbered = [1, 2, 3, 4].map((n) => `第${n}联合党支部委员会机关综合事务管理办公室,${n * 10},${n * 13}`).join('\n')
    const { figures: list } = boardFrom(sheet(`支部,2023年学习（次）,2024年学习（次）\n${numbered}`))
    for (const { figure, selection } of list) expect(strayNumbers(figure, selection.dataset)).toEqual([])
    expect(list.map(({ figure }) => figure.headline.text)).toContain('学习增加30次，第4联合增加12次最多')
    const one = boardFrom(sheet(`支部,2024年采用（次）\n${numbered.replace(/,\d+$/gm, '')}`)).headlines
    expect(one.find((headline) => headline.includes('之首'))).toBe('第4联合采用40次居4家之首，第1联合10次居末')
  })
})

describe('a ledger has one number of what is overdue', () => {
  const ledger = (rows: string, title = '2024年督办台账（截至2024年9月30日）') =>
    boardFrom(sheet(`${title}\n序号,督办事项,责任单位,完成时限,办理状态\n${rows}`)).headlines.join('\n')
  it.each([
    [
      'some said, some only past their day',
      '1,道路修缮,交通局,2024年5月31日,推进中\n2,学校新建,教育局,2024年3月31日,逾期\n3,河道整治,水利局,2024年12月31日,推进中',
      ['3项任务2项已过时限', '2项逾期（1项表中未写）'],
    ],
    [
      'all said',
      '1,道路修缮,交通局,2024年5月31日,逾期\n2,学校新建,教育局,2024年3月31日,逾期\n3,河道整治,水利局,2024年12月31日,推进中',
      ['3项任务2项', '逾期2项'],
    ],
    [
      'none said',
      '1,道路修缮,交通局,2024年5月31日,推进中\n2,学校新建,教育局,2024年3月31日,推进中\n3,河道整治,水利局,2024年12月31日,推进中',
      ['3项任务2项已过时限', '2项已过时限'],
    ],
  ])('%s', (_, rows, said) => {
    for (const words of said) expect(ledger(rows)).toContain(words)
  })
  it('without a day only the status speaks', () =>
    expect(
      ledger('1,道路修缮,交通局,5月31日,推进中\n2,学校新建,教育局,3月31日,逾期\n3,河道整治,水利局,12月31日,推进中', '督办台账'),
    ).not.toContain('表中未写'))
})

describe('what prints alike is coloured alike', () => {
  it.each([
    ['equal', '甲县,88.5,88.5', 'neutral'],
    ['a fall that is printed', '甲县,88.5,88.1', 'bad'],
    ['a rise that is printed', '甲县,88.1,88.5', 'good'],
    ['a fall of hundredths where hundredths are printed', '甲县,88.55,88.52', 'bad'],
  ])('%s', (_, row, merit) => {
    const csv = `单位,2023年满意率（%）,2024年满意率（%）\n${row}\n乙县,90.1,91.2\n丙县,85.0,84.0`
    const change = marksOf(changesOf(csv)?.figure as Figure).find(({ category }) => category === '甲县')?.change
    expect(change?.merit).toBe(merit)
  })
  it('the mean of rates of one decimal', () => {
    const { figures } = boardFrom(
      sheet('单位,2023年满意率（%）,2024年满意率（%）\n甲县,88.5,88.4\n乙县,88.4,88.5\n丙县,88.6,88.5\n丁县,88.5,88.5'),
    )
    const mean = figures.find(({ kind }) => kind === 'tiles')?.figure
    expect(mean && marksOf(mean)[0]?.change?.merit).toBe('neutral')
  })
})

describe('a table of few columns takes little width', () => {
  const columns = (n: number) => {
    const heads = ['投诉', '采用信息', '表彰', '差错', '批示', '逾期'].slice(0, n)
    const rows = ['甲县', '乙县', '丙县', '丁县'].map((name, k) => [name, ...heads.map((_, c) => 7 + k * 3 + c)].join(','))
    const found = boardFrom(sheet(`2024年情况\n单位,${heads.map((head) => `${head}（件）`).join(',')}\n${rows.join('\n')}`))
    return needOf(found.figures.find(({ kind }) => kind === 'matrix')?.figure as Figure).share
  }
  it.each([
    [2, 8],
    [3, 8],
    [4, 12],
    [6, 12],
  ])('%i columns', (n, share) => expect(columns(n)).toBe(share))
})
