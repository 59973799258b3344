/** Why a cell has its role, why two names look alike: short words beside a cell. */
export const reasons = {
  number: '数值', amount: '数值', change: '增减', rank: '名次', grade: '等次', flag: '是否', sameAsAbove: '同上',
  'missing.blank': '空白', 'missing.dash': '短横', 'missing.slash': '斜线', 'missing.ellipsis': '省略号', 'missing.notApplicable': '不适用', 'missing.none': '无',
  'missing.notReported': '未报', 'missing.error': '公式出错', 'missing.uncachedFormula': '公式未保存结果',
  wordsInValuePlace: '数值位置上的文字', nothingInSection: '分组行中的符号', sectionRow: '分组行', rowLabel: '行标题', aboveFigures: '数据上方的表头', headerAgain: '重复的表头',
  codeRow: '栏次', codeColumn: '代码列', codeInRow: '号码，不计数', serialColumn: '序号列', unitColumn: '计量单位列', remarkColumn: '备注列', textColumn: '文字列', textRow: '文字行', noteInTable: '表内注释',
  firstText: '第一行文字', titleBlock: '标题区文字', keyedTitle: '标题区的说明', reporter: '填报单位', unitNote: '单位说明', formBox: '表头信息', attachmentMark: '附件标记',
  footer: '表尾说明', afterTable: '表格下方的文字', proseAbove: '表格上方的说明', continuation: '续表标记', legend: '图例', secrecyMark: '密级或内部标记',
  ledgerCell: '台账内容', ledgerHeader: '台账表头', noTable: '没有数据的表', formCell: '表单内容', codebookCell: '说明内容', scheduleCell: '日程内容', proseCell: '文字材料', lookupCell: '对照内容',
  unknownCell: '未认出的内容', besideTable: '表格旁的文字', outsideTables: '表格以外', correction: '人工改正',
  shortForm: '简称相近', traditionalForm: '繁简写法', sameTemplate: '同一单位同一表式',
} as const
export type Reasons = { readonly [K in keyof typeof reasons]: string }
