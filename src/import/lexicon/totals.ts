/** A label that says its line is a total and nothing else, without blanks and colons. */
export const bareTotal = /^(合计|总计|小计|共计|总和|计|合计数|totals?|sum|grandtotal|subtotal)$/i

/** A name that speaks of the whole of something: 总件数, 合计. */
export const wholeWord = /总|合计|total/i

/** The heading of a section whose rows are averages. */
export const averageStart = /^(平均|average|mean)/i
