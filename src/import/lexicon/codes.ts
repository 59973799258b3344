/** The ten stems, by which forms number their columns of words: 甲 | 乙 | 1 | 2. */
const stems = '甲乙丙丁戊己庚辛壬癸'

/** The stems in their order. */
export const stemOrder: readonly string[] = [...stems]

/** One stem and nothing else. */
export const stemMark = new RegExp(`^[${stems}]$`)

/** What a form's code row says over a column it gives no number: 甲, A, 栏次, a dash. */
export const codeRowMark = new RegExp(`^([${stems}]|[A-Za-z]|栏次|[-—])$`)

/** A column's place in a form's code row: 1, (2), 甲. */
export const columnMark = new RegExp(`^[(（]?(\\d{1,2}|[${stems}])[)）]?$`)

/** What never names a column though it stands in its header: a stem, a letter, a number of two digits, dashes. */
export const namelessMark = new RegExp(`^([${stems}]|[A-Z]|\\d{1,2}|[-—]+)$`)

/** Marks of a numbered list, outermost first: 一、 （一） 1、 （1）. */
export const listMarks: readonly RegExp[] = [
  /^[一二三四五六七八九十]+\s*[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+[、．]/,
  /^[(（]\d+[)）]/,
]

/** A whole label whose row holds numbers that name and count nothing: 联系电话, 邮政编码; a bare 电话 may be a channel, 手机 a product. */
export const numberThatNames =
  /^(?:(?:[\u4e00-\u9fa5]{0,3}(?:联系|值班|办公|咨询|监督|单位|人|固定|移动))(?:电话|手机|传真)(?:号码?)?|(?:电话|手机|传真)号码?|邮编|[\u4e00-\u9fa5]{0,8}(?:编码|代码|身份证号码?|执照号码?|账号|车牌号码?)|(?:telephone|phone|fax|mobile)(?:no\.?|number)|tel\.?|post ?code|zip ?code)$/i
/** Such a number: six digits or more, with dashes or brackets at most. */
export const namingNumber = /^[+(（]?\d[\d\s()（）\-—－]{4,}[\dXx]$/

/** 电话 as a way in, whose figures are calls: no telephone has fewer than six digits. */
export const callsHeading = /^(来电|电话)(数|量|渠道|诉求|受理|办理)?([(（].*[)）])?$/
