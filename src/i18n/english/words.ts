/** All English words in one part of the app. */
export { figures } from '../en/figures'
export { notices } from '../en/notices'
export { reasons } from '../en/reasons'
export { screens } from '../en/screens'
