/** The ten stems, by which forms number their columns of words: 甲 | 乙 | 1 | 2. */
const stems = '甲乙丙丁戊己庚辛壬癸'

/** The stems in their order. */
export const stemOrder: readonly string[] = [...stems]

/** One stem and nothing else. */
export const stemMark = new RegExp(`^[${stems}]$`)

/** A stem or a letter, which may name a row as well as mark a column. */
export const memberMark = new RegExp(`^([${stems}]|[A-Za-z])$`)

/** What a form's code row says over a column it gives no number: 甲, A, 栏次, a dash. */
export const codeRowMark = new RegExp(`^([${stems}]|[A-Za-z]|栏次|栏号|列次|列号|[-—])$`)

/** A column's number in such a row, with the columns it is worked out of: 3, 3=1/2. */
export const columnNumber = /^(\d{1,3})(?:=[\d+\-*/×÷%.()（）]+)?$/

/** A column's place in a form's code row: 1, (2), 甲. */
export const columnMark = new RegExp(`^[(（]?(\\d{1,3}|[${stems}])[)）]?$`)

/** What never names a column though it stands in its header: a stem, a letter, a number of up to three digits, dashes. */
export const namelessMark = new RegExp(`^([${stems}]|[A-Z]|\\d{1,3}|[-—]+)$`)

/** Marks of a numbered list, outermost first: 一、 （一） 1、 （1）. */
export const listMarks: readonly RegExp[] = [
  /^[一二三四五六七八九十]+\s*[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+[、．]/,
  /^[(（]\d+[)）]/,
]

/** Any of those marks in front of a text. */
export const listNumber = /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．])\s*/

/** A whole label whose row holds numbers that name and count nothing: 联系电话, 邮政编码; a bare 电话 may be a channel, 手机 a product. */
export const numberThatNames =
  /^(?:(?:[\u4e00-\u9fa5]{0,3}(?:联系|值班|办公|咨询|监督|单位|人|固定|移动))(?:电话|手机|传真)(?:号码?)?|(?:电话|手机|传真)号码?|邮编|[\u4e00-\u9fa5]{0,8}(?:编码|代码|身份证号码?|执照号码?|账号|车牌号码?)|(?:telephone|phone|fax|mobile)(?:no\.?|number)|tel\.?|post ?code|zip ?code)$/i
/** Over figures: what calls or finds somebody and counts nothing, where its numbers are that long. */
export const callsSomebody =
  /^(?:(?:work|office|home|cell|contact|fax|mobile|toll[ -]?free)? ?(?:tele)?phone(?: ?(?:no\.?|numbers?|#))?|fax(?: ?(?:no\.?|number))?|mobile(?: ?(?:no\.?|number))?|tel\.?|(?:post(?:al)?|zip|zip ?\+ ?4)(?: ?codes?)?|postcode|pin ?code|zipcode)$/i
/** A time at which a place opens and closes: 开放时间, 闭馆时间, Opening Hours; not a length of it. */
export const openingHours =
  /^(?:(?:开放|营业|办公|服务|工作|上班|值班|接待|受理)时间(?:段)?|(?:开|闭|关)(?:馆|门|园|放|店|市|班)时间|(?:上午|下午)?(?:上|下)班时间|(?:opening|business|office|service) hours|hours of operation|(?:opens|closes)(?: at)?|(?:opening|closing) time)$/i

/** Such a number: six digits or more, with dashes or brackets at most. */
export const namingNumber = /^[+(（]?\d[\d\s()（）\-—－]{4,}[\dXx]$/

/** 电话 as a way in, whose figures are calls: no telephone has fewer than six digits. */
export const callsHeading = /^(来电|电话)(数|量|渠道|诉求|受理|办理)?([(（].*[)）])?$/

/** Ways in and out whose own numbers have three digits at least: 值班电话 52 and 接收传真 20 are how many. */
export const channelHeading = /(?:电话|传真)(?:数|量|记录)?$/

/** Bands of a scale: 500-1000, 0～4岁; 500以下, <500; 1000以上, 65岁及以上, ≥60. */
export const bandSpan = /^(\d+(?:\.\d+)?)[^\d.]{0,3}?(?:[-–—~～至]|到)(\d+(?:\.\d+)?)[^\d]{0,6}$/
export const bandStart =
  /^(?:(\d+(?:\.\d+)?)[^\d]{0,5}(?:以下|以内|及以下|(?:and|or)(?:below|under|less|younger))|(?:[<≤]|小于|低于|不足|不满|under|below|lessthan|upto)(\d+(?:\.\d+)?)[^\d]{0,5})$/i
export const bandEnd =
  /^(?:(\d+(?:\.\d+)?)[^\d]{0,5}(?:以上|及以上|\+|(?:and|or)(?:above|over|more|older))|(?:[>≥]|大于|高于|超过|over|above|morethan)(\d+(?:\.\d+)?)[^\d]{0,5})$/i

/** Whether a text is a band of a scale and no name. */
export function isBand(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return bandSpan.test(plain) || bandStart.test(plain) || bandEnd.test(plain)
}

/** A row's name that says it counts something: 新收申请数量. */
export const countedName = /(?:数量|件数|人数|户数|次数|起数|宗数)$/

/** A heading of numbers that name things: 网点号, 门店号, 台区编号; not an account that is counted (公众号). */
export const numberHeading = /(?<!公众|视频|头条|抖音|百家|信|称)号(码)?$|^no\.?$|number$/i
/** A heading of how deep a row stands. */
export const levelHeading = /^(层级|级次|层次|级别|等级|阶层|階層|レベル|level|lvl|depth|tier)$/i
/** A heading that says that figures are counted beneath it. */
export const countingHeading = /(数|量|额|值|费|款|率|比重|人次|收入|支出|产值|投资|面积|金额|合计|总计|小计|计划|任务|目标|完成)$/

/** The number of a month, week or day of its year: MonthNo, week_number, 月份序号. */
export const timeNumberHeading =
  /^(?:month|week|quarter|day|weekday|year)[ _]?(?:no\.?|num|number|key|index|of[ _]?(?:the[ _]?)?(?:year|month|week))$|^(?:月份?|周|季度?|日期?|星期)序号?$/i

/** 20190101 under DateKey: a day said once more for a program. */
export const dateKeyHeading = /^(?:date|day|time)[ _]?(?:key|id)$/i

/** 指标序号, KPI序号: the number of a line under a heading of its own. */
export const lineNumberHeading = /^[A-Za-z\u4e00-\u9fff]{1,8}序号$/

/** The number of a line and nothing else; 编号 and id may be a code. */
export const serialWord = /^(?:序号?|顺序号?|行[次号])$/

/** Numbers of groups and of what is in them, alone in a cell: 一 （二） over 1 2 3. */
export const parentNumber = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/
export const partNumber = /^[(（]?\d{1,3}[)）]?[、.．]?$/

/** The same before a name: 一、基本支出 over 1.人员经费 or （一）人员经费. */
export const parentName = /^[一二三四五六七八九十]{1,3}[、.．]\s*\D/
export const partName = /^(?:\d{1,2}[、.．)）]|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*\D/

/** A level and nothing else: 1级, 十二级. */
export const levelText = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})级$/

/** How large a thing is, a heading: 长度, 层高, 占地面积, 规模. */
export const dimensionHeading =
  /(?:长度|宽度|高度|深度|厚度|层高|净高|面积|体积|容积|重量|规模|栋|层|座位|床位|车位|得分|分数|等级|工期|天)数?$/
/** What each number under it stands for, told in the heading: 完成状态（1已完成、0未完成）. */
export const legendHeading =
  /[(（][^()（）]*[01] *[-=:：为]? *[\u4e00-\u9fff]+[、,，;；/ ] *[012] *[-=:：为]? *[\u4e00-\u9fff]+[^()（）]*[)）]$/
/** The code of a series: EN.POP.DNST, NY.GDP.MKTP.CD. */
export const seriesCode = /^[A-Z]{2,4}(?:[._][A-Z0-9]{2,5}){2,5}$/

/** What numbers a line of a list: XF2501, ZD-01, 〔2025〕31号, 第31号. */
export const lineCode = /^(?:[A-Za-z]{1,8}[-—_]?\d[\w-]*|\d[\d-]*|第?\s*\d+\s*号|.{0,8}[〔[(（]\d{4}[〕\])）]\s*\d+\s*号)$/
