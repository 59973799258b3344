const place = /^(.{2,8}?)(?:省|市|县|区|州|盟|旗|镇|乡|关区|新区|开发区|地区)$/

/**
 * Whether a name is the place that a body's name begins with: whoever reports for the place and for the body is the body.
 *
 *     海州市, 海州市人民政府办公厅     true
 *     海州关区, 海州市政府办公厅      true: by the name of the place
 *     海州市, 海州市                false: a place is no body
 *     平湖县, 海州市财政局           false
 */
export function isPlaceOf(name: string, body: string): boolean {
  const root = place.exec(name.trim())?.[1]
  return root !== undefined && !place.test(body.trim()) && body.replace(/^中共/, '').startsWith(root)
}
