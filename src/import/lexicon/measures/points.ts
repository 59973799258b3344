/** Says that a figure counts percentage points: 提高2.3个百分点, percentage points. */
export const pointsWord = /百分点|point/i

/** The unit of such a figure where its column writes % or nothing. */
export const pointsUnit = '百分点'
