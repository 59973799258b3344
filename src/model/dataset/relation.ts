import type { IndicatorId } from '../indicator'

/**
 * How two indicators of a sheet hang together.
 * partOf: 其中 (child ⊂ parent, or a term of a sum); rateOf: child is a rate of numerator over denominator;
 * stageOf: child is a later step of parent (报送 → 采用); section: child stands under a section.
 */
export interface Relation {
  readonly kind: 'partOf' | 'rateOf' | 'stageOf' | 'section'
  readonly child: IndicatorId
  readonly parent: IndicatorId
  /** rateOf only. */
  readonly denominator?: IndicatorId
  /** A partOf between breakdown members rather than indicators names them here. */
  readonly childMember?: string
  readonly parentMember?: string
  readonly evidence: 'word' | 'arithmetic' | 'both'
}
