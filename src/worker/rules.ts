/** What the page needs of the reading itself: to know a file by its bytes, and a correction by its shape. */
export { fileIdOf } from '../import/readers/fileId'
export { readRulesPack, type RulesPack } from '../import/corrections/rulesPack'
