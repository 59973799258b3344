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

/** 电话 as a way in, whose figures are calls: no telephone has fewer than six digits. */
export const callsHeading = /^(来电|电话)(数|量|渠道|诉求|受理|办理)?([(（].*[)）])?$/
