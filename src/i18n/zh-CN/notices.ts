import type { NoticeCode, NoticeFacts } from '../../model/sheet/notice'

type Say = { readonly [C in NoticeCode]: (facts: NoticeFacts[C]) => string }

const kinds: Readonly<Record<NoticeFacts['noIndicators']['kind'], string>> = {
  form: '待填写的表单',
  codebook: '指标解释或代码说明',
  schedule: '日程安排',
  prose: '文字材料',
  ledger: '台账',
  lookup: '对照表',
  empty: '空表',
  unknown: '未认出的表',
}
const foreign: Readonly<Record<string, string>> = {
  image: '图片',
  pdf: 'PDF文件',
  word: 'Word文档',
  powerpoint: '演示文稿',
  archive: '压缩包',
  text: '文本',
}
const attachments: Readonly<Record<string, string>> = {
  comment: '批注',
  textBox: '文本框',
  printHeader: '打印页眉',
  printFooter: '打印页脚',
}
const megabytes = (bytes: number): string => String(Math.round(bytes / 1048576))

/** What a clerk is told about the reading of a file, and what to do about it. */
export const notices: Say = {
  passwordProtected: () => '文件设有打开密码，请在表格软件中去掉密码后再导入。',
  corrupt: () => '文件已损坏，无法读取，请向报送单位重新索取。',
  empty: () => '文件是空的，没有内容可读。',
  tooManyCells: ({ cells, limit }) => `文件有${cells}个单元格，超过${limit}个的上限，请拆分后再导入。`,
  tooLarge: ({ bytes, limit }) => `文件内容有${megabytes(bytes)}兆字节，超过${megabytes(limit)}兆字节的上限，请拆分后再导入。`,
  notASheet: ({ found }) => `这不是表格文件（${foreign[found] ?? found}），未导入。`,
  secret: ({ mark, cell }) => `${cell === '' ? '文件' : cell}标有“${mark}”，已停止导入，内容一概未保留。`,
  temporaryFile: () => '这是表格软件打开时留下的临时文件，已跳过。',
  noIndicators: ({ kind }) => (kind === 'ledger' ? '这是台账，已按条目登记，没有可作图的指标。' : `这是${kinds[kind]}，没有可作图的指标。`),
  uncachedFormula: ({ count }) => `${count}个公式没有保存计算结果，按缺数处理，请在表格软件中重新计算并保存。`,
  eraYearsRead: ({ shown, guess }) => `“${shown}”这样的时间按民国纪年读，即${guess}，表内没有写明纪年，请核对。`,
  dateTurnedName: ({ shown, guess }) => `“${shown}”按“${guess}”读，像是表格软件改过的写法，请核对。`,
  statedChangeDisagrees: ({ stated, computed, form }) =>
    `所填增减${stated}${form === 'percent' ? '%' : ''}，按本期数和基期数计算应为${computed}${form === 'percent' ? '%' : ''}，请核对。`,
  changesDisagree: ({ count, of }) =>
    `这一列增减有${of}个能与旁边两列核对，其中${count}个对不上，可能按可比价计算，也可能另有基期或填错，请核对。`,
  totalCountsOnce: ({ stated, computed, said, count }) =>
    `合计${count > 1 ? `有${count}处小于` : '小于'}各家之和（${stated}，各家相加${computed}）：表中说明“${said}”，照表中合计。`,
  totalDisagrees: ({ stated, computed }) => `合计填${stated}，各项相加为${computed}，请核对。`,
  rateDisagrees: ({ stated, computed }) => `比率填${stated}，按分子分母计算应为${computed}，请核对。`,
  sharesDoNotAdd: ({ stated, computed }) => `各项占比应合计${stated}，相加为${computed}，请核对。`,
  rankDisagrees: ({ stated, computed }) => `名次填${stated}，按得分排应为${computed}，请核对。`,
  scoreDisagrees: ({ stated, computed }) => `总分填${stated}，按各项计算应为${computed}，请核对。`,
  periodDisagrees: ({ title, column }) => `标题写的是${title}，表中写的是${column}，请核对以哪个为准。`,
  yearUnknown: () => '表中只有月份没有年份，请补充年份。',
  officeUnknown: () => '表中没有写明是哪个单位的数据，可在核对页补充。',
  periodUnknown: () => '表中（或其中一部分）没有写明是什么时间的数据，不能与其他时期比较，可在核对页点一格，改“统计期”。',
  officeFromFileName: ({ office }) => `单位“${office}”取自文件名，请确认。`,
  unread: ({ text, count }) =>
    count > 1 ? `“${text}”等${count}处未能读成数字，原文保留，可在核对页改正。` : `“${text}”未能读成数字，原文保留，可在核对页改正。`,
  fractionsAmongPercents: ({ text, count }) => `同一列里有的写百分数，有的写小数：“${text}”等${count}处按小数换成了百分数，请核对。`,
  headerMissing: ({ count }) => `第一行就是数，没有表头：${count}列数不知道是什么指标，请补上表头。`,
  bracketsNotRead: ({ text, count }) =>
    `“${text}”等${count}处括号里另有一个数，表中没有说明是什么，只读了括号前的数；在标题或注里写明（如“括号内为上年同期数”）即可一并读入。`,
  figuresInText: ({ text, count }) => `表外文字里写着${count}个数（如“${text}”），没有读成数据；要用请另填进表里。`,
  numbersSetAside: ({ name, count }) =>
    `“${name}”下的${count}个数当作编号或名称的属性，没有当作指标的数；如果是数，请在核对中改为“数值列”。`,
  unitUnused: ({ unit }) => `表里注明了单位“${unit}”，却没有一个数按它读；请在核对页看看哪些数该用这个单位。`,
  rowLabelsMissing: ({ count }) => `${count}行数据没有行标题，暂以行号区分，请补上名称：可在核对页点左边的格子写上，也可改原表后重新导入。`,
  sheetsToldApart: ({ name }) => `这张表与本文件另一张表的名称相同而数值多不相同，按“${name}”分开，不当作同一个数。`,
  keysClash: ({ count }) => `${count}行的名称完全相同而数值不同，暂以行号区分，请核对是否漏写了区分的内容。`,
  bandsCross: ({ one, other }) => `“${one}”与“${other}”有交叉，是两套分段，不能相加，请核对。`,
  figuresClash: ({ count }) => `有${count}个数的指标、单位、时间和分组与本表另一个数完全相同而数值不同，区分它们的内容没有读出，请核对。`,
  sumNotTold: ({ name, count }) => `“${name}”等${count}处正好是各期之和，却没有按合计读，请核对它是哪几期的合计。`,
  shareUnnamed: ({ name, count }) => `“${name}”旁有${count}个百分数也读成了“${name}”，请核对它们是什么的百分数。`,
  stretchesUnlike: ({ name }) => `“${name}”的两个数读成了长短不同的两段时间，请核对各是什么时间的数。`,
  nameSaysNothing: ({ name }) => (name === '' ? '有的数没有指标名称，请核对行标题。' : `指标名称读成了“${name}”，不像指标，请核对表头。`),
  columnsClash: ({ count }) => `${count}列的标题完全相同，暂以列序区分，请核对是否漏写了区分的内容。`,
  seriesSplit: ({ name }) => `“${name}”等列只有年份或期次的数字不同，读成了不同的指标，请核对。`,
  oddOffice: ({ name }) => `“${name}”与其他单位不像同一类，请核对是否是单位。`,
  yearsAsFigures: ({ count }) => `${count}列全是相连的年份，读成了数据，请核对。`,
  firstDaysRead: ({ text, as, last }) =>
    `日期都是${{ month: '每月', quarter: '每季', year: '每年' }[as]}的${last ? '最后' : '第'}一天（如“${text}”），按${{ month: '月', quarter: '季度', year: '年' }[as]}读。`,
  yearsStraddle: ({ text }) => `“${text}”这样跨两年的年度，表中没有说明从几月起算，暂按前一年7月至后一年6月，请核对。`,
  periodsNotRead: ({ text, count }) => `${count}行的时间（如“${text}”）没有认出，其数不与其他时期比，请核对。`,
  scalesApart: ({ count }) => `${count}个数约为同列其他数的一万倍，请核对是否把“元”填进了“万元”。`,
  rowsShifted: ({ count }) => `${count}行的内容比其他行错开一格（多或少一个分隔符），未计入，请在原表改正后重新导入。`,
  hiddenParts: ({ rows, columns }) =>
    `有${rows > 0 ? `${rows}个隐藏行` : ''}${rows > 0 && columns > 0 ? '、' : ''}${columns > 0 ? `${columns}个隐藏列` : ''}，已一并读取并作标记。`,
  attachmentsNotRead: ({ format }) => `${format}格式的批注和文本框未读取，如有要点请另行核对。`,
  attachmentFound: ({ kind, text }) => `${attachments[kind] ?? kind}：${text}`,
  negativeRemainder: ({ value }) => `累计数相减得${value}，不能作为当月数，请核对各期累计数。`,
  limitUnread: ({ count, shown }) => `${count}项的时限（如“${shown}”）没有读成日期，这些项按没有时限登记，不判断是否逾期，请核对。`,
  countDisagrees: ({ stated, computed }) => `台账列${computed}项，标题称${stated}项，请核对。`,
  internalMark: ({ mark }) => `标有“${mark}”，导出的图表都会带上这一标记。`,
  copiedSheet: ({ of }) => `本表由“${of}”汇总而来，为避免重复，默认不计入。`,
  manyFigures: ({ count, limit }) => `本文件有${count}个数值，超过${limit}个；已全部读入，但页面会变慢，建议拆分或导出整齐的CSV另行处理。`,
  correctionsApplied: ({ applied, unmatched }) => `沿用更正${applied}条${unmatched > 0 ? `，${unmatched}条对不上` : ''}。`,
  sameBytes: ({ name }) => `与已导入的“${name}”完全相同，未重复导入。`,
}
