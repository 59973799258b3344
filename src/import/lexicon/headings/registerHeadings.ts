import type { Heading } from './heading'

/** Headings of a register of what happened: on which day, at which level, whose it is and with whom. */
export const registerHeadings = {
  /** On which day. */
  date: {
    words: ['日期', '时间', '年月日', 'date', 'day', 'when'],
    pattern:
      /^(?:首报|报送|上报|获奖|获得|荣获|表彰|授予|授牌|命名|刊发|发表|批示|采用|发布|发文|印发|走访|调研|来访|到访|接待|会见|活动|举办|开展|发生|入选|通报|认定|登记|取得)(?:时间|日期)$/,
  },
  /** At which level it counts. */
  level: {
    words: ['级别', '层级', '层次', '等级', 'level'],
    pattern: /^(?:采用|荣誉|表彰|获奖|奖项|批示|刊发|发布|发文|信息|来访|媒体|事件|成果|肯定)(?:级别|层级|层次|等级)$/,
  },
  /** Who was first with it, before whoever else sent it in. */
  first: { words: [], pattern: /^(?:首报|首发|认定)(?:单位|部门|科室|处室|县区)$/ },
  /** With whom. */
  joint: { words: [], pattern: /^(?:联合|共同|参与|配合|协助|协办)(?:撰稿|报送|申报|完成|承办|获奖|起草)?(?:单位|部门|科室|处室|县区)$/ },
  /** Whose it is. */
  credited: {
    words: ['单位', '部门', '科室', '处室', '县区', 'unit', 'department', 'office'],
    pattern: /^(?:获奖|受表彰|被表彰|获得|荣获|申报|报送|上报|承办|责任|牵头|主办|所属|完成|接待|走访|建设)(?:单位|部门|科室|处室|县区)$/,
  },
  /** Of which kind, and by whom it was given: kept beside, and no name of what happened. */
  kind: {
    words: ['类型', '类别', '种类', '荣誉类型', '形式', 'type', 'kind'],
    pattern: /^(?:授予|表彰|颁奖|颁发|刊发|发文|批示|采用)(?:[（(].*[)）])?(?:单位|部门|机关|媒体|领导|情况)$|(?:类型|类别)$/,
  },
} as const satisfies Record<string, Heading>

/** Headings of lists of persons. */
export const personalHeading = /^姓名$|出生|身份证|性别|民族|学历|籍贯|入党|入职|参加工作/

/** What finds a line in the program it came out of, or a person there: ID, WID, award_id, 职工号. */
export const lineIdHeading = /^[A-Z]{0,4}ID$|_id$|(?:职工|员工|人员|教工|学)号$/
