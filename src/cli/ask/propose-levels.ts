import { addAssessment } from '../../core/change/assessments.ts'
import type { Document } from '../../core/document.ts'
import { type LevelProposal, levelProposals, studiesSkill } from '../../core/log/proposals.ts'
import { makeInventory } from '../../core/skill/inventory.ts'
import { paragraph } from '../../report/page.ts'
import { sayHours, saySkill } from '../../report/view.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { changeDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'

/**
 * Proposes the levels that the newly logged hours speak for; each is raised only where the user confirms. One that was passed over
 * is not proposed again, but `yes` confirms it too.
 */
export async function proposeLevels(
  context: Context,
  { before, after, yes }: { before: Document; after: Document; yes: boolean },
): Promise<void> {
  const logged = new Set(before.log)
  const added = after.log.filter((entry) => !logged.has(entry))
  if (!studiesSkill(added, after.plans)) return
  const known = new Set(proposalsIn(context, before).map(keyOf))
  const view = viewOf(context, after)
  const { log: m } = context.messages
  const ids = new Set(added.map(({ id }) => id))
  const proposed = proposalsIn(context, after).filter((one) =>
    yes ? one.entries.some((id) => ids.has(id)) : !known.has(keyOf(one)),
  )
  for (const proposal of proposed) {
    const { skill, from, to, minutes } = proposal
    const name = saySkill(skill, view)
    const hours = sayHours(minutes, view)
    const confirmed =
      yes ||
      (context.interactive &&
        (await context.ask.confirm({
          flag: '--yes',
          message: m.ask.level(name, hours, from, to),
          default: false,
        })))
    if (confirmed) {
      await raise(context, proposal, m.hoursLogged(hours))
      context.print([paragraph(m.raised(name, to))])
    } else if (!context.interactive) {
      context.note([
        paragraph(m.proposal(name, hours, from, to)),
        paragraph(m.proposalHow(skill, to)),
      ])
    }
  }
}

function proposalsIn(context: Context, document: Document): readonly LevelProposal[] {
  return levelProposals({
    log: document.log,
    plans: document.plans,
    inventory: makeInventory(document.assessments),
    catalogue: lightCatalogueOf(context, document),
  })
}

/** `hours` stand as the proof's words where none were written. */
async function raise(context: Context, proposal: LevelProposal, hours: string): Promise<void> {
  const { skill, to, evidence } = proposal
  const proof = { ...evidence, text: evidence.text || hours }
  const draft = { skill, level: to, day: context.today, evidence: [proof] }
  await changeDocument(context, (document) => addAssessment(document, draft))
}

function keyOf({ skill, to }: LevelProposal): string {
  return `${skill} ${to}`
}
