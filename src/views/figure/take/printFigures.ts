import type { Figure } from '../../../figures/figure'
import { figureSvg } from '../../../export/sceneSvg'
import { wholeFigures } from '../../../export/wholeFigures'

/** px of a printed figure: one fills a landscape A4, two stand on an upright one; rows that find no room go on on the next. */
const printed = { width: 1754, height: 1130, unit: 1.05 } as const

/** Where the printed pages stand while the page is printed. */
const place = 'print-pages'

/**
 * Lay figures out for paper, in their order, each whole with its headline, notes and source: drawn anew for paper as vectors, since what
 * stands on the screen is cut to its window. Works at once, as the browser's own print command gives no time.
 */
export function layOutPrint(
  figures: readonly Figure[],
  title: string,
  options: { readonly language: 'zh-CN' | 'en'; readonly convention: 'merit' | 'direction' },
): void {
  clearPrint()
  const pages = document.createElement('div')
  pages.id = place
  const whole = wholeFigures(figures, options, printed)
  whole.forEach((figure, k) => {
    const section = document.createElement('section')
    const head = document.createElement('p')
    head.textContent = [title, `${k + 1} / ${whole.length}`].filter((part) => part !== '').join(' · ')
    const text = figureSvg(figure, options, printed.width, printed.height, printed.unit)
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    section.append(head, document.importNode(svg, true))
    pages.append(section)
  })
  document.body.append(pages)
  document.body.classList.add('on-paper')
}

/** Take the printed pages away. */
export function clearPrint(): void {
  document.getElementById(place)?.remove()
  document.body.classList.remove('on-paper')
}
