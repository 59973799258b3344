/**
 * Split a name's bracketed tail off, for its second, quieter line.
 *
 *     splitName('市场监督管理局（知识产权局）')  { name: '市场监督管理局', detail: '知识产权局' }
 *     splitName('市委办公室')                  { name: '市委办公室', detail: '' }
 *     splitName('（其余）')                    { name: '（其余）', detail: '' }
 */
export function splitName(text: string): { readonly name: string; readonly detail: string } {
  const match = /^(.+?)\s*[（(]([^（）()]+)[）)]$/.exec(text)
  return match ? { name: (match[1] ?? '').trim(), detail: (match[2] ?? '').trim() } : { name: text, detail: '' }
}
