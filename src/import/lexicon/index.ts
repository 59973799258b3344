/**
 * The one lexicon: every word list of reading. Evidence and scores are in the structure code; what words mean is here.
 * Nothing here names a file, an office or an indicator.
 */
export * from './changes'
export * from './favours'
export * from './headers'
export * from './missing'
export * from './names'
export * from './offices'
export * from './periods'
export * from './status'
export * from './traditional'
export * from './units'
