import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** Beyond so many rows of a table the others are taken to be like them, where a look asks for the first rows alone. */
const firstRows = 8

export interface Looked {
  /** Said before each violation. */
  readonly where?: string
  /** Only the first rows of each table: settings of all samples have 130 rows of fields, half a minute of looking, and are looked through whole once. */
  readonly isOfFirstRows?: boolean
}

/** What axe finds wrong on the page as it stands, one line each: `board: color-contrast: .tile > b`. Empty where nothing is. */
export async function axeFindings(page: Page, { where, isOfFirstRows = false }: Looked = {}): Promise<readonly string[]> {
  // A popover that is still fading in has no contrast of its own yet.
  await page.waitForTimeout(200)
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))
  const axe = new AxeBuilder({ page })
  if (isOfFirstRows) axe.exclude(`tbody tr:nth-child(n+${firstRows + 1})`)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => {
    const found = nodes.slice(0, 3).map((node) => node.target.join(' '))
    return [...(where === undefined ? [] : [where]), id, found.join(' | ')].join(': ')
  })
}
