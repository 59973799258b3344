import { strToU8, zipSync } from 'fflate'
import type { OfficePackage } from '../xlsx/package'

/** Parts that SheetJS asks an .ods for. */
const asked = ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'meta.xml']

/** An .ods that has no styles.xml, which the format allows, packed again with an empty one, without which SheetJS reads none. */
export function withEmptyStyles(pack: OfficePackage): Uint8Array {
  const parts: Record<string, Uint8Array> = { 'styles.xml': strToU8('<office:document-styles/>') }
  for (const name of asked) {
    const bytes = pack.bytes(name)
    if (bytes) parts[name] = bytes
  }
  return zipSync(parts, { level: 0 })
}
