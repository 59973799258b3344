/** The era whose years are counted from 1912, and its years alone, with a month or a quarter: 民國105年6月, 105/6, 105年, 105Q2, 105年第2季. */
export const minguoWord = /民[國国]/
export const minguoMonth = /^(?:民[國国])? *(\d{2,3}) *[年/-] *(\d{1,2}) *月?(?:份)?$/
export const minguoQuarter = /^(?:民[國国])? *(\d{2,3}) *年? *(?:Q *([1-4])|第?([一二三四1-4])季度?)$/i
/** 一 is the first quarter, as 1 is. */
export const quarterOf = (text: string): number => '一二三四'.indexOf(text) + 1 || Number(text)
export const minguoYear = /^(?:民[國国])? *(\d{2,3}) *年度?$/
/** The year before its first. */
export const minguoStart = 1911
