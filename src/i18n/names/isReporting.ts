/**
 * Whether an indicator counts what offices hand in, so that a 0 of it is a zero report (零报送) and not just none.
 *
 *     isReporting('报送信息')  true      isReporting('信访件')  false
 */
export function isReporting(name: string): boolean {
  return /报送|上报|报告|填报|投稿|来稿|report|submi/i.test(name)
}

/**
 * Whether what is counted in a unit is handed in as pieces of writing, whatever its indicator is called.
 *
 *     isReportingUnit('篇')  true      isReportingUnit('万元')  false      isReportingUnit('起')  false
 */
export function isReportingUnit(unit: string): boolean {
  return /^(篇|条|期|份|reports?)$/i.test(unit)
}
