const fields = 'input, textarea, select, [contenteditable="true"]'

/** What lies over the page and has keys of its own. */
export const floats = '[role="dialog"], [role="menu"]'

/**
 * Whether a key is the page's own: pressed alone, and not where something is typed.
 *
 *     N on the list of sheets      true
 *     N in a field, Ctrl+N         false
 *
 * @param apart selector of further places whose keys are their own
 */
export function isBareKey(event: KeyboardEvent, apart = ''): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const own = apart === '' ? fields : `${fields}, ${apart}`
  return !(event.target instanceof Element && event.target.closest(own) !== null)
}
