const bare = /^(合\s*计|总\s*计|小\s*计|总数|合计数)$/

/** Whether a name says only that it is a sum. */
export function isBareTotal(name: string): boolean {
  return bare.test(name)
}

/** Parts named before the rest is counted. */
const named = 2

/** 咨询、投诉合计; 来信、来访等4项合计. */
export function totalOfParts(parts: readonly string[], total: string): string {
  const more = parts.length > named ? `等${parts.length}项` : ''
  return `${parts.slice(0, named).join('、')}${more}${total.replace(/\s+/g, '')}`
}
