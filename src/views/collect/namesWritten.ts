/**
 * Names as a person writes them, one a line or with 、 between, each once.
 *
 *     '东平县\n西宁县、南安区\n\n东平县'    东平县, 西宁县, 南安区
 */
export function namesWritten(text: string): readonly string[] {
  const names = text.split(/[\n\t、，；;]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}
