import { ACTION_KINDS, type Action } from '../../core/action.ts'
import type { FoundLine } from '../../core/posting/find.ts'
import { isOpen } from '../../core/posting/posting.ts'
import { heading, item, type Page, paragraph, quiet } from '../page.ts'
import { sayDay, saySkill, type View } from '../view.ts'

type Lines = ReadonlyMap<string, FoundLine>

/** The actions by what they are: to ask, to propose, to find out; `lines` are those that they may be about. */
export function actionsPage(actions: readonly Action[], lines: Lines, view: View): Page {
  const { action: m, words } = view.messages
  if (actions.length === 0) return [paragraph(m.none)]
  return ACTION_KINDS.flatMap((kind) => {
    const these = actions.filter((action) => action.kind === kind)
    if (these.length === 0) return []
    return [
      heading(words.actions[kind]),
      ...these.map((action) =>
        item(markOf(action), [action.text, ' ', quiet(sayState(action, lines, view))]),
      ),
    ]
  })
}

function markOf({ id, status }: Action): string {
  return `${{ open: ' ', done: '✓', dropped: '-' }[status]} ${id.padEnd(3)}`
}

function sayState(action: Action, lines: Lines, view: View): string {
  const { action: m } = view.messages
  const about =
    action.about === undefined ? '' : `, ${m.about(sayAbout(action.about, lines, view))}`
  if (action.ended !== undefined)
    return `(${m.result(sayDay(action.ended, view), action.result ?? '')})`
  return `(${m.since(sayDay(action.added, view))}${about})`
}

/** A skill, or the words of a line, with what became of its posting where that has ended. */
function sayAbout(about: string, lines: Lines, view: View): string {
  const found = lines.get(about)
  if (!found) return saySkill(about, view)
  const { posting, line } = found
  const status = view.messages.words.statuses[posting.status]
  return isOpen(posting) ? `"${line.quote}"` : `"${line.quote}" (${posting.id}: ${status})`
}
