import { computed, type ComputedRef } from 'vue'
import { messagesOf, type Messages } from '../../i18n/messages'
import { useSettings } from '../../store/settings'

/** The words of the chosen language. */
export function useMessages(): ComputedRef<Messages> {
  const settings = useSettings()
  return computed(() => messagesOf(settings.language))
}
