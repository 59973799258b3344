import { fileIdOf } from '../import/readers/fileId'
import type { FileId } from '../model/sheet/cell'
import type { Correction } from '../model/correction'

/** The corrections that may touch a file, as one text: the same text, the same reading. */
export function concerning(file: FileId, corrections: readonly Correction[]): string {
  return JSON.stringify(corrections.filter((one) => one.scope !== 'here' || one.file === file))
}

/** Whether the reader stays what it is, so that its readings may be kept. */
export const readerIsFixed = __READER__ !== ''

/**
 * What a reading hangs on, as one short text: the bytes, the name (years and offices are read from it), the corrections that may touch
 * the file, and the reader itself, whose version the build makes of its sources. One of them another, and the key is another.
 */
export function readingKey(file: FileId, name: string, readWith: string, reader: string = __READER__): string {
  return `${file}-${fileIdOf(new TextEncoder().encode(JSON.stringify([reader, name, readWith])))}`
}

/** What the files brought together hang on: each reading, in order. */
export function togetherKey(keys: readonly string[]): string {
  return fileIdOf(new TextEncoder().encode(keys.join('\n')))
}
