/**
 * Files carried in the build as data: addresses, since the page may fetch nothing: a module of its own, loaded when asked
 * for. Keys are paths.
 */

/** The five offices' sheets, a folder an office. */
export const carriedOffices: Readonly<Record<string, string>> = import.meta.glob<string>('/sample-data/offices/*/*.xlsx', {
  query: '?url&inline',
  import: 'default',
  eager: true,
})

/** The sample sheets. */
export const carriedSamples: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['/sample-data/*', '!/sample-data/PROVENANCE.csv', '!/sample-data/*.{md,json}'],
  {
    query: '?url&inline',
    import: 'default',
    eager: true,
  },
)

/** 填报模板: what a clerk fills in reads back without a question. */
export const carriedTemplate: Readonly<Record<string, string>> = import.meta.glob<string>('/public/*.xlsx', {
  query: '?url&inline',
  import: 'default',
  eager: true,
})
