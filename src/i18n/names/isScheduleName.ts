/**
 * Whether a name says how far things should be by now, which nobody achieves but everybody is held to: 序时进度, 时序要求, 应达进度.
 *
 *     序时进度（%） 时间进度 应完成进度    true
 *     工程进度 快于序时 完成进度          false
 */
export function isScheduleName(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\s%()]/g, '')
  return /^按?(?:(?:序时|时序)(?:任务|目标)?(?:进度)?|时间(?:任务|目标)?进度)(?:要求|目标|计划|标准)?$|^应(?:达|完成)(?:到)?(?:序时)?进度(?:要求)?$/.test(
    plain,
  )
}
