import { frozen, type WorkspaceDocument } from '../document'
import { add } from './sheets/add'
import { answer } from './answer'
import { asMade } from './board/asMade'
import { bulletin } from './board/bulletin'
import { clear } from './sheets/clear'
import type { CommandDefinition, StepFacts } from './command'
import { correct } from './correct'
import { filter } from './board/filter'
import { merge } from './merge'
import { move } from './board/move'
import { pin } from './board/pin'
import { putBack } from './board/putBack'
import { remove } from './sheets/remove'
import { restore } from './sheets/restore'
import { retitle } from './board/retitle'
import { set } from './set'
import { takeBack } from './takeBack'
import { takeOff } from './board/takeOff'
import { takeRules } from './takeRules'

/** Every way a document may change. A new one: one file here, one line, its words under `screens.kept.steps` in both languages. */
export const commands = {
  add,
  remove,
  clear,
  restore,
  answer,
  correct,
  merge,
  takeBack,
  takeRules,
  set,
  filter,
  pin,
  takeOff,
  putBack,
  retitle,
  move,
  asMade,
  bulletin,
} satisfies Readonly<Record<string, CommandDefinition<never>>>

export type CommandName = keyof typeof commands
export type ArgsOf<Name extends CommandName> = Parameters<(typeof commands)[Name]['run']>[1]
/** A command as data: what was done, so that it can be done again on a newer document. */
export type Command = { readonly [Name in CommandName]: { readonly name: Name; readonly args: ArgsOf<Name> } }[CommandName]

/** The document after a command, frozen. */
export function applied(document: WorkspaceDocument, command: Command): WorkspaceDocument {
  return frozen(definitionOf(command).run(document, command.args))
}

export function factsOf(before: WorkspaceDocument, after: WorkspaceDocument, command: Command): StepFacts {
  return definitionOf(command).facts(before, after, command.args)
}

export function joinsOf(command: Command): string | null {
  return definitionOf(command).joins(command.args)
}

function definitionOf(command: Command): CommandDefinition<Command['args']> {
  return commands[command.name] as unknown as CommandDefinition<Command['args']>
}
