/** Put text on the clipboard, by the copy event where the clipboard object isn't there (plain http); false where neither works. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const { copyTable } = await import('../../export/clipboard')
    return copyTable(
      text,
      text
        .split('\n')
        .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
        .join(''),
    )
  }
}
