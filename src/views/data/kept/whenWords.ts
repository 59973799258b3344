import type { Messages } from '../../../i18n/messages'

/** A time as the list says it: 今天16:32, 7月9日, 2023年7月9日. */
export function whenWords(iso: string, messages: Messages, now: Date = new Date()): string {
  const date = new Date(iso)
  const words = messages.screens.kept
  if (date.toDateString() === now.toDateString()) return words.today(clock(date))
  if (date.getFullYear() === now.getFullYear()) return words.day(date.getMonth() + 1, date.getDate())
  return words.yearDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** The time of day, 16:32; of another day the day. */
export function clockOrDay(iso: string, messages: Messages, now: Date = new Date()): string {
  const date = new Date(iso)
  return date.toDateString() === now.toDateString() ? clock(date) : whenWords(iso, messages, now)
}

export function clock(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** A day for a file's name: 20240805. */
export function dayDigits(date: Date): string {
  return `${date.getFullYear()}${String(date.getMonth() + 1).padStart(2, '0')}${String(date.getDate()).padStart(2, '0')}`
}
