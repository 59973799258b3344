/** Words in an indicator's name that say less is better. A setting, never a question; never the only evidence for anything else. */
export const favoursLess: readonly string[] = [
  '差错',
  '失误',
  '事故',
  '投诉',
  '逾期',
  '超期',
  '滞后',
  '扣分',
  '退件',
  '退回',
  '通关时间',
  '办理时限',
  '用时',
  '耗时',
  '精简',
  '精文减会',
  '精文简会',
  '失业率',
  '重复诉求',
  '零报送',
  '红牌',
  '黄牌',
  '失分',
  '能耗',
  '占比过高',
  '缺报',
  '漏报',
  '迟报',
  '违规',
  '违纪',
  '死亡',
  '伤亡',
  '发案',
  '案发',
  '欠费',
  '拖欠',
  '债务率',
  '负债率',
  '空置率',
  '退稿',
  '积压',
  '未办结',
  'complaints',
  'accidents',
  'overdue',
  'unemployment',
  'deaths',
  'errors',
  'emissions',
]
export const favoursMore: readonly string[] = [
  '采用',
  '刊发',
  '批示',
  '表扬',
  '表彰',
  '办结率',
  '满意率',
  '满意度',
  '完成率',
  '达标',
  '合格率',
  '覆盖率',
  '按期',
  '提前完成',
  '优良率',
  '录用',
  '转载',
  '获奖',
  '优秀率',
  '及时率',
  '准确率',
  '整改率',
  '签约',
  '到位率',
  '增收',
]
export const favoursNeither: readonly string[] = [
  '来电',
  '受理',
  '申请',
  '建议提案',
  '突发事件',
  '预警',
  '来文',
  '收文',
  '会议活动',
  '接待',
  '人口',
]
/** Beside these names, these words in the title or section make less better: 文件 in 精文简会. */
export const favoursLessInContext: readonly (readonly [names: readonly string[], context: readonly string[]])[] = [
  [
    ['文件', '发文', '简报', '报表', '材料'],
    ['精简', '压减', '减负', '精文', '减文', '简文'],
  ],
  [
    ['会议', '开会'],
    ['精简', '减会', '简会', '压减', '精文', '减负'],
  ],
  [
    ['督查', '检查', '考核'],
    ['统筹规范', '压减', '减负', '精简'],
  ],
]
/**
 * A title that reports how an office's own work was done: there, things done (counted in units) are merit unless their name says
 * otherwise. 滨州市…主要工作指标完成情况表, 工作成效统计. Works only on counts, never on rates or money, which have words of their own.
 */
export const workDoneTitle =
  /(工作|任务|目标|职责|履职).{0,8}(完成情况|成效|成绩|实绩|推进情况)|(完成情况|工作成效).{0,4}(统计|通报|一览|汇总)?表/
/** A title that ranks what offices sent in: there, what is sent in and what comes of it are merit. */
export const submissionTitle = /(信息|稿件|材料|案例|宣传|调研).{0,6}(报送|采用|刊发|录用)/
export const submissionNames: readonly string[] = ['报送', '上报', '投稿', '编发', '采用', '录用', '得分', '积分']

/** Hours that are given or spent on purpose, and hours somebody waits. */
export const hoursWanted = /(?:学习|培训|服务|志愿|在线|研修|练习|阅读|授课|锻炼|值守|带薪|运行).*(?:时长|时间|学时|课时)$/
export const hoursWaited =
  /(?:办理|处理|处置|响应|等待|等候|平均|接通|流转|审批|到达|修复|停电|停机|故障|候诊|结案|回复|反馈).*(?:时长|时间|用时)$/
