import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown'])
const body = 'province,2022,2021\nBeijing,4.7,3.2\nTianjin,5.9,3.7\nHebei,6.1,3.1'

describe('lines above a table that say from where it is and what it counts', () => {
  table([
    [
      'Index',
      `Database: annual data by province\nIndex: Urban unemployment rate(%)\nTime: Last 20 years\n${body}`,
      ['B5 Urbanunemploymentrate Beijing 2022 4.7%'],
      [],
    ],
    ['a colon of full width', `Database：annual data\nIndex：Unemployment rate(%)\n${body}`, ['C4 Unemploymentrate Beijing 2021 3.2%'], []],
    [
      'Indicator',
      `Database: annual data by province\nIndicator: Unemployment rate(%)\n${body}`,
      ['B6 Unemploymentrate Hebei 2022 6.1%'],
      [],
    ],
    ['index alone', `index: Unemployment rate(%)\n${body}`, ['B3 Unemploymentrate Beijing 2022 4.7%'], []],
    ['in Chinese', `数据库：分省年度数据\n指标：失业率(%)\n${body}`, ['B4 失业率 Beijing 2022 4.7%'], []],
  ])
})
