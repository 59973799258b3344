/** The era whose years are counted from 1912, and its years alone or with a month: 民國105年6月, 105/6, 105年. */
export const minguoWord = /民[國国]/
export const minguoMonth = /^(?:民[國国])? *(\d{2,3}) *[年/-] *(\d{1,2}) *月?(?:份)?$/
export const minguoYear = /^(?:民[國国])? *(\d{2,3}) *年度?$/
/** The year before its first. */
export const minguoStart = 1911
