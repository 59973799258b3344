/** Whole labels that say their line adds the others up. Compared without blanks, in simplified characters and small letters. */
export const totalWords: readonly string[] = [
  '合计', '总计', '共计', '总和', '汇总', '全部', '总数', '累计', '全市', '全省', '全县', '全区', '全国', '全州', '全旗', '全镇', '全乡', '全街道', '全局', '全厅', '全校', '全公司', '全集团', '全系统', '总体', '总量',
  '全市合计', '全省合计', '全县合计', '全区合计', '合计数', 'total', 'totals', 'grandtotal', 'all', 'overall', 'allpeople', 'world', 'sum',
]
/** Sums over the last months, beside the months: Latest 12 months, 近三个月. */
export const rollingTotal = /^(?:latest|last|past) (?:\d{1,2}|three|six|nine|twelve) months?$|^(?:最近|近)(?:\d{1,2}|[三六九]|十二)个月(?:累计|合计)?$/i
export const subtotalWords: readonly string[] = ['小计', '分计', '计', '小结', 'subtotal', 'sub-total']
export const averageWords: readonly string[] = ['平均', '平均值', '平均数', '均值', '全市平均', '全省平均', '全国平均', '全县平均', '全区平均', '人均', '中位数', '最大', '最大值', '最高', '最高值', '最小', '最小值', '最低', '最低值', 'average', 'mean', 'median', 'avg', 'avg.']
/** Ends of a label that says so: 上半年合计, 大湾区汇总. */
export const totalEndings: readonly string[] = ['合计', '总计', '共计', '汇总', '(total)', 'total']
export const subtotalEndings: readonly string[] = ['小计', 'subtotal']
export const averageEndings: readonly string[] = ['平均', '均值', '平均值']

/** What a row below a whole begins with. */
export const ofWhichWords: readonly string[] = ['其中', '其 中', 'of which', 'of this', 'including', '含']

/** Headers of columns that are no figures. */
export const serialHeaders: readonly string[] = ['序号', '编号', '行次', '行号', '序', '号', 'no.', 'no', '#', '№', 'id', 's/n', 'serial', 'index']
export const codeHeaders: readonly string[] = ['代码', '编码', '指标代码', '行政区划代码', '地区编码', '地区代码', '区划代码', '单位代码', '机构代码', '统一社会信用代码', '组织机构代码', 'code', 'codes', 'area code', 'item code', 'country code', 'notes code']
export const noteHeaders: readonly string[] = ['备注', '说明', '注', '注释', '情况说明', '备 注', '附注', '原因', '原因说明', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'flag', 'flags', 'flag description']
/** A row of these under the header is a form's code row. */
export const codeRowWords: readonly string[] = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']

export const officeHeaders: readonly string[] = [
  '单位', '单位名称', '部门', '责任单位', '牵头单位', '报送单位', '填报单位', '处室', '科室', '机构', '地区', '地区名称', '区域', '县区', '县市区', '园区', '区县', '县(市、区)', '市县', '市州', '地市', '城市', '省份', '省市', '乡镇', '镇街', '街道', '支部', '党支部', '党组织',
  '学校', '企业', '公司', '国家', '国家和地区', '承办单位', '办公室', '组织', 'area', 'region', 'country', 'country name', 'country or area', 'location', 'place', 'local authority', 'organisation', 'organization', 'office', 'agency', 'city', 'province', 'state', 'territory', 'geo', 'entity',
]
export const indicatorHeaders: readonly string[] = [
  '指标', '指标名称', '项目', '项目名称', '名称', '内容', '工作内容', '任务名称', '工作任务', '对标内容', '事项', '实事', '主要指标', '重点工作', '考核内容', '考核指标', '类别', '分类', '进展分类', '任务类别', 'indicator', 'indicator name', 'series', 'series name', 'item', 'variable', 'measure', 'element', 'description', 'subject',
]
export const periodHeaders: readonly string[] = ['年份', '年度', '月份', '时间', '日期', '统计期', '报告期', '期间', '季度', '年', '月', '截止日期', '统计时间', '统计年份', '期', '时期', '年月', 'year', 'month', 'quarter', 'date', 'period', 'time', 'time period', 'week', 'years', 'fiscal year']
export const unitHeaders: readonly string[] = ['单位', '计量单位', '度量单位', 'unit', 'units', 'unit of measure', 'unit of measurement', 'uom']
export const valueHeaders: readonly string[] = ['数值', '数量', '值', '数据', '指标值', '实际值', '完成数', '完成值', '实绩', '当前值', 'value', 'values', 'obs_value', 'amount', 'figure', 'observation value']
export const definitionHeaders: readonly string[] = ['口径', '统计口径', '口径说明', 'definition', 'basis', 'adjustment', 'seasonal adjustment']

/** A ledger's columns. */
export const ownerHeaders: readonly string[] = ['责任单位', '牵头单位', '责任领导', '责任人', '责任部门', '责任科室', '承办单位', '主办单位', '负责人', '牵头领导', '分管领导', '主办处室', '牵头部门']
export const supportingHeaders: readonly string[] = ['配合单位', '协办单位', '配合部门', '协同单位', '参与单位', '责任科室']
export const deadlineHeaders: readonly string[] = ['完成时限', '时限', '办结时限', '时限要求', '截止日期', '截止时间', '完成时间', '计划完成时间', '时间要求', '办理时限', '到期时间', '时间表', '整改时限', 'deadline', 'due date', 'due']
export const closedHeaders: readonly string[] = ['办结日期', '办结时间', '销号日期', '销号时间', '实际完成时间', '结束日期', '完成日期', 'closed', 'closed on']
export const recheckHeaders: readonly string[] = ['回头看', '复查日期', '回访日期', '复核日期', '回头看日期']
export const progressHeaders: readonly string[] = ['进展情况', '进展', '办理情况', '落实情况', '完成情况', '工作进展', '推进情况', '目前进展', '上半年进展', '办理进展', '整改情况', 'progress']
export const statusHeaders: readonly string[] = ['状态', '督办状态', '办理状态', '项目状态', '进度状态', '亮灯', '亮灯情况', '预警', '预警状态', '颜色', '红黄绿灯', 'status', 'rag', 'rag status']
export const struckOffHeaders: readonly string[] = ['是否销号', '销号', '是否办结', '是否完成', '销号情况']
export const taskHeaders: readonly string[] = ['工作任务', '任务', '事项', '督办事项', '问题', '问题描述', '整改事项', '工作内容', '任务内容', '主要内容', '交办事项', '议定事项', '批示内容', '重点任务', '公开挂牌督办事项', '年度工作任务和目标', 'task', 'action', 'issue']

/** Ends of a name whose figures are parts of a whole, never added. */
export const rateWords: readonly string[] = ['率', '占比', '比重', '比例', '完成比例', '百分比', '比率', '系数', '指数', '密度', '均价', 'rate', 'ratio', 'share', 'percentage', 'percent', '%', 'index', 'proportion']
export const completionWords: readonly string[] = ['完成率', '完成比例', '完成占比', '完成度', '达成率', '完成进度', '完成百分比', '任务完成率', '目标完成率', '完成年度目标', '完成全年目标', '完成上半年计划', '完成计划', '完成全年计划', '完成年计划', '完成预算', '完成年初预算', '完成年度预算', '完成调整预算', '完成全年预算', '占预算', '占年初预算', '占年度预算', '为预算', '为年初预算', '预算完成率', '预算执行率', '支出进度', '收入进度', '完成全年', '完成年度', '占全年计划', '占年度计划', '占全年目标', '占年计划', '占年度目标', '占全年任务', '占目标', '进度完成率', '执行率', 'completion rate', 'completion', '% of target']
export const scheduleWords: readonly string[] = ['时序进度', '序时进度', '时间进度', '应完成进度', '计划进度', '形象进度']
export const targetWords: readonly string[] = ['年度目标任务', '全年目标任务', '目标任务数', '年度任务数', '年度目标值', '年度目标', '全年目标', '目标任务', '目标值', '目标数', '全年任务', '年度任务', '年任务', '应完成数', '应完成', '任务数', '任务量', '年度计划', '全年计划', '上半年计划', '下半年计划', '季度计划', '月度计划', '计划数', '计划值', '计划', '目标', '指标任务', '任务指标', '控制数', '控制目标', 'target', 'goal', 'plan']
export const ceilingWords: readonly string[] = ['控制在', '不超过', '不高于', '不多于', '不大于', '以内', '以下', '低于', '小于', '少于', '≤', '上限', '最多', '至多']
export const floorWords: readonly string[] = ['不少于', '不低于', '不小于', '以上', '高于', '大于', '多于', '≥', '下限', '至少', '最少']
export const rankWords: readonly string[] = ['排名', '名次', '位次', '排位', '排序', '名列', '位列', '座次', 'rank', 'ranking', 'position']
/** A place shared: 并列3, 并列第3名. */
export const tiedRank = /^并列\s*第?\s*(\d+)/
export const scoreWords: readonly string[] = ['得分', '分值', '总分', '基础分', '加分', '扣分', '减分', '积分', '评分', '分数', '总得分', '自评分', '考核分', '测评分', '奖励分', 'score', 'scores']
export const deductionWords: readonly string[] = ['扣分', '减分', '失分', '扣减', '倒扣', '扣除', 'deduction', 'deductions']
export const gradeWords: readonly string[] = ['等次', '等级', '星级', '档次', '评级', '考核等次', '考核结果', '评价结果', '亮星', 'grade', 'rating', 'level']
export const flagWords: readonly string[] = ['一票否决', '是否', '否决', '有无', '是/否']

/** Where a table's top and tail begin. */
export const topMarkers: readonly string[] = ['附件', '附表', '表号', '制定机关', '批准文号', '备案文号', '批准机关', '有效期至', '有效期', '填报单位', '报送单位', '编报单位', '单位名称', '综合机关名称', '单位负责人', '统计负责人', '报出日期', '填报日期', '数据库', '时间', '地区', '指标']
export const reporterMarkers: readonly string[] = ['填报单位', '报送单位', '编报单位', '上报单位', '制表单位', '单位名称', '综合机关名称', '填报部门', '报送部门', '填报机构', '编制单位', '汇总单位', '填报处室', '填报科室', '单位(盖章)', '填报单位(盖章)', '报告单位', 'reporting office', 'reported by', 'organisation', 'prepared by']
export const unitNoteMarkers: readonly string[] = ['单位', '计量单位', '金额单位', '货币单位', '数量单位', '度量单位', 'unit', 'units']
export const footerMarkers: readonly string[] = [
  '注', '说明', '备注', '附注', '填表说明', '填报说明', '指标解释', '数据来源', '资料来源', '来源', '制表人', '制表', '填表人', '填报人', '审核', '审核人', '复核', '单位负责人', '统计负责人', '联系电话', '联系人', '填报日期', '报出日期', '制表日期', '制表时间', '填表日期', '报', '送', '抄报', '抄送', '签发', '编辑', '责任编辑', '校对', '共印', '印发',
  'note', 'notes', 'source', 'sources', 'footnote', 'footnotes', 'contact', 'published', 'released', 'copyright', 'key', '©',
]
export const repeatMarkers: readonly string[] = ['续表', '(续)', '接上表', '续上表', '续前表', '(接上页)', '接上页', 'continued', '(continued)', "cont'd", '(cont.)']
export const notedFigureMarks: readonly string[] = ['演示数据', '示例数据', '模拟数据', '虚拟数据', '测试数据', '假设数据', 'synthetic', 'illustrative', 'demonstration']

/** Marks of secrecy that stop an import, and marks that are carried onto every export. */
export const secretMarks: readonly string[] = ['秘密', '机密', '绝密']
export const internalMarks: readonly string[] = ['内部', '内部资料', '内部使用', '内部文件', '不得外传', '严禁外传', '注意保存', '内部资料注意保存', '工作秘密', '仅供内部使用']
