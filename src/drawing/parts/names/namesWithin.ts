import { withoutShared } from '../../../figures/tell/sharedWords'
import { measureText } from '../../text/text'

/** Names as they are while the widest finds room in `width` px, else without what all share. */
export function namesWithin(names: readonly string[], width: number, size: number): readonly string[] {
  return names.some((name) => measureText(name, size, 700) > width) ? withoutShared(names) : names
}
