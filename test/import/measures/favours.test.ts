import { describe, expect, it } from 'vitest'
import { indicatorOf } from '../../../src/import/assemble/assembleIndicator'
import type { Favours } from '../../../src/model/indicator'
import { readUnit } from '../../../src/import/values/headers/unit'

// Names and titles as offices write them, and whether more is better.
const rows: [rule: string, name: string, unit: string, title: string, favours: Favours][] = [
  ['G1', '工作差错', '次', '科室考核表', 'less'],
  ['G1', '被省级采用', '篇', '', 'more'],
  ['G1', '受理来电', '件', '热线月报', 'neither'],
  ['G1', '群众满意率', '%', '热线月报', 'more'],
  ['G1', '执行进度', '%', '部门预算执行情况表', 'more'],
  ['G1', '培训时长', '小时', '干部教育', 'more'],
  ['G1', '志愿服务时长', '小时', '', 'more'],
  ['G1', '在线学习时间', '小时', '', 'more'],
  ['G1', '平均办理时长', '分钟', '', 'less'],
  ['G1', '故障响应时间', '分钟', '', 'less'],
  ['G1', '会议时长', '小时', '', 'neither'],
  ['G2', '制发文件', '件', '精文简会情况统计表', 'less'],
  ['G2', '全县性会议', '次', '为基层减负工作台账', 'less'],
  ['G2', '制发文件', '件', '公文处理月报', 'neither'],
  ['G3', '起草讲话稿', '篇', '某县委办公室重点工作完成情况表', 'more'],
  ['G3', '接待群众', '人次', '某县委办公室重点工作完成情况表', 'neither'],
  ['G3', '出错率', '%', '某县委办公室重点工作完成情况表', 'neither'],
  ['G3', '起草讲话稿', '篇', '', 'neither'],
  ['G4', '累计报送', '条', '3月份政务信息报送采用情况通报', 'more'],
  ['G4', '累计报送', '条', '值班表', 'neither'],
]

describe('whether more is better starts from the name, then from what the sheet is about', () => {
  it.each(rows)('%s %s（%s）in 「%s」: %s', (_rule, name, unit, context, favours) => {
    expect(indicatorOf({ name, unit: readUnit(unit), section: null, context, capped: false, order: 0 }).favours).toBe(favours)
  })
})
