/**
 * Whether a unit as a sheet writes it prints in percent.
 *
 *     isPercentUnit('%')       true
 *     isPercentUnit('(%)')     true
 *     isPercentUnit('百分比')   true
 *     isPercentUnit('百分点')   false
 */
export function isPercentUnit(written: string): boolean {
  return written.includes('%') || /^(百分比|per ?cent|percentage|pct)$/i.test(written)
}

/** What time is measured in: 小时, 个工作日, minutes. */
export function isTimeUnit(unit: string): boolean {
  return /^个?(?:秒钟?|分钟|小时|天|日|工作日|自然日|星期|周|月|年)$|^(?:working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/i.test(
    unit,
  )
}

/** Points of a rate as a unit of their own: 拉动 1.2 个百分点. */
export function isPointsUnit(written: string): boolean {
  return /^(?:个?百分点|percentage points?|pp)$/i.test(written)
}

/**
 * A unit as a sheet writes it, without the scale before it.
 *
 *     withoutScale('万件')   件
 *     withoutScale('亿元')   元
 *     withoutScale('件')     件
 */
export function withoutScale(written: string): string {
  return written.replace(/^[万亿]+/, '')
}

/**
 * A unit with the scale its numbers are in.
 *
 *     withScale('元', 8)   亿元
 *     withScale('件', 4)   万件
 */
export function withScale(unit: string, power: 4 | 8 | 12): string {
  return ({ 4: '万', 8: '亿', 12: '万亿' } as const)[power] + unit
}

/**
 * A number as typed without the unit somebody added to it: percent or points.
 *
 *     withoutPercentUnit('10个百分点')   '10'
 *     withoutPercentUnit('60%')         '60'
 */
export function withoutPercentUnit(text: string): string {
  return text.replace(/(%|个?百分点|points?)$/i, '')
}

/** A unit of money, its scale taken out. */
export const moneyUnit = /^(?:人民币)?(?:元|美元|欧元|港元|日元|英镑)$|^(?:yuan|RMB|CNY|USD|EUR|GBP|£|\$)$/i
