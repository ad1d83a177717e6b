import type { Line, Page, Piece } from './page.ts'

/** An item and what is said below it. */
export interface Entry {
  readonly item: Extract<Piece, { readonly piece: 'item' }>
  readonly notes: readonly Line[]
}

export type Part =
  | { readonly piece: 'list'; readonly entries: readonly Entry[] }
  | Exclude<Piece, { readonly piece: 'item' | 'blank' }>

/** A page's pieces with the items that follow each other as one list, and the indented paragraphs below an item as its notes. */
export function partsOf(page: Page): readonly Part[] {
  const parts: Part[] = []
  let list: Listed[] | null = null
  for (const piece of page) {
    if (piece.piece === 'blank') continue
    const above = list?.at(-1)
    if (piece.piece === 'item') {
      if (list === null) {
        list = []
        parts.push({ piece: 'list', entries: list })
      }
      list.push({ item: piece, notes: [] })
    } else if (above && piece.piece === 'paragraph' && piece.indent) above.notes.push(piece.text)
    else {
      list = null
      parts.push(piece)
    }
  }
  return parts
}

interface Listed extends Entry {
  readonly notes: Line[]
}
