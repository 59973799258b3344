/**
 * Put a picture on the clipboard; false where the browser won't have it (plain http, older browsers, a refusal), and the
 * caller then shows it to be copied by hand. The picture may still be in the making: the clipboard must be asked for
 * while the click is fresh.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem !== 'function' || !navigator.clipboard || typeof navigator.clipboard.write !== 'function') return false
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    try {
      // Chromium before 97 takes a finished picture only.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': await picture })])
      return true
    } catch {
      return false
    }
  }
}

/**
 * Put a table on the clipboard as text and as HTML at once. The copy event works on plain http too, where the clipboard
 * object isn't there. False when the browser forbids it.
 */
export function copyTable(text: string, html: string): boolean {
  let written = false
  const write = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    written = true
  }
  document.addEventListener('copy', write, { capture: true })
  try {
    return document.execCommand('copy') && written
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', write, { capture: true })
  }
}
