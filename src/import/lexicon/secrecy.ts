/** A mark of secrecy that is all a cell says, blanks and outer brackets gone: 机密, 秘密★1年, 密级：绝密★长期. */
export const secretAlone = /^★?(?:密级[:：])?(秘密|机密|绝密)级?(?:[★☆*](?:\d+(?:年|个月|月|天)|长期)?)?$/

/** A mark with its star, wherever it stands: only marks are written so. */
export const secretStarred = /(?:秘密|机密|绝密)级?[★☆](?:\d+(?:年|个月|月|天)|长期)?/

/** A mark in brackets: certain in a file's name, a doubt at either end of a longer text. */
export const secretBracketed = /[【[(（〔](?:秘密|机密|绝密)级?(?:[★☆*]?(?:\d+年|长期)?)?[】\])）〕]/
export const secretAtAnEnd = /^[【[(（〔](?:秘密|机密|绝密)级?[】\])）〕]|[【[(（〔](?:秘密|机密|绝密)级?[】\])）〕]$/

/** Brackets that hold a whole text. */
export const wholeBrackets = /^[【[(（〔]([^【[(（〔】\])）〕]+)[】\])）〕]$/
export const anyBrackets = /[【[(（〔]([^【[(（〔】\])）〕]+)[】\])）〕]/g

/** The sign that every mark of secrecy holds. */
export const secretSign = '密'
