import type { Posting } from '../core/posting/posting.ts'
import type { Cell } from './csv.ts'
import type { View } from './view.ts'

/** The postings as rows for a spreadsheet, the names of the columns first: a posting a row. */
export function postingRows(
  postings: readonly Posting[],
  { messages }: View,
): readonly (readonly Cell[])[] {
  const { columns, next } = messages.posting
  return [
    [
      columns.id,
      columns.company,
      columns.title,
      columns.status,
      columns.interest,
      next.opens,
      next.tests,
      next.closes,
      columns.url,
    ],
    ...postings.map(({ id, company, title, status, interest = '', ...posting }) => [
      id,
      company,
      title,
      messages.words.statuses[status],
      interest,
      posting.opens ?? '',
      posting.tests ?? '',
      posting.closes ?? '',
      posting.url ?? '',
    ]),
  ]
}
