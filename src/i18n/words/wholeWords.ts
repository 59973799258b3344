/** Words at the ends of offices' names that are read as one: a name cut inside them is read as another, or as none. */
const wholeWords =
  '人民政府 人民法院 人民检察院 委员会 办公室 办公厅 办事处 服务 事务 业务 税务 商务 财务 政务 警务 水务 教务 总务 劳务 家务 监督 管理 街道 社区 大队 支队 中队 分局 总局 中心 公司 集团 医院 小学 中学 大学 学院 支部 园区 新区 县城 开发区 保护区 居委会 村委会 派出所'.split(
    ' ',
  )

/** 人|民政府, 人民|政府 …: all ways to cut a word in two. */
const cutWords = new RegExp(
  wholeWords.flatMap((word) => [...word].slice(1).map((_, k) => `${word.slice(0, k + 1)}\\|${word.slice(k + 1)}`)).join('|'),
)
/** Letters of the longest word. */
const longest = Math.max(...wholeWords.map((word) => word.length))

/** 第16|中学, 12|号楼: a number without what it counts is no name, and runs into the number behind it. */
const cutNumber = /第\|\d|第\d+.?\|.|\d\|[号楼栋幢期班组级年月日季届批次]/

/**
 * Whether a text would be cut within a word, `at` letters from its beginning.
 *
 *     isInsideWord('青岛市人民政府办公厅', 5)    true: 人民|政府
 *     isInsideWord('青岛市人民政府办公厅', 7)    false
 */
export function isInsideWord(text: string, at: number): boolean {
  const cut = `${text.slice(Math.max(0, at - longest), at)}|${text.slice(at, at + longest)}`
  return cutWords.test(cut) || cutNumber.test(cut)
}
