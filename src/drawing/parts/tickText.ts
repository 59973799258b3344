import { numberText } from '../../i18n/numberFormat'

/**
 * A round value on an axis, with as many decimals as the step between ticks needs.
 *
 *     tickText(20, 10, 'zh-CN')      '20'
 *     tickText(0.5, 0.5, 'zh-CN')    '0.5'
 *     tickText(20000, 10000, 'zh-CN')  '2万'
 */
export function tickText(value: number, step: number, language: 'zh-CN' | 'en'): string {
  const decimals = /\.(\d+)/.exec(String(Number(step.toPrecision(12))))
  return numberText(value, decimals?.[1]?.length ?? 0, language).replace(/\.0+(?=\D)/, '')
}
