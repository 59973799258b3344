/**
 * The short form of a full office name, for axes and headlines: what a reader drops without losing whose office it is.
 * The place stays, since two cities' offices meet in one figure.
 *
 *     中共滨州市委办公室         滨州市委办公室
 *     青岛市人民政府办公厅       青岛市政府办公厅
 *     中共滨州市委政策研究室（市委改革办）  滨州市委政策研究室（市委改革办）: a drawing may put the bracket on a line of its own
 *     North Office              North Office
 */
export function shortOfficeName(name: string): string {
  return name.replace(/^中共(?=.{3,})/, '').replace(/^(.{2,})人民政府(?=.)/, '$1政府')
}
