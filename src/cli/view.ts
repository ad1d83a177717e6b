import type { Document } from '../core/document.ts'
import type { DayView } from '../report/pages/day.ts'
import type { View } from '../report/view.ts'
import { type Context, catalogueOf } from './context.ts'

/** How a context's values are told, with the names of a document's catalogue. */
export function viewOf(context: Context, document: Document): View {
  const { messages, lang, today } = context
  return { messages, lang, today, catalogue: catalogueOf(context, document) }
}

/** The same with what the aims of blocks are told from. */
export function dayViewOf(context: Context, document: Document): DayView {
  return { ...viewOf(context, document), exercises: context.shipped.exercises() }
}
