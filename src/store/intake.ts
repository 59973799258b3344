/** A file on its way in: from a drop, a picker, a paste or the samples. */
export interface Incoming {
  readonly name: string
  readonly blob: Blob
}

export interface Sifted {
  readonly taken: readonly Incoming[]
  /** Office's own lock files (~$x.xlsx, .~x.xlsx) and the system's hidden ones. */
  readonly skipped: readonly string[]
}

/**
 * Leave out what a folder holds beside sheets: lock files of an open Excel or WPS, and hidden files of the system.
 *
 *     ~$汇总.xlsx      skipped
 *     .~汇总.et        skipped
 *     .DS_Store       skipped
 *     Thumbs.db       skipped
 *     汇总.xlsx        taken
 *
 * Anything else is taken, whatever its ending: what a file is, its bytes tell.
 */
export function sift(files: readonly Incoming[]): Sifted {
  const taken: Incoming[] = []
  const skipped: string[] = []
  for (const file of files) {
    const name = file.name.slice(Math.max(file.name.lastIndexOf('/'), file.name.lastIndexOf('\\')) + 1)
    if (/^(~\$|\.)/.test(name) || /^(thumbs\.db|desktop\.ini)$/i.test(name)) skipped.push(name)
    else taken.push({ name, blob: file.blob })
  }
  return { taken, skipped }
}
