import type { Messages } from '../../../i18n/messages'
import type { CommandName } from '../../../store/commands/registry'
import type { Step } from '../../../store/history'

type Words = (facts: Readonly<Record<string, string | number>>, messages: Messages) => string

/** What was done, in words: one for each command, so that a new one without words is a type error. */
const byCommand: Readonly<Record<CommandName, Words>> = {
  add: ({ files, name }, { screens }) => screens.kept.steps.add(Number(files), String(name)),
  remove: ({ name }, { screens }) => screens.kept.steps.remove(String(name)),
  clear: ({ files }, { screens }) => screens.kept.steps.clear(Number(files)),
  restore: ({ files }, { screens }) => screens.kept.steps.restore(Number(files)),
  answer: ({ text, sheets }, { screens }) => screens.kept.steps.answer(String(text), Number(sheets ?? 1)),
  correct: ({ text }, { screens }) => screens.kept.steps.correct(String(text)),
  merge: ({ left, right }, { screens }) => screens.kept.steps.merge(String(left), String(right)),
  takeBack: ({ text }, { screens }) => screens.kept.steps.takeBack(String(text)),
  takeRules: ({ rules }, { screens }) => screens.kept.steps.takeRules(Number(rules)),
  set: (facts, messages) => messages.screens.kept.steps.set(settingName(facts, messages), settingValue(facts, messages)),
  filter: ({ where, chosen }, { screens }) =>
    screens.kept.steps.filter(where === 'analysis' ? screens.app.nav.analysis : screens.app.nav.board, Number(chosen)),
  pin: ({ headline, on }, { screens }) => screens.kept.steps.pin(String(headline), on === 1),
  takeOff: ({ headline }, { screens }) => screens.kept.steps.takeOff(String(headline)),
  putBack: ({ headline }, { screens }) => screens.kept.steps.putBack(String(headline)),
  retitle: ({ headline, text }, { screens }) => screens.kept.steps.retitle(String(headline), String(text)),
  move: ({ headline, by }, { screens }) => screens.kept.steps.move(String(headline), Number(by)),
  asMade: (_, { screens }) => screens.kept.steps.asMade,
  bulletin: ({ what, about }, { screens }) => {
    const words: Readonly<Record<string, (about: string) => string>> = screens.kept.steps.bulletin
    return words[String(what)]?.(String(about)) ?? ''
  },
}

export function stepText(step: Pick<Step, 'name' | 'facts'>, messages: Messages): string {
  return byCommand[step.name](step.facts, messages)
}

type Facts = Parameters<Words>[0]

function settingName({ setting, about }: Facts, { screens }: Messages): string {
  const names: Readonly<Record<string, string>> = screens.kept.setting
  const name = names[String(setting)] ?? screens.kept.settingOther
  return about === '' || setting === 'own' ? name : screens.kept.settingOf(name, String(about))
}

function settingValue({ setting, to, about }: Facts, { screens }: Messages): string {
  if (setting === 'own') return about === '' ? screens.kept.nobody : String(about)
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    basis: screens.board.bases,
    schedule: screens.settings.schedules,
    convention: screens.settings.conventions,
  }
  return values[String(setting)]?.[String(to)] ?? (setting === 'baseYear' && to !== '' ? screens.board.baseYearOf(Number(to)) : '')
}
