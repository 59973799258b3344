import type { Messages } from '../../../i18n/messages'
import type { KeptWorkspace } from '../../../store/saved/keeper'
import { whenWords } from './whenWords'

/** What a workspace is called: by its clerk, else by the day it was begun. */
export function workspaceName(
  { name, sample, createdAt }: Pick<KeptWorkspace, 'name' | 'sample' | 'createdAt'>,
  messages: Messages,
): string {
  if (name !== '') return name
  const words = messages.screens.kept
  const date = new Date(createdAt)
  return sample ? words.samples : words.unnamed(words.day(date.getMonth() + 1, date.getDate()))
}

/** What it holds and when it was last changed, each a line. */
export function workspaceLines(one: KeptWorkspace, messages: Messages, number: (n: number) => string): readonly string[] {
  const { kept, app } = messages.screens
  const { files, offices, items, years, figures } = one.about
  if (figures > 0) return [kept.chartsOnly(figures), whenWords(one.changedAt, messages)]
  const held = [
    offices > 0 ? kept.offices(number(offices)) : items > 0 ? kept.items(items) : files > 0 ? kept.files(files) : kept.empty,
    years ? kept.years(years[0], years[1]) : '',
  ]
  return [held.filter(Boolean).join(app.separator), whenWords(one.changedAt, messages)]
}
