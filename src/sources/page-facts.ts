import { companySlug, splitBracket, withoutSiteWords } from './company.ts'
import { FACTS, type Fact, foldField } from './fields.ts'
import { type Element, elementsOf, type Node, textOf } from './markup.ts'
import type { Opened } from './opened.ts'
import { readWrittenDay } from './written-day.ts'

/** What a page says of its posting beside the text: in microdata, labelled rows, its heading, its head. */
export function pageFacts(
  page: readonly Node[],
  content: readonly Node[],
): Partial<Omit<Opened, 'text' | 'format'>> {
  const elements = [...elementsOf(page)]
  const said = (fact: Fact): string | null => microdata(elements, fact) ?? labelled(content, fact)
  const url = metaOf(elements, 'og:url') ?? canonical(elements)
  const headline = said('title') ?? heading(content) ?? headTitle(elements)
  const explicit = said('company')
  const split = explicit === null ? splitBracket(headline ?? '') : null
  const company = explicit ?? split?.company ?? siteName(elements, headline)
  const title = split?.title ?? headline
  const closes = readWrittenDay(said('closes') ?? '')
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(closes && { closes }),
    ...(url && /^https?:\/\/[^/]+\/./.test(url) && { url }),
  }
}

function microdata(elements: readonly Element[], fact: Fact): string | null {
  for (const { attributes, children } of elements) {
    const name = foldField(attributes.itemprop ?? '')
    if (name === '' || !FACTS[fact].includes(name) || name === 'name' || name === 'text') continue
    const said = line(attributes.content ?? textOf(children, 200))
    if (said !== null) return said
  }
  return null
}

/** "제목 | [...]" in a table's row, or in a definition list. */
function labelled(content: readonly Node[], fact: Fact): string | null {
  for (const { children } of elementsOf(content)) {
    const cells = children.filter((child): child is Element => typeof child !== 'string')
    for (let at = 0; at + 1 < cells.length; at++) {
      const [label, value] = [cells[at], cells[at + 1]]
      if (!label || !value || !/^t[hd]$|^dt$/.test(label.name) || !/^(?:td|dd)$/.test(value.name))
        continue
      if (FACTS[fact].includes(foldField(textOf(label.children, 40)))) {
        const said = line(textOf(value.children, 200))
        if (said !== null) return said
      }
    }
  }
  return null
}

/** The page's one first-level heading; of several none is the title. */
function heading(content: readonly Node[]): string | null {
  const headings = [...elementsOf(content)].filter(({ name }) => name === 'h1')
  const said = headings
    .map(({ children }) => line(textOf(children, 200)))
    .filter((text) => text !== null)
  return said.length === 1 ? (said[0] ?? null) : null
}

function headTitle(elements: readonly Element[]): string | null {
  const title = elements.find(({ name }) => name === 'title')
  const said = metaOf(elements, 'og:title') ?? line(title ? textOf(title.children, 300) : '')
  if (said === null) return null
  const [first = ''] = said.split(/\s[|–—-]\s|\s?:\s/)
  return withoutSiteWords(first) === first.trim() && first.trim() !== '' ? first.trim() : null
}

/** The company that the site is of: its name, where that is not the posting's own title. */
function siteName(elements: readonly Element[], headline: string | null): string | null {
  const title = elements.find(({ name }) => name === 'title')
  const names = [metaOf(elements, 'og:site_name'), line(title ? textOf(title.children, 300) : '')]
  for (const name of names) {
    if (name === null || name === headline) continue
    const company = withoutSiteWords(name)
    if (company !== name && company !== '' && company.length <= 40) return company
  }
  const address = canonical(elements)
  return metaOf(elements, 'og:site_name') ?? (address ? companySlug(address) : null)
}

function canonical(elements: readonly Element[]): string | null {
  const link = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical',
  )
  return link?.attributes.href ?? null
}

function metaOf(elements: readonly Element[], property: string): string | null {
  const meta = elements.find(
    ({ name, attributes }) =>
      name === 'meta' && (attributes.property ?? attributes.name) === property,
  )
  return line(meta?.attributes.content ?? '')
}

function line(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' || words.length > 160 ? null : words
}
