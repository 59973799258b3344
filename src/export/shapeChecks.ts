/** Whether a value from outside has a shape. Small ones make larger ones, so that a whole board can be checked by reading its types once. */
export type Check = (value: unknown) => boolean

export const text: Check = (value) => typeof value === 'string'
export const flag: Check = (value) => typeof value === 'boolean'
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value)
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
/** A whole number from `least`, below `end`. */
export const within =
  (least: number, end: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) < end
export const among =
  (...all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value)
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
export const tuple =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, k) => check(value[k]))
/** An object with these parts, and of those it may have no other shape. */
export const record =
  (needs: Readonly<Record<string, Check>>, may: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(needs).every(([name, check]) => check(value[name])) &&
    Object.entries(may).every(([name, check]) => value[name] === undefined || check(value[name]))
/** An object of anything, by any name. */
export const dictionary =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)
}
