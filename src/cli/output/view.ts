import type { Document } from '../../core/document.ts'
import type { DayView } from '../../report/pages/day.ts'
import type { View } from '../../report/view.ts'
import { type Context, lightCatalogueOf } from '../context.ts'

/** How a context's values are told, with the names of a document's catalogue. */
export function viewOf(context: Context, document: Document): View {
  const { messages, lang, today } = context
  return {
    messages,
    lang,
    today,
    // Read where a name is told: many pages tell none.
    get catalogue() {
      return lightCatalogueOf(context, document)
    },
  }
}

/** The same with what the aims of blocks are told from. */
export function dayViewOf(context: Context, document: Document): DayView {
  const { messages, lang, today, shipped } = context
  return {
    messages,
    lang,
    today,
    get catalogue() {
      return lightCatalogueOf(context, document)
    },
    get exercises() {
      return shipped.exercises()
    },
  }
}
