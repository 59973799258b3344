/** An answer under 是否完成 that says yes in words: 已办结, 完成. */
export const doneWord = /^(?!.*[未不尚没]).*(已|完成|办结|销号)/

/** A status of the finished family: 已完成, 办结, 已销号, 超期办结. Never one still to come (待销号, 预计完成) or in part (基本完成, 完成80%). */
export const finishedStatus =
  /^(?!.*(未|不|尚|没|待|拟|预计|计划|即将|申请|基本|部分|阶段|正在|接近|完成率|中$|完成了?(?:招标|招投标|立项|可研|可行性|初步设计|初设|施工图|设计|征地|拆迁|征拆|前期|基础|主体|选址|备案|环评|方案|初稿|起草|论证|审批|手续|一期|首期)|\d|[一二三四五六七八九]成|过半|一半|大半))(.*(已?完成|办结|办毕|销号|销账|完工|竣工|(已|通过|完成)验收|验收(合格|通过)|结项|结案|整改到位|落实到位|办理完毕|^已?完?结$|^已(?:上报|报送|报结|回复|反馈|印发|发布|归档|通过|达标|实现|建成|建成投用|上线|开通|挂牌)$|已(?:整改|落实|解决|关闭|化解|答复|办复|处置|处理|清零|销案|兑付|拆除|交付|投用|出台)|化解到位|息诉息访)|^验收$|(completed?|done|closed|finished|resolved)$)/i
/** 完成100% is finished all the same. */
export const wholePercent = /^(?:已?完成)?\s*100(\.0+)?\s*%$/
/** A status that says its time is over: 逾期, 超期未办结. */
export const overdueStatus =
  /^(?!.*(未|无|不|没有|即将|临近|快)(逾|超|过)期).*(逾期|超期|超时|过期|延期未|未(?:能)?(?:按[时期]|如期)(?:完成|办结|整改|销号|落实)|到期(?:仍|尚)?未|overdue|past due)/i
/** A status that says it lags while its time runs: 滞后, 欠进度, 慢于序时. */
export const laggingStatus =
  /^(?!.*(未|无|不)滞后).*(滞后|落后|欠进度|欠序时|慢于?序时|慢于?时序|未达(序时|时序|进度)|推进缓慢|进展缓慢|停滞|delayed|behind|at risk)/i

/** What is meant by a colour is per sheet: a legend, or asked once. Here only which words are colours. */
export const colourWords: Readonly<Record<string, 'green' | 'blue' | 'yellow' | 'orange' | 'red'>> = {
  绿: 'green',
  绿色: 'green',
  绿灯: 'green',
  绿牌: 'green',
  蓝: 'blue',
  蓝色: 'blue',
  蓝灯: 'blue',
  蓝牌: 'blue',
  黄: 'yellow',
  黄色: 'yellow',
  黄灯: 'yellow',
  黄牌: 'yellow',
  橙: 'orange',
  橙色: 'orange',
  橙灯: 'orange',
  橙牌: 'orange',
  红: 'red',
  红色: 'red',
  红灯: 'red',
  红牌: 'red',
  green: 'green',
  blue: 'blue',
  yellow: 'yellow',
  amber: 'yellow',
  orange: 'orange',
  red: 'red',
}

/** Words of an ordinal grade. */
export const gradeMembers: readonly string[] = [
  '优秀',
  '良好',
  '中等',
  '合格',
  '基本合格',
  '不合格',
  '较好',
  '一般',
  '较差',
  '好',
  '差',
  '优',
  '良',
  '中',
  '称职',
  '基本称职',
  '不称职',
  '先进',
  '后进',
  '优等',
  '过硬',
  '达标',
  '未达标',
  '不达标',
  '一等',
  '二等',
  '三等',
  '一等奖',
  '二等奖',
  '三等奖',
  '特等奖',
  '优秀奖',
  '鼓励奖',
  'A级',
  'B级',
  'C级',
  'D级',
  'AAA',
  'AA',
  'A',
  'B',
  'C',
  'D',
  'E',
  'A+',
  'A-',
  'B+',
  'B-',
  '第一档',
  '第二档',
  '第三档',
  '一档',
  '二档',
  '三档',
  '不评优',
  '满意',
  '基本满意',
  '不满意',
  'excellent',
  'good',
  'fair',
  'poor',
  'pass',
  'fail',
]

export const yesMarks: readonly string[] = ['√', '✓', '✔', '☑', '✅', '是', '有', '已', 'yes', 'y', 'true', '对', '●']
export const noMarks: readonly string[] = ['×', '✗', '✘', '☒', '❌', '❎', '否', '未', 'no', 'n', 'false', '错', '○']

/** What a check found of somebody: 正常, 不规范, 未到位, 无人接听, 有. */
export const stateWord =
  /^(?:正常|异常|规范|齐全|齐备|完整|完备|到位|在岗|在位|脱岗|达标|合格|良好|较好|一般|较差|及时|畅通|整洁|属实|有|无|是|否|[√✓✔×✗✘○●]|[未不无已没缺]\S{1,5})$/
