/** A label that says its line is a total and nothing else, without blanks and colons. */
export const bareTotal = /^(合计|总计|小计|共计|总和|计|合计数|totals?|sum|grandtotal|subtotal|overall|bothsexes|allpersons)$/i

/** The total of a place or body as a whole, in a column of groups: 全县合计. */
export const wholeTotal = /^(?:全(?:国|省|市|县|区|州|旗|乡|镇|街道?|院|校|局|厅|系统|公司))(?:合计|总计|共计|小计|汇总|总数)$/
/** The total of one group by its name: 城北小计, 南片合计. */
export const totalOfGroup = /^([^（()）]{1,10}?)(?:小计|合计|共计|总计)$/
/** In a total's row: of how many it is the total: 计2个, 共15户. */
export const countOfParts = /^(?:共|计|共计|合计)?\d{1,5}(?:个|项|户|家|处|件|所|条|座|宗|人|名)$/

/** The same in front of the name of what is added up. */
export const totalHead = /^(?:合计|总计|小计|共计)(?=.)/

/** A name that speaks of the whole of something: 总件数, 合计. */
export const wholeWord = /总|合计|total/i

/** The heading of a section whose rows are averages. */
export const averageStart = /^(平均|average|mean)/i

/** The whole of the body or place whose parts the other lines are: 全院, 全所, 全系统合计. */
export const wholeBody =
  /^全(?:[省市县区州旗盟镇乡村局厅委办处科院校所站队行社司厂馆]|街道|社区|单位|机关|系统|行业|集团|公司|中心|支队|大队|辖区|域)(?:合计|总计|小计|汇总)?$/

/** A column of all, whatever their parts: 总数, 总量, 全部. */
export const wholeCount = /^(?:总数|总量|总计数|总额|全部|总体|总人数|总户数|total)$/i

/** A row, behind those it is the mean of, that says so and names nothing: 平均分, 日均, 月平均数, 每日平均. */
export const meanOfRows =
  /^(?:[日周月季年](?:平均|均)|每[日天周月季年]平均|平均每[日天周月季年]|(?:平均|均)得?分|平均)(?:[值数量]|水平|情况)?$/

/** The mean of a group of bodies: 区县平均, 部门平均值. */
export const meanOfGroup = /^(.+?)(?:平均|均值)(?:值|数|水平|得?分)?$/

/** The name of a row that says which way, or of part of what, and never of what: 增加, 减少, 其中. */
export const onlyDirection = /^(?:增加|减少|上升|下降|其中)$/

/** What was added up since it began: 累计总额. */
export const accumulated = /^累计(?:总数|总量|总额|总人数|总户数)(?:[（(].*)?$/

/** What a column behind a run of times says it is of them: 三年合计, 近三年累计, 全年总数; 年均, 月平均, 三年平均. */
export const sumOfRun = /合计|总计|累计|共计|小计|总[数量和额]/
export const meanOfRun = /平均|均[值数]?$|[年月季周日]均/

/** A mean over times that names nothing: 平均, 月均值. */
export const meanAlone = /^(?:[月季年日周]均|平均|均值|平均数)(?:值|数)?$/
