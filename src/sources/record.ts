import {
  CONTAINERS,
  FACTS,
  type Fact,
  foldField,
  PARTS,
  SECTION_NAMES,
  SECTIONS,
  type Section,
  TRAITS,
} from './fields.ts'

export type Fields = Readonly<Record<string, unknown>>

/** A headed part of a posting's text, as its record has it: HTML or plain. */
export interface Part {
  readonly section: Section
  /** The record's own heading; null where only the field's name tells. */
  readonly heading: string | null
  readonly content: string
}

/** A record's values by the folded names of their fields; its own before those of the containers in it. */
type Index = ReadonlyMap<string, readonly unknown[]>

/** Whether a record is a posting: a title with what it asks, a text, or two traits that postings have. */
export function isPosting(record: Fields): boolean {
  const index = indexOf(record)
  if (factOf(index, 'title') === null) return false
  if (isSchemaPosting(record)) return true
  const traits = [...TRAITS].filter((name) =>
    index.get(name)?.some((value) => value !== null),
  ).length
  if (traits >= 2 || hasAskingField(index)) return true
  const longest = partsIn(index).reduce((most, { content }) => Math.max(most, content.length), 0)
  return longest >= (traits === 1 ? SHORTEST : 3 * SHORTEST)
}

/** A text of fewer characters is a word about something, no posting. */
const SHORTEST = 40

function isSchemaPosting(record: Fields): boolean {
  return [record['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:^|\/)JobPosting$/.test(type))
}

function hasAskingField(index: Index): boolean {
  return [...SECTION_NAMES.required, ...SECTION_NAMES.duties].some(
    (name) =>
      name !== 'skills' && index.get(name)?.some((value) => contentOf(value).content !== ''),
  )
}

/** What a record says in one of its fields, in words; null where it says nothing. */
export function factIn(record: Fields, fact: Fact): string | null {
  return factOf(indexOf(record), fact)
}

function factOf(index: Index, fact: Fact): string | null {
  for (const name of FACTS[fact]) {
    for (const value of index.get(name) ?? []) {
      const said = wordsOf(value)
      if (said !== null && (fact !== 'url' || /^https?:\/\//i.test(said))) return said
    }
  }
  return labelled(index, fact)
}

/** Boards ask employers in whole sentences ("포지션의 소속 자회사를 선택해 주세요."), whose answers are facts too. */
const QUESTIONS: Partial<Readonly<Record<Fact, RegExp>>> = {
  company: /소속|자회사|법인명/,
  employment: /고용형태|employmenttype/,
}

function labelled(index: Index, fact: Fact): string | null {
  const pattern = QUESTIONS[fact]
  if (!pattern) return null
  const answers = [...PARTS].flatMap((name) =>
    (index.get(name) ?? []).flatMap((value) => pairsIn(value)),
  )
  const answer = answers.find(
    ({ heading, content }) => content.length <= 60 && pattern.test(foldField(heading)),
  )
  return answer?.content ?? null
}

/** The parts of a record's text, in the order of a posting. */
export function partsOf(record: Fields): Part[] {
  return partsIn(indexOf(record))
}

function partsIn(index: Index): Part[] {
  return SECTIONS.flatMap((section) => {
    const named = SECTION_NAMES[section].flatMap((name) => partNamed(index, section, name))
    if (section !== 'body') return named
    return [...named, ...[...PARTS].flatMap((name) => (index.get(name) ?? []).flatMap(headedParts))]
  })
}

/** Of a text in several forms ("descriptionHtml", "descriptionPlain") the HTML one, whose lists are lists. */
function partNamed(index: Index, section: Section, name: string): Part[] {
  const contents = (index.get(name) ?? [])
    .map(contentOf)
    .filter(({ content }) => content !== '')
    .map(({ content, heading }) => ({
      section,
      heading: heading ?? headingBeside(index, name),
      content,
    }))
  const marked = contents.find(({ content }) => /<\/?[a-z]|&lt;/i.test(content))
  return marked ? [marked] : contents.slice(0, 1)
}

/** "key_responsibilities_header" beside "key_responsibilities". */
function headingBeside(index: Index, name: string): string | null {
  const beside = ['header', 'heading', 'title'].flatMap((end) => index.get(name + end) ?? [])[0]
  return typeof beside === 'string' && beside.trim() !== '' ? beside.trim() : null
}

function contentOf(value: unknown): { content: string; heading: string | null } {
  if (typeof value === 'string') return { content: value.trim(), heading: null }
  if (Array.isArray(value)) {
    const lines = value.filter((one): one is string => typeof one === 'string' && one !== '')
    const all = lines.length === value.length
    return { content: all ? lines.map((line) => `- ${line}`).join('\n') : '', heading: null }
  }
  const [pair] = pairsIn([value])
  return pair
    ? { content: pair.content, heading: pair.heading || null }
    : { content: '', heading: null }
}

/** The parts that say themselves what they are about; short values are labels, not text. */
function headedParts(value: unknown): Part[] {
  const isText = ({ content }: Pair): boolean =>
    /[\n<]/.test(content) || (content.length > 200 && content.includes(' '))
  return pairsIn(value)
    .filter(isText)
    .map(({ heading, content }) => ({
      section: 'body',
      heading: /description|\bjd\b|[.?]$/i.test(heading) ? '' : heading,
      content,
    }))
}

interface Pair {
  readonly heading: string
  readonly content: string
}

const HEADINGS = ['text', 'title', 'name', 'label', 'header', 'heading', 'fieldlabel']
const CONTENTS = ['content', 'value', 'body', 'text', 'description', 'valuelabel']

/** `{text, content}`, `{title, text}`, `{name, value}`: what heads and what is headed. */
function pairsIn(value: unknown, depth = 0): Pair[] {
  const list = Array.isArray(value) ? value.slice(0, 200) : [value]
  return list.flatMap((one): Pair[] => {
    if (typeof one !== 'object' || one === null || depth > 4) return []
    const inner = Object.entries(one).map(([name, value]) => ({ name: foldField(name), value }))
    const nested = inner.length === 1 && typeof inner[0]?.value === 'object' ? inner[0].value : null
    if (nested) return pairsIn(nested, depth + 1)
    const content = CONTENTS.map((name) => inner.find((field) => field.name === name)).find(
      (field) => typeof field?.value === 'string' && field.value !== '',
    )
    const heading = HEADINGS.map((name) => inner.find((field) => field.name === name)).find(
      (field) => field !== content && typeof field?.value === 'string',
    )
    if (!content) return []
    return [{ heading: String(heading?.value ?? '').trim(), content: String(content.value).trim() }]
  })
}

function indexOf(record: Fields): Index {
  const index = new Map<string, unknown[]>()
  gather(record, 0)
  return index

  function gather(fields: Fields, depth: number): void {
    const inner: Fields[] = []
    for (const [key, value] of Object.entries(fields).slice(0, MOST_FIELDS)) {
      const name = foldField(key)
      if (depth < 3 && isContainer(name, value)) inner.push(value)
      else if (name !== '') index.set(name, [...(index.get(name) ?? []), value].slice(0, 20))
    }
    for (const one of inner) gather(one, depth + 1)
  }
}

/** No board's record has more. */
const MOST_FIELDS = 500

function isContainer(name: string, value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && CONTAINERS.has(name)
  )
}

/** A value in words: a text, a thing's name, the first of several. */
function wordsOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return depth > 3 ? null : wordsOf(value[0], depth + 1)
  if (typeof value !== 'object' || value === null || depth > 3) return null
  const { name, label, title } = value as Fields
  return wordsOf(name ?? label ?? title, depth + 1)
}
