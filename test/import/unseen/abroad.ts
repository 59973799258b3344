import { drawn, type UnseenSheet } from './unseenSheet'

/** Foreign offices, and Chinese ones with English headings. */
export const abroad: readonly UnseenSheet[] = [
  {
    sees: 'a council’s quarterly indicators: target, actual, direction words, a RAG column',
    file: 'Performance Q2 2023-24.xlsx',
    tables: [
      drawn(`
Corporate Performance Report - Quarter 2 2023/24 | < | < | < | <
Indicator | Unit | Target | Actual | RAG
Council tax collected | % | 57.0 | 56.4 | Amber
Planning applications decided in time | % | 90 | 93.1 | Green
Missed bin collections | number | 250 | 312 | Red
Households in temporary accommodation | number | 400 | 388 | Green`),
    ],
    says: [
      'C3 Council tax collected | * | * | 57 % | =0.57 | target',
      'D3 Council tax collected | * | * | 56.4 % | =0.564',
      'D5 Missed bin collections | * | * | 312 *',
    ],
    figures: 8,
    roles: ['E3 text', 'B3 unitNote'],
  },
  {
    sees: 'semicolons, years across, decimal points, a source line',
    file: 'unemployment.csv',
    format: 'csv-semicolon',
    tables: [
      drawn(`
Region | 2019 | 2020 | 2021 | 2022
Nord | 7.2 | 7.9 | 7.5 | 6.8
Sud | 9.1 | 10.4 | 9.9 | 8.7
Est | 6.3 | 6.8 | 6.6 | 6.1
Source: National Labour Office`),
    ],
    says: ['B2 * | Nord | 2019 | 7.2 *', 'E4 * | Est | 2022 | 6.1 *'],
    figures: 12,
    roles: ['A5 note', 'B1 header'],
  },
  {
    sees: 'hospital trust: months across in English, thousands, a total column',
    file: 'attendances.csv',
    format: 'csv',
    tables: [
      drawn(`
Site | Apr 2023 | May 2023 | Jun 2023 | Total
North Hospital | 12,304 | 12,877 | 12,611 | 37,792
South Hospital | 8,450 | 8,902 | 8,733 | 26,085
Total | 20,754 | 21,779 | 21,344 | 63,877`),
    ],
    says: [
      'B2 * | * | 2023-04 | 12304 *',
      'D3 * | * | 2023-06 | 8733 *',
      'B4 * | * | 2023-04 | 20754 * | aggregate | *',
      'E2 * | * | * | 37792 * | aggregate | *',
    ],
    figures: 12,
  },
  {
    sees: 'bilingual heads over two lines, Chinese and English in one cell',
    file: '中英文.xlsx',
    tables: [
      drawn(`
2022年主要农产品产量 Output of Major Farm Products | < | <
产品⏎Product | 产量（万吨）⏎Output (10 000 tons) | 比上年增长（%）⏎Growth Rate (%)
粮食 Grain | 45.6 | 1.1
棉花 Cotton | 1.2 | -8.4
油料 Oil-bearing Crops | 3.3 | 2.5`),
    ],
    says: ['B3 * | - | 2022 | 45.6 万吨 | =456000 | *', 'C4 * | - | 2022 | -8.4 % | =-0.084 | change | as percent | *'],
    figures: 6,
  },
  {
    sees: 'a survey table: percent of people by answer, base row at the bottom',
    file: 'survey.ods',
    format: 'ods',
    tables: [
      drawn(`
Table 3: Satisfaction with local services, 2022
Answer | Men (%) | Women (%) | All (%)
Very satisfied | 22 | 25 | 24
Fairly satisfied | 48 | 47 | 47
Not satisfied | 30 | 28 | 29
Unweighted base | 1,204 | 1,311 | 2,515`),
    ],
    says: ['B3 * | * | 2022 | 22 % | =0.22 | *', 'D5 * | * | 2022 | 29 % | *', 'D6 * | * | 2022 | 2515 * | *'],
    figures: 12,
    notices: ['attachmentsNotRead', 'officeUnknown'],
  },
  {
    sees: 'energy by fuel: country groups, quarters as 2023Q1, provisional marks',
    file: 'energy.tsv',
    format: 'tsv',
    tables: [
      drawn(`
Fuel | 2022Q4 | 2023Q1 | 2023Q2
Coal (GWh) | 1204 | 1150p | 980p
Gas (GWh) | 30211 | 31002p | 28110p
Wind (GWh) | 20554 | 22341p | 15877p`),
    ],
    says: ['B2 * | - | 2022-Q4 | 1204 * | *', 'D4 * | - | 2023-Q2 | 15877 * | *', 'C3 * | - | 2023-Q1 | 31002 * | *'],
    figures: 9,
  },
]
