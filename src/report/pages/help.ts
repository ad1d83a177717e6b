import { blank, type Column, heading, type Page, paragraph, table } from '../page.ts'

/** An option or a command, and what it does. */
export interface HelpRow {
  readonly term: string
  readonly does: string
}

/** What the help of all says: its lists stand in one pair of columns. */
export interface HelpValue {
  readonly usage: string
  readonly about: string
  readonly after: string
  readonly lists: readonly { readonly title: string; readonly rows: readonly HelpRow[] }[]
}

const COLUMNS: readonly Column[] = [{ title: '' }, { title: '', grows: true }]

/** How gil is used, what its options mean, and every command with what it does. */
export function helpPage({ usage, about, lists, after }: HelpValue): Page {
  const widest = Math.max(...lists.flatMap(({ rows }) => rows.map(({ term }) => term.length)))
  return [
    paragraph(usage),
    blank,
    ...about.split('\n').map((line) => paragraph(line)),
    ...lists.flatMap(({ title, rows }) => [
      blank,
      heading(title),
      table(
        COLUMNS,
        rows.map(({ term, does }) => [`  ${term.padEnd(widest)}`, does]),
      ),
    ]),
    blank,
    paragraph(after),
  ]
}
