import type { agreeScreens as chinese } from '../zh-CN/agreeScreens'

export const agreeScreens: typeof chinese = {
  title: (n) => (n === 1 ? '1 figure stands differently' : `${n} figures stand differently`),
  why: 'Figures bear ◆ with both numbers, and no total counts them. Choose which holds; the other cell is no longer read, and this can be undone.',
  use: 'This holds',
  useOf: (text, what) => `${what}: ${text} holds`,
  used: (text, what) => `${what}: ${text} holds`,
  shared: 'This cell holds another number too: correct it on the check page',
  more: (n) => `${n} more`,
  less: 'Show fewer',
  noOffice: 'no office',
  revision: (later, earlier) => `“${later}” looks like another version of “${earlier}”`,
  same: (n) => `${n} alike`,
  changed: (n) => `${n} different`,
  onlyEarlier: (n) => `${n} only in the first`,
  onlyLater: (n) => `${n} only in the second`,
  keep: (name) => `Use “${name}” only`,
  keepBoth: 'Keep both',
  kept: (name) => `“${name}” is used, the other was removed`,
}
