import type { Heading } from './heading'

/** Headings that make a 台账 of a list: what is to be done, by whom, until when, how far it is. Whole words first, then patterns, in this order. */
export const ledgerHeadings = {
  /** Whether it is off the list. */
  struckOff: {
    words: ['是否销号', '销号', '是否办结', '是否完成', '销号情况'],
    pattern: /是否销号|销号(?!.*(?:时间|日期))|是否办结|是否完成/,
  },
  /** With whom. */
  supporting: {
    words: ['配合单位', '协办单位', '配合部门', '协同单位', '参与单位'],
    pattern: /^(配合单位|协办单位|配合部门|参与单位|协助单位)/,
  },
  /** By whom. */
  owner: {
    words: [
      '责任单位',
      '牵头单位',
      '责任领导',
      '责任人',
      '责任部门',
      '责任科室',
      '承办单位',
      '主办单位',
      '负责人',
      '牵头领导',
      '分管领导',
      '主办处室',
      '牵头部门',
    ],
    pattern:
      /^(牵头单位|牵头部门|责任单位|责任部门|主办单位|承办单位|责任处室|责任科室|责任人|责任领导|牵头领导|负责人|技术负责人|项目经理)/,
  },
  /** When it was looked at again. */
  rechecked: {
    words: ['回头看', '复查日期', '回访日期', '复核日期', '回头看日期'],
    pattern: /(回头看|复查|回访)/,
  },
  /** When it was done. */
  closed: {
    words: ['办结日期', '办结时间', '销号日期', '销号时间', '实际完成时间', 'closed', 'closed on'],
    pattern: /(销号(时间|日期)|办结(时间|日期)|实际完成|实际结束|closed)/i,
  },
  /** Until when. */
  deadline: {
    words: [
      '完成时限',
      '时限',
      '办结时限',
      '时限要求',
      '截止日期',
      '截止时间',
      '完成时间',
      '计划完成时间',
      '时间要求',
      '办理时限',
      '到期时间',
      '时间表',
      '整改时限',
      'deadline',
      'due date',
      'due',
    ],
    pattern:
      /(完成时限|完成时间|时限|办结时限|期限|时间表|计划完成|完成日期|截止|结束日期|^(?:计划|预计|合同|拟)?(?:竣工|完工|建成|交付)(?:投用|投产)?(?:时间|日期|期限)?$|deadline)/i,
  },
  /** What lies between. */
  milestone: {
    words: [],
    pattern: /(路线图|里程碑|节点|(?:启动|开始|开工|起始|立项)(?:时间|日期)$)/,
  },
  /** How far on its way. */
  stage: {
    words: [],
    pattern: /(阶段|环节|stage)/i,
  },
  /** How it stands. */
  status: {
    words: [
      '进展情况',
      '进展',
      '办理情况',
      '落实情况',
      '完成情况',
      '工作进展',
      '推进情况',
      '目前进展',
      '上半年进展',
      '办理进展',
      '整改情况',
      'progress',
      '状态',
      '督办状态',
      '办理状态',
      '项目状态',
      '进度状态',
      '亮灯',
      '亮灯情况',
      '预警',
      '预警状态',
      '颜色',
      '红黄绿灯',
      'status',
      'rag',
      'rag status',
    ],
    pattern: /(状态|进展情况|完成情况|督办状态|亮灯|进度|办理情况|办理结果|落实情况|整改情况|项目状态|status)/i,
  },
  /** What is to be done. */
  task: {
    words: [
      '工作任务',
      '任务',
      '事项',
      '督办事项',
      '问题',
      '问题描述',
      '整改事项',
      '工作内容',
      '任务内容',
      '主要内容',
      '交办事项',
      '议定事项',
      '批示内容',
      '重点任务',
      '公开挂牌督办事项',
      '年度工作任务和目标',
      'task',
      'action',
      'issue',
    ],
    pattern:
      /^(工作)?(任务|事项|工作内容|重点工作|督办事项|督查事项|任务名称|工作任务|任务内容|问题|项目|项目名称|实事|对标内容|主要任务|具体任务|年度工作任务和?目标|任务分解|件实事|整改事项|问题描述|应用名称|批示内容|批示事项|交办事项|交办内容|议定事项|诉求内容|来信内容|督办内容|内容摘要|(?:反馈|存在的?|发现的?|主要|突出|巡察|巡视|审计|督察|检查|整改)(?:问题|任务|事项)(?:内容|描述|名称|清单)?$)/,
  },
} as const satisfies Record<string, Heading>
