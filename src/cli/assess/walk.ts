import type { Document } from '../../core/document.ts'
import { type Subject, type Unassessed, unassessed } from '../../core/gap/unassessed.ts'
import { isOpen } from '../../core/posting/posting.ts'
import type { QuotedSubject } from '../../core/resume.ts'
import { makeInventory } from '../../core/skill/inventory.ts'
import { unassessedJson } from '../../report/json/skills.ts'
import { blank, paragraph } from '../../report/page.ts'
import { unassessedPage } from '../../report/pages/skills.ts'
import { askAnswer } from '../ask/answer.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { saveAnswer } from './save-answer.ts'

/** Asks for one subject after the other, saving each answer at once, until nothing is left or the user stops. */
export async function walk(
  context: Context,
  {
    json,
    posting = '',
  }: { readonly json?: boolean | undefined; readonly posting?: string | undefined },
  find: (document: Document) => readonly QuotedSubject[],
): Promise<void> {
  const document = await readDocument(context)
  const first = find(document)
  if (json) {
    const subjects = unassessedJson(first, viewOf(context, document))
    return context.printJson('unassessed', { subjects })
  }
  if (first.length === 0 || !context.interactive) {
    return context.print(unassessedPage(first, document.postings.length, viewOf(context, document)))
  }
  const passed = new Set<string>()
  let answered = 0
  let now = document
  for (; ; now = (await context.store.read()).document) {
    const [next] = find(now).filter((subject) => !passed.has(keyOf(subject)))
    if (!next) break
    const target = next.asking.reduce(
      (highest, { target }) => (target > highest ? target : highest),
      next.asking[0]?.target ?? 3,
    )
    const { asking, quotes = [] } = next
    const answer = await askAnswer(context, { subject: next, target, asking, quotes }, now)
    if (answer === 'stop') break
    passed.add(keyOf(next))
    if (answer === 'later') continue
    await saveAnswer(context, next, { answer, day: context.today, json: false })
    answered++
    context.print([blank])
  }
  const { skill: m } = context.messages
  context.note([
    paragraph(
      find(now).length === 0 ? m.finished(answered, posting) : m.stopped(answered, posting),
    ),
  ])
}

/** Asks again for everything that a posting names. */
export async function walkAgain(
  context: Context,
  document: Document,
  { id, subjects }: { readonly id: string; readonly subjects: readonly Subject[] },
): Promise<void> {
  let answered = 0
  let isWhole = true
  for (const subject of subjects) {
    const answer = await askAnswer(context, { subject, target: null }, document)
    isWhole = answer !== 'stop'
    if (answer === 'stop') break
    if (answer === 'later') continue
    await saveAnswer(context, subject, { answer, day: context.today, json: false })
    answered++
  }
  const { skill: m } = context.messages
  context.note([paragraph(isWhole ? m.finished(answered, id) : m.saved(answered))])
}

function keyOf(subject: Subject): string {
  return 'skill' in subject ? subject.skill : subject.line
}

/** What nobody assessed yet of all that is open, or of one posting. */
export function unassessedOf(
  context: Context,
  document: Document,
  posting?: string,
): readonly Unassessed[] {
  const postings = document.postings.filter((one) => (posting ? one.id === posting : isOpen(one)))
  const inventory = makeInventory(document.assessments)
  const catalogue = lightCatalogueOf(context, document)
  return unassessed(postings, {
    inventory,
    catalogue,
    profile: document.profile,
    today: context.today,
  })
}
