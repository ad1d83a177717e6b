import { asks, headingOf, type Topic } from './headings.ts'
import { readMarks } from './marks.ts'

/**
 * Rows with their tables read out: below each cell that heads something ("자격요건" over a column or before a value) what
 * stands in its column or behind it, as headings and items. A table without such a cell stays as it is.
 */
export function withTables(rows: readonly string[]): string[] {
  const looked = rows.slice(0, LOOKED_AT)
  if (!looked.some((row) => SEPARATOR.test(row) || KEY.test(row))) return [...rows]
  return [...readOut(withPairs(looked)), ...rows.slice(LOOKED_AT)]
}

/** How far down a table begins, in rows. */
const LOOKED_AT = 5000

/** A quick look at a whole text; most hold nothing that could be a table. */
export function mayHoldTables(text: string): boolean {
  return /[\t|]|^(?:구분|항목|분류)/m.test(text)
}

/** "구분: 자격 요건" and "내용: Java" below it, as a page's table of two columns is written. */
const KEY = /^(?:구분|항목|분류)\s?[:：]\s?([^:：]{2,30})$/
const VALUE = /^(?:내용|상세|설명)\s?[:：]\s?(\S.{0,400})$/

function withPairs(rows: readonly string[]): string[] {
  return rows.flatMap((row, at) => {
    const [, key] = KEY.exec(row) ?? []
    const [, value] = VALUE.exec(rows[at + 1] ?? '') ?? []
    if (key && value) return [`${key}\t${value}`]
    return KEY.test(rows[at - 1] ?? '') && VALUE.test(row) ? [] : [row]
  })
}

function readOut(rows: readonly string[]): string[] {
  const read: string[] = []
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at)
    read.push(
      ...(table.length > 0
        ? (readTable(table.map(cellsOf)) ?? rows.slice(at, at + table.length))
        : [rows[at] ?? '']),
    )
    at += Math.max(1, table.length)
  }
  return read
}

const SEPARATOR = /\S {0,20}[\t|][\t |]{0,20}[^\s|]/
/** "Knowledge | | |": a row of one cell, in the middle of a table. */
const LONE = /^[^|]{1,80}\|[\s|]{0,40}$/
/** Most rows of a table, and most characters of a row, that are looked at. */
const MOST_ROWS = 100
const LONGEST_ROW = 2000

function tableAt(rows: readonly string[], at: number): readonly string[] {
  let end = at
  while (
    end < rows.length &&
    end - at < MOST_ROWS &&
    (isRow(rows[end] ?? '') || (end > at && LONE.test(rows[end] ?? '')))
  )
    end++
  return rows.slice(at, end)
}

function isRow(row: string): boolean {
  return row.length <= LONGEST_ROW && SEPARATOR.test(row)
}

function cellsOf(row: string): string[] {
  const words = row.trim()
  const cells = words.includes('|') ? words.replace(/^\||\|$/g, '').split('|') : words.split('\t')
  return cells.map((cell) => cell.replace(/\*\*|__/g, '').trim())
}

/** What a table says, row by row; null where none of its cells heads what is asked. */
function readTable(table: readonly (readonly string[])[]): string[] | null {
  const body = table.filter((cells) => !cells.every((cell) => /^:?-{0,200}:?$/.test(cell)))
  const [head = [], ...rest] = body
  const read = byKind(head, rest) ?? byMark(head, rest) ?? byColumn(head, rest) ?? byKey(body)
  return read ? ['', ...read, ''] : null
}

const REQUIRED = /^(?:required|must(?:[ -]have)?|mandatory|essential|필수)$/i
const PREFERRED =
  /^(?:preferred|nice[ -]to[ -]have|optional|desired|desirable|plus|bonus|우대|선택)$/i
const YEARS = /^(?:years?|yrs|min(?:imum)? years|경력|연차)$/i

/** "Kafka | Nice to have | 1": a column says of each row whether it is required. */
function byKind(head: readonly string[], rest: readonly (readonly string[])[]): string[] | null {
  const isKind = (cell = '') => REQUIRED.test(cell) || PREFERRED.test(cell)
  const at = head.findIndex((_, i) => rest.length > 0 && rest.every((cells) => isKind(cells[i])))
  if (at < 1) return null
  const years = head.findIndex((cell) => YEARS.test(cell))
  const line = (cells: readonly string[]) => {
    const number = /^\d{1,2}\+?$/.exec(cells[years] ?? '')?.[0]
    return `- ${cells[0] ?? ''}${number ? ` (${number} ${number === '1' ? 'year' : 'years'})` : ''}`
  }
  const of = (kind: RegExp) => rest.filter((cells) => kind.test(cells[at] ?? '')).map(line)
  return [
    '[Requirements]',
    ...of(REQUIRED),
    '[Nice to have]',
    ...of(PREFERRED),
    '[Other information]',
  ]
}

const MARK = /^(?:[xvo✓✔☑●•○◯]|yes|예)$/i
/** Where circles say yes, crosses say no. */
const CIRCLE = /^[oO○◯]$/
const CROSS = /^[xX]$/

/** "Linux | X | |" below "Criteria | Essential | Desirable": a mark says of each row whether it is required. */
function byMark(head: readonly string[], rest: readonly (readonly string[])[]): string[] | null {
  const [required, preferred] = [REQUIRED, PREFERRED].map((kind) =>
    head.findIndex((cell) => kind.test(cell)),
  )
  if (!required || !preferred || required < 1 || preferred < 1) return null
  const hasCircles = rest.some((cells) => cells.some((cell) => CIRCLE.test(cell)))
  const isMarked = (cells: readonly string[], at: number) =>
    MARK.test(cells[at] ?? '') && !(hasCircles && CROSS.test(cells[at] ?? ''))
  const says = (cell = '') => cell === '' || MARK.test(cell)
  const isRead = rest.every((cells) => says(cells[required]) && says(cells[preferred]))
  if (!isRead || !rest.some((cells) => isMarked(cells, required))) return null
  const isWish = (cells: readonly string[]) =>
    isMarked(cells, preferred) && !isMarked(cells, required)
  // What stands alone in its row divides the table.
  const rows = rest.filter((cells) => cells.slice(1).some((cell) => cell !== ''))
  const line = (cells: readonly string[]) => `- ${cells[0] ?? ''}`
  return [
    '[Requirements]',
    ...rows.filter((cells) => !isWish(cells)).map(line),
    '[Nice to have]',
    ...rows.filter(isWish).map(line),
    '[Other information]',
  ]
}

/** A column that names the work heads no list of it; one of numbers of people says nothing. */
const NAMES = /부문|분야|포지션|직무$|\b(?:position|role|title)$/i
const HEADS = /^(?:\d{1,3}|[0○O]{1,3})\s?명$/

/** The first row heads the columns. */
function byColumn(head: readonly string[], rest: readonly (readonly string[])[]): string[] | null {
  const topics = head.map(topicOf)
  if (
    head.length < 2 ||
    rest.length === 0 ||
    !topics.some(asks) ||
    topics.filter((t) => t).length < 2
  )
    return null
  const isHeaded = (i: number) => Boolean(topics[i]) && !NAMES.test(head[i] ?? '')
  return rest.flatMap((cells, row) => {
    const [loose, headed] = [false, true].map((has) =>
      cells.flatMap((cell, i) =>
        cell !== '' && !HEADS.test(cell) && isHeaded(i) === has ? [{ cell, i }] : [],
      ),
    )
    return [
      // What the row before it asks ends here.
      ...(row > 0 ? ['[Overview]'] : []),
      ...(loose ?? []).map(({ cell }) => cell),
      ...(headed ?? []).flatMap(({ cell, i }) => [`[${head[i]}]`, ...itemsOf(cell)]),
    ]
  })
}

/** The first cell of each row heads the second. */
function byKey(body: readonly (readonly string[])[]): string[] | null {
  if (!body.every((cells) => cells.length === 2)) return null
  const topics = body.map(([key = '']) => topicOf(key))
  if (!topics.some(asks) || body.some(([, value = '']) => asks(topicOf(value)))) return null
  return body.flatMap(([key = '', value = ''], i) =>
    topics[i] ? [`[${key}]`, ...itemsOf(value)] : [`${key}: ${value}`],
  )
}

function itemsOf(cell: string): string[] {
  return cell
    .split(/<br\s?\/?>/i)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (/^[-*•·]/.test(item) ? item : `- ${item}`))
}

function topicOf(cell: string): Topic | null {
  const topic = cell.length <= 40 ? headingOf(readMarks(cell)) : null
  return topic === 'topic' ? null : topic
}
