import type { Command } from 'commander'
import { ACTION_KINDS, endAction, findAction } from '../../core/action.ts'
import { defined } from '../../core/defined.ts'
import { GilError } from '../../core/error.ts'
import { nextId } from '../../core/ids.ts'
import { linesByKey } from '../../core/posting/find.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { paragraph } from '../../report/page.ts'
import { actionsPage } from '../../report/pages/actions.ts'
import { readChoice, sayChoices } from '../argv/option-values.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { describe } from '../program.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .option('--all', messages.commands.actions.takes.all)
    .option('--json', messages.shared.json)
    .action((options: ListOptions) => list(context, options))
  const takes = messages.commands['actions add'].takes
  describe(command.command('add'), messages, 'actions add')
    .argument('<text>', takes.text)
    .option('--kind <kind>', takes.kind(sayChoices(ACTION_KINDS, messages.words.actions)))
    .option('--about <skill>', takes.about)
    .action((text: string, options: AddOptions) => add(context, text, options))
  defineEnd(command, context, 'done')
  defineEnd(command, context, 'drop')
}

interface ListOptions {
  readonly all?: boolean
  readonly json?: boolean
}

async function list(context: Context, { all, json }: ListOptions): Promise<void> {
  const document = await readDocument(context)
  const actions = document.actions.filter((action) => all || action.status === 'open')
  if (json) context.printJson('actions', { actions })
  else {
    const lines = linesByKey(document.postings)
    context.print(actionsPage(actions, lines, viewOf(context, document)))
  }
}

interface AddOptions {
  readonly kind?: string
  readonly about?: string
}

async function add(context: Context, text: string, options: AddOptions): Promise<void> {
  const { messages, ask, today } = context
  if (text.trim() === '') throw new GilError('input-empty', { from: 'TEXT' })
  const kind = options.kind
    ? readChoice(options.kind, '--kind', ACTION_KINDS, messages.words.actions)
    : await ask.choose({
        flag: '--kind',
        message: messages.action.kindAsk,
        choices: ACTION_KINDS.map((value) => ({ name: messages.words.actions[value], value })),
      })
  const saved = await changeDocument(context, (document) => {
    const about = options.about && resolveSkill(options.about, catalogueOf(context, document)).id
    const id = nextId('a', document.actions)
    const action = {
      id,
      kind,
      text,
      status: 'open' as const,
      added: today,
      ...(about && { about }),
    }
    return { ...document, actions: [...document.actions, action] }
  })
  const id = saved.actions.at(-1)?.id ?? ''
  context.print([paragraph(messages.action.added(id, text))])
}

function defineEnd(parent: Command, context: Context, name: 'done' | 'drop'): void {
  const { messages, today } = context
  const takes = messages.commands[`actions ${name}`].takes
  describe(parent.command(name), messages, `actions ${name}`)
    .argument('<id>', takes.id)
    .argument('[result]', takes.result)
    .action(async (id: string, result?: string) => {
      const action = findAction(id, (await readDocument(context)).actions)
      if (action.status !== 'open') {
        const { status, ended: day = '' } = action
        throw new GilError('action-ended', { id: action.id, status, ended: day })
      }
      const ended = defined({
        id: action.id,
        status: name === 'done' ? ('done' as const) : ('dropped' as const),
        day: today,
        result,
      })
      await changeDocument(context, (document) => ({
        ...document,
        actions: endAction(document.actions, ended),
      }))
      const { action: m } = messages
      context.print([paragraph(name === 'done' ? m.done(action.text) : m.dropped(action.text))])
    })
}
