import type { Heading } from './heading'

/** Headings that make a 台账 of a list: what is to be done, by whom, until when, how far it is. Whole words first, then patterns, in this order. */
export const ledgerHeadings = {
  /** Whether it is off the list. */
  struckOff: {
    words: ['是否销号', '销号', '是否办结', '是否完成', '销号情况'],
    pattern: /是否(?:按[时期]|如期|全部|已经?|均已)?(?:销号|办结|完成|整改|落实)|销号(?!.*(?:时间|日期))|(?:完成|办结|整改|落实)与否/,
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
      /^(?:主要|具体|第一|直接)?(?:牵头|责任|主责|主办|承办|承接|办理|落实|整改|实施|经办|包保|包抓|领办|负责|认领)(?:\(?(?:牵头|责任)\)?)?(?:[市县区]直|[市县区]级)?(?:单位|部门|主体|处室|科室|股室|站所|镇街|乡镇|街镇|县区|区县)|^(责任人|责任领导|牵头领导|负责人|技术负责人|项目经理)/,
  },
  /** When it was looked at again. */
  rechecked: {
    words: ['回头看', '复查日期', '回访日期', '复核日期', '回头看日期'],
    pattern: /(回头看|复查|回访)/,
  },
  /** When it was done. */
  closed: {
    words: ['办结日期', '办结时间', '销号日期', '销号时间', '实际完成时间', 'closed', 'closed on'],
    pattern:
      /((?<!要求|应|计划|预计|拟|限定|规定)销号(时间|日期)|(?<!要求|应|计划|预计|拟|限定|规定)办[结复](时间|日期)|(?<!要求|应|计划|预计|拟|限定|规定)(?:[答回]复|反馈)日期|结案(时间|日期)|实际完成|实际结束|closed)/i,
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
      /((?:要求|应|计划|预计|拟|限定|规定|约定|目标|承诺)(?:办[结复]|完成|销号|[答回]复|反馈)(?:时间|日期|时限)|^限[办结期时]|到期|完成时限|完成时间|时限|办结时限|期限|时间表|计划完成|完成日期|截止|结束日期|^(?:计划|预计|合同|拟)?(?:竣工|完工|建成|交付)(?:投用|投产)?(?:时间|日期|期限)?$|deadline)/i,
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
    pattern:
      /(状态|进展情况|(?:整改|办理|落实|推进|目前|当前|最新|任务|项目|完成)进展$|完成情况|督办状态|亮灯|进度|办理情况|办理结果|落实情况|整改情况|项目状态|status)/i,
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
      'action item',
      'issue',
      'milestone',
      'milestones',
      'deliverable',
    ],
    pattern:
      /^(工作)?(任务|事项|工作内容|重点工作|督办事项|督查事项|任务名称|工作任务|任务内容|问题|项目|项目名称|实事|对标内容|主要任务|具体任务|年度工作任务和?目标|任务分解|件实事|整改事项|问题描述|应用名称|批示内容|批示事项|交办事项|交办内容|议定事项|(?:主要|群众|来访|信访|反映)?诉求(?:内容|事项|描述)?|信访事项|反映(?:的|主要)?(?:问题|事项|内容)|举报内容|来信内容|督办内容|内容摘要|(?:反馈|存在的?|发现的?|主要|突出|巡察|巡视|审计|督察|检查|整改)(?:问题|任务|事项)(?:内容|描述|名称|清单)?$)/,
  },
} as const satisfies Record<string, Heading>

/** Until when, where what stands beneath are days and nothing else says it: 时间节点, 完成节点. */
export const nodeHeading = /节点/
/** How it stands, where words stand beneath and nothing else says it: 三季度情况, 督办结果. */
export const stateHeading = /(?:情况|结果|状态|状况|进展|进度|与否)$/
/** A heading that says how work goes by itself: 办结情况, 三季度进展. */
export const workHeading =
  /(?:办结|完成|推进|落实|执行|实施|反馈|答复|回复|处置|处理|办理|化解|整治|整改|督办|销号|贯彻|工作|办复)(?:情况|结果|状态|状况)$|(?:进展|进度)$/
/** Words of how a work stands, done or not: 推进中, 正在办理, 未启动. */
export const workState = /[进行推办]中$|^(?:正在|尚未|未|已|基本)|在办|推进|有序/
