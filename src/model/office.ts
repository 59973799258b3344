/** Any body or place that figures are reported for: 督查室, 邹平市, 北京市. Its id is its normalised full name. */
export type OfficeId = string & { readonly __brand: 'OfficeId' }

export interface Office {
  readonly id: OfficeId
  readonly name: string
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly parent: OfficeId | null
  /** 市直, 县市区, 处室 …: the sheet's own section or an office's kind by its name. */
  readonly group: string | null
  /** Order of first appearance in the sheets. */
  readonly order: number
  readonly own: boolean
  readonly benchmark: 'insideProvince' | 'outsideProvince' | 'benchmark' | null
}
