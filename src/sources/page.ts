import { companySlug } from './company.ts'
import { compose } from './compose.ts'
import { readJson } from './json.ts'
import { mainContent } from './main-text.ts'
import { elementsOf, type Node, parseMarkup, textOf } from './markup.ts'
import type { Opened } from './opened.ts'
import { pageFacts } from './page-facts.ts'
import { textOfNodes } from './page-text.ts'
import { findRecords } from './records.ts'

/** A page whose own text has fewer characters is drawn by a script, out of data that it carries. */
const BARE_PAGE = 400

/**
 * The postings of a page or a fragment of one: its schema.org JobPosting where it has one, else its main text, else
 * the data that its script draws it from, else the postings that it only lists.
 */
export function openPage(html: string): readonly Opened[] {
  const page = parseMarkup(html)
  const structured = dataOf(page, /^application\/ld\+json/i)
    .flatMap((data) => findRecords(data))
    .map((found) => compose(found, 'json-ld'))
    .filter(({ text }) => text !== '')
  if (structured.length > 0) return structured
  const content = mainContent(page)
  const text = textOfNodes(content)
  if (text.length < BARE_PAGE) {
    const drawn = drawnOf(page).filter((one) => one.text.length > text.length)
    if (drawn.length > 0) return drawn
    const listed = listedOn(page)
    if (listed.length > 1) return listed
  }
  if (text === '') return []
  return [{ ...pageFacts(page, content), text, format: 'html' }]
}

function dataOf(page: readonly Node[], type: RegExp): unknown[] {
  return [...elementsOf(page)]
    .filter(({ name, attributes }) => name === 'script' && type.test(attributes.type ?? ''))
    .map(({ children }) =>
      readJson(textOf(children).replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')),
    )
}

/** The posting in the data of a page's script: beside it stand others that are only recommended, with less text. */
function drawnOf(page: readonly Node[]): Opened[] {
  const found = dataOf(page, /^application\/json/i)
    .flatMap((data) => findRecords(data))
    .map((record) => compose(record, 'json'))
  const [longest] = [...found].sort((a, b) => b.text.length - a.text.length)
  return longest && longest.text !== '' ? [longest] : []
}

/** Links that are headings, each to a posting of its own. */
function listedOn(page: readonly Node[]): Opened[] {
  return [...elementsOf(page)].flatMap((link): Opened[] => {
    const url = link.attributes.href ?? ''
    if (link.name !== 'a' || !/\/(?:jobs?|positions?|careers?|o|recruit)\/./i.test(url)) return []
    const heading = [...elementsOf(link.children)].find(({ name }) => /^h[1-6]$/.test(name))
    const title = heading ? textOf(heading.children).replace(/\s+/g, ' ').trim() : ''
    if (title === '') return []
    const company = companySlug(url)
    return [
      {
        text: '',
        title,
        format: 'html',
        ...(company !== null && { company }),
        ...(/^https?:/.test(url) && { url }),
      },
    ]
  })
}
