export function findChromium(): string
export const chromiumSwitches: string[]
