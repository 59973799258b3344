/** Words that spreadsheet programs write by themselves, in the languages they are sold in here. */

/** A sheet nobody named: Sheet1, 工作表1, 表2. */
export const unnamedSheet = /^(sheet|工作表|表)\s*\d*$/i

/** What programs and clerks call any sheet or file: 新建工作表, 报表1, 附件2, 汇总. */
export const anySheet =
  /^(?:新建\s*)?(?:(?:microsoft )?(?:office )?(?:excel|wps)?\s*)?(?:工作[表簿]|sheet|book|表格?|报表|附[件表]|数据|统计|汇总|台账|文档|文件|表单|模板|副本|总表|明细|新建|下载|导出)+\s*[-_]?\d*\s*(?:[(（]\d+[)）])?$/i

/** The format that is none: General, @, and General as Chinese programs write it. */
export const generalCode = /^(general|@|g\/通用格式|)$/i

/** The same inside a longer format, as the source of a pattern. */
export const generalWords = 'General|G/通用格式'

/** The long date a program takes from the system it runs on, and what a Chinese system shows. */
export const systemDate = /^\[\$-(?:f800|x-sysdate)\]/i
export const chineseLongDate = 'yyyy"年"m"月"d"日"'

/** The two halves of the day as one token of a format. */
export const halfDays = '上午/下午'

/** Weekdays in the format letters of Chinese programs: aaaa 星期二, aaa 二. From Sunday on. */
export const weekdayWord = '星期'
export const weekdays = '日一二三四五六'

/** A colour in a number format: [Red], [红色], [颜色 10]. */
export const formatColour =
  /\[(black|white|red|green|blue|yellow|magenta|cyan|color ?\d+|黑色|白色|红色|绿色|蓝色|黄色|洋红|青色|颜色 ?\d+)\]/gi

/** Codes of the built-in formats whose look a program's language decides: 14 shows 2023/8/1, 57 shows 2023年8月. Source: ECMA-376 part 1, 18.8.30 (zh-cn). */
export const chineseFormats: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** Words and marks around a page number in what is printed above and below: 第1页 共3页, Page 1 of 3. */
export const pageWords = /第|页|共|总|[\s\-–—_/,，.。:：()（）]|page|of|sheet/gi

/** A date or a time of day as programs and clerks write it in text files: 2023-08-01, 2023年8月, 8:30. */
export const dateShape =
  /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{0,4}日?)?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$|^\d{1,2}:\d{2}(?::\d{2})?$/

/** English words of file and sheet names that say what kind of file it is or by what it is listed, and nothing of what is counted. */
export const fileWords: readonly string[] = [
  'data dataset datas database db raw clean cleaned final new old all full total main major sub sample samples demo example test tests train',
  'training temp tmp copy export import input output out result results report reports summary stat stats statistic statistics table tables',
  'sheet book file list info information index indicator indicators value values number numbers panel series time long wide original origin',
  'source base basic merge merged combined processed filtered updated download downloads city cities province provinces provincial region',
  'regions regional country countries county counties state states area areas district districts china nation national world global local',
  'office department dept year years yearly annual month months monthly quarter quarterly week weekly day daily date by of for the and my per',
  'untitled unnamed abc aaa xyz xlsx xls csv excel ver version v',
].flatMap((line) => line.split(' '))

/** Sheets that stand among sheets of bodies and are of none: 汇总, 总表, 填表说明, 目录. */
export const besideSheets =
  /^(?:\d{0,3}[.、．]?\s*)?(?:汇总|合计|总计|总表|汇总表|总览|全部|说明|填表说明|填报说明|使用说明|目录|封面|封皮|模板|样表|sheet\d*|summary|total|notes?|cover|contents|readme)$/i

/** 1.邹平市, 02、惠民县, （三）阳信县: which of several sheets it is. */
export const placeInOrder =
  /^(?:\d{1,3}[.、．]\s*|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\s*|[一二三四五六七八九十]{1,3}、\s*)(?=[\u4e00-\u9fff])/
