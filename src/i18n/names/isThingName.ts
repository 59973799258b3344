/** Headings over the names of single things, each told by its own: works, tasks, firms, people. */
const thing =
  /(名称|项目|工程|标段|事项|任务|课题|企业|公司|案件|产品|品牌|景区|活动|姓名|人员)$|^(name|projects?|project name|tasks?|task name|works?|company|firm|product|person|employee)$/i

/**
 * Whether a heading stands over things that have names of their own, so that a figure is theirs and whoever answers for them is not who is
 * compared: 项目名称 beside 责任单位, 姓名 beside 处室; never 年级, 类别, 性别, 季度.
 */
export function isThingName(heading: string): boolean {
  return thing.test(heading.trim())
}

/** Whether nobody wrote what parts are parts of: columns and sections that only their own texts tell apart. */
export function isUnnamedDimension(heading: string): boolean {
  return /^(|类别|分组|列|行|表|时段|日期|标杆)$/.test(heading.trim())
}
