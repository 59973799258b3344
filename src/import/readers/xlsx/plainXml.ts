/**
 * A sheet's XML written the plain way the scanner follows: UTF-8, no comments, CDATA or prefixes, no blanks around `=`.
 *
 *     <x:c r = "A1" t="str"><x:v><![CDATA[a<b]]></x:v></x:c>    <c r="A1" t="str"><v>a&lt;b</v></c>
 */
export function plainXml(xml: Uint8Array): Uint8Array {
  const encoding = xml[0] === 0xff && xml[1] === 0xfe ? 'utf-16le' : xml[0] === 0xfe && xml[1] === 0xff ? 'utf-16be' : 'utf-8'
  const plain = new TextDecoder(encoding)
    .decode(xml)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<(\/?)\w+:(?=\w)/g, '<$1')
    .replace(/<\w[^<>]*?\s=[^<>]*>|<\w[^<>]*?=\s[^<>]*>/g, (tag) => tag.replace(/\s*=\s*(?=["'])/g, '='))
  return new TextEncoder().encode(plain)
}
