/**
 * A name that Windows takes, without its ending: no reserved signs, names or line ends, no dot or space at its end, at most 80 characters.
 *
 *     fileStem('督查/信息：同比')   '督查_信息：同比'
 *     fileStem('CON')             '_CON'
 *     fileStem('..')              'duibiao'
 */
export function fileStem(name: string): string {
  // oxlint-disable-next-line no-control-regex
  const clean = name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '_').trim()
  const cut = Array.from(clean)
    .slice(0, 80)
    .join('')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
  if (cut === '') return 'duibiao'
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(cut) ? `_${cut}` : cut
}

/** 督查160次，同比增长12.7%_2026-11-28.pptx */
export function exportName(title: string, madeOn: string, ending: string): string {
  return `${fileStem(Array.from(title).slice(0, 60).join(''))}_${madeOn}${ending}`
}
