import { ref, shallowRef, type Ref } from 'vue'
import type { FileId } from '../../../model/sheet/cell'
import { useWorkspace } from '../../../store/workspace'
import type { Place } from '../../../worker/look/sheetAsk'

/** Finding a text in a sheet: each `next` goes to the place after the last, and begins anew with another text. */
export function useSheetSearch(file: Ref<FileId | null>, sheet: Ref<string | null>) {
  const workspace = useWorkspace()
  const sought = ref('')
  const places = shallowRef<readonly Place[]>([])
  const placeAt = ref(0)
  let last = ''

  async function next(): Promise<Place | null> {
    if (file.value === null || sheet.value === null || sought.value.trim() === '') {
      places.value = []
      return null
    }
    const asked = `${file.value} ${sheet.value} ${sought.value}`
    places.value =
      (await workspace.look({ what: 'search', file: file.value, sheet: sheet.value, text: sought.value }).catch(() => null)) ?? []
    placeAt.value = asked === last && places.value.length > 0 ? (placeAt.value + 1) % places.value.length : 0
    last = asked
    return places.value[placeAt.value] ?? null
  }

  return { sought, places, placeAt, next }
}
