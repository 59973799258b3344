import { describe, expect, it } from 'vitest'
import { shortOfficeName } from '../../../src/import/values/names/shortOfficeName'

const rows: [name: string, short: string][] = [
  ['中共滨州市委办公室', '滨州市委办公室'],
  ['青岛市人民政府办公厅', '青岛市政府办公厅'],
  ['中共滨州市委政策研究室（市委改革办）', '滨州市委政策研究室（市委改革办）'],
  ['市发展和改革委员会(市粮食局)', '市发展和改革委员会(市粮食局)'],
  ['青岛市人民政府', '青岛市人民政府'],
  ['督查室', '督查室'],
  ['North Office', 'North Office'],
]

describe('an office on an axis is short but keeps its place', () => {
  it.each(rows)('%s is shown as %s', (name, short) => expect(shortOfficeName(name)).toBe(short))
})
