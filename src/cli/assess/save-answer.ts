import type { Action } from '../../core/action.ts'
import { addAssessment } from '../../core/change/assessments.ts'
import type { Document } from '../../core/document.ts'
import type { Subject } from '../../core/gap/unassessed.ts'
import { lineKey } from '../../core/posting/line-key.ts'
import { type Assessment, isUnproven } from '../../core/skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../../core/skill/level.ts'
import { assessmentJson } from '../../report/json/skills.ts'
import { paragraph, quiet, warn } from '../../report/page.ts'
import { commandLine } from '../argv/command-line.ts'
import { type Answer, nameOfSubject } from '../ask/answer.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'

/** Saves an answer as an assessment of its day, and says so; its route may make an action. */
export async function saveAnswer(
  context: Context,
  subject: Subject,
  { answer, day, json }: { readonly answer: Answer; readonly day: string; readonly json: boolean },
): Promise<void> {
  const { evidence, ...rest } = answer
  const about = 'skill' in subject ? { skill: subject.skill } : { line: subject.line }
  const draft = { ...about, ...rest, day, ...(evidence && { evidence: [{ day, ...evidence }] }) }
  const before = await readDocument(context)
  const document = await changeDocument(context, (current) => addAssessment(current, draft))
  const saved = document.assessments.at(-1)
  if (saved === undefined) return
  const action = document.actions.slice(before.actions.length).at(-1)
  if (json) {
    const unproven = isUnproven(saved)
    return context.printJson('assessment', { ...assessmentJson(saved), unproven, action })
  }
  tellSaved(context, saved, { subject, document, action })
}

function tellSaved(
  context: Context,
  saved: Assessment,
  {
    subject,
    document,
    action,
  }: { subject: Subject; document: Document; action: Action | undefined },
): void {
  const { skill: m, words } = context.messages
  const name = nameOfSubject(subject, viewOf(context, document))
  context.print([
    paragraph(
      'line' in subject
        ? m.assessedLine(name, sayLine(saved.level, targetOf(subject.line, document), context))
        : m.assessed(name, saved.level, words.levels[saved.level]),
    ),
  ])
  if (isUnproven(saved)) {
    const what = 'line' in subject ? subject.line : subject.skill
    const argv = ['assess', what, '--level', String(saved.level), '--evidence', '...']
    context.note([paragraph([warn(m.assessedUnproven(commandLine(argv)))])])
  }
  if (action) context.print([paragraph([quiet(m.assessedAction(action.id, action.text))])])
}

/** A line is filled, in part, or not yet: its levels mean nothing to who answers. */
function sayLine(level: Level, target: Level, { messages }: Context): string {
  const { ask } = messages.skill
  return level === 0 ? ask.notYet : level >= target ? ask.filled : ask.inPart
}

/** The level that a line asks for. */
function targetOf(key: string, { postings }: Document): Level {
  for (const { id, qualifications } of postings) {
    const line = qualifications.find((one) => lineKey(id, one.id) === key)
    if (line) return line.target
  }
  return STUDY_CEILING
}
