import { actionOf } from '../action.ts'
import type { Document } from '../document.ts'
import { nextId } from '../ids.ts'
import type { Assessment } from '../skill/inventory.ts'
import { compareText } from '../text.ts'

/**
 * The document with one assessment more, and the action that its route and note ask for. Evidence of earlier
 * assessments of the same subject still proves, so it is carried on.
 */
export function addAssessment(document: Document, draft: Omit<Assessment, 'id'>): Document {
  const before = document.assessments.findLast(
    (one) => one.skill === draft.skill && one.line === draft.line && one.day <= draft.day,
  )
  const evidence = [...(before?.evidence ?? []), ...(draft.evidence ?? [])].sort((a, b) =>
    compareText(a.day, b.day),
  )
  const assessment: Assessment = {
    id: nextId('s', document.assessments),
    ...draft,
    ...(evidence.length > 0 && { evidence }),
  }
  const action = actionOf(assessment, document.actions)
  return {
    ...document,
    assessments: [...document.assessments, assessment],
    actions: action ? [...document.actions, action] : document.actions,
  }
}
