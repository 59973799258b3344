/** 四色: what a clerk's colour rule is called and how it is said. Quantities carry their unit: 10个百分点, 60%. */
export const colourRuleWords = {
  names: { green: '绿', blue: '蓝', yellow: '黄', orange: '橙', red: '红', rest: '不着色' },
  head: '四色',
  and: (names: readonly string[]) => names.join('和'),
  /** Ends of a range where there is room: in 设置. Of `between`, `a` is without its unit where the unit need stand only once. */
  full: {
    over: (x: string, included: boolean) => (included ? `${x}以上（含）` : `超过${x}`),
    under: (x: string, included: boolean) => (included ? `${x}以下（含）` : `不足${x}`),
    between: (a: string, b: string, aIncluded: boolean, bIncluded: boolean) =>
      aIncluded && bIncluded
        ? `${a}～${b}（含两端）`
        : bIncluded
          ? `超过${a}至${b}（含）`
          : aIncluded
            ? `${a}（含）至不足${b}`
            : `超过${a}、不足${b}`,
    points: (x: string) => `${x}个百分点`,
  },
  /** The same on a figure, the unit said once before: 以上 and 以下 include their number, 超过 and 不足 don't. */
  brief: {
    over: (x: string, included: boolean) => (included ? `${x}以上` : `超过${x}`),
    under: (x: string, included: boolean) => (included ? `${x}以下` : `不足${x}`),
    between: (a: string, b: string, aIncluded: boolean, bIncluded: boolean) =>
      aIncluded && bIncluded ? `${a}～${b}` : bIncluded ? `超过${a}至${b}` : aIncluded ? `${a}至不足${b}` : `超过${a}不足${b}`,
    points: (x: string) => x,
  },
  exactly: (x: string) => `正好${x}`,
  completed: (q: string) => `完成${q}`,
  behind: (q: string) => `落后${q}`,
  ahead: (q: string) => `超前${q}`,
  level: '与时序持平',
  behindAny: '落后',
  aheadAny: '超前',
  levelOrBehind: '持平或落后',
  notBehind: '不落后',
  any: '一律',
  levelOrBehindBy: (q: string) => `持平或落后${q}`,
  levelOrAheadBy: (q: string) => `持平或超前${q}`,
  notBehindOrBy: (q: string) => `不落后或落后${q}`,
  behindOrAheadBy: (q: string) => `落后、持平或超前${q}`,
  across: (ahead: string, behind: string) => `超前${ahead}至落后${behind}`,
  /** The rule as printed on a figure. */
  range: (colour: string, range: string) => `${colour} ${range}`,
  rule: (unit: string, ranges: readonly string[], flaws: readonly string[]) => [`四色${unit}：${ranges.join('，')}`, ...flaws].join('；'),
  ruleUnit: { schedule: '（百分点）', completion: '' },
  noColourBrief: (range: string) => `${range}未定`,
  severalColoursBrief: (range: string, colours: string) => `${range}同属${colours}`,
  noColour: (range: string) => `${range}的没有颜色`,
  severalColours: (range: string, colours: string) => `${range}的同时属于${colours}`,
  /** Beside a task. */
  gap: '未定',
  overlap: (colours: readonly string[]) => `${colours.join('')}重叠`,
  open: (colours: readonly string[], gap: boolean) => [...colours, ...(gap ? ['未定'] : [])].join('或'),
  silent: '—',
  gapCount: (n: string) => `${n}项规则未定（○）：落在空档里`,
  overlapCount: (n: string) => `${n}项规则未定（○）：同时属于几种颜色`,
  openCount: (n: string) => `${n}项颜色未定（○）：数不确切，可能属于几种`,
  noSchedule: (n: string) => `${n}项没有时序，这条规则管不到`,
  ceiling: (n: string) => `${n}项是控制数，按完成率的规则管不到`,
  heldDirectly: (n: string) => `${n}项直接与目标比，这条规则管不到`,
  unspoken: (n: string) => `${n}项的目标是区间，这条规则管不到`,
  unrounded: '定色按未舍入的数',
  setBy: (text: string) => `设置里的四色规则：${text}`,
  undecided: '规则未定',
  noneOf: (n: string) => `所列${n}项都不是这个颜色`,
  tasks: '任务',
  byRule: '颜色按设置里的规则',
}

export type ColourRuleWords = typeof colourRuleWords
