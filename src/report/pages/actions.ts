import { ACTION_KINDS, type Action } from '../../core/action.ts'
import { heading, item, type Page, paragraph, quiet } from '../page.ts'
import { sayDay, saySkill, type View } from '../view.ts'

/** The actions by what they are: to ask, to propose, to find out. */
export function actionsPage(actions: readonly Action[], view: View): Page {
  const { action: m, words } = view.messages
  if (actions.length === 0) return [paragraph(m.none)]
  return ACTION_KINDS.flatMap((kind) => {
    const these = actions.filter((action) => action.kind === kind)
    if (these.length === 0) return []
    return [
      heading(words.actions[kind]),
      ...these.map((action) =>
        item(markOf(action), [action.text, ' ', quiet(sayState(action, view))]),
      ),
    ]
  })
}

function markOf({ id, status }: Action): string {
  return `${{ open: ' ', done: '✓', dropped: '-' }[status]} ${id.padEnd(3)}`
}

function sayState(action: Action, view: View): string {
  const { action: m } = view.messages
  const about = action.about === undefined ? '' : `, ${m.about(saySkill(action.about, view))}`
  if (action.ended !== undefined)
    return `(${m.result(sayDay(action.ended, view), action.result ?? '')})`
  return `(${m.since(sayDay(action.added, view))}${about})`
}
