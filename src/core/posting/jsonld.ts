import { decodeEntities } from './html.ts'

const SCRIPT = /<script[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/gi

/**
 * The text of a page's schema.org JobPosting: its title, its company and its description, unescaped where a site
 * escaped it twice; null for a page without one, or with one that is no JSON.
 */
export function jobPostingOf(html: string): string | null {
  SCRIPT.lastIndex = 0
  for (let match = SCRIPT.exec(html); match; match = SCRIPT.exec(html)) {
    const end = html.indexOf('</script', SCRIPT.lastIndex)
    if (end < 0) return null
    const found = findJob(parse(html.slice(SCRIPT.lastIndex, end)), 0)
    if (found) return textOf(found)
  }
  return null
}

type Fields = Readonly<Record<string, unknown>>

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function findJob(value: unknown, depth: number): Fields | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null
  if (Array.isArray(value))
    return value.map((v) => findJob(v, depth + 1)).find((v) => v !== null) ?? null
  const fields = value as Fields
  if ([fields['@type']].flat().includes('JobPosting') && typeof fields.description === 'string')
    return fields
  return findJob(fields['@graph'], depth + 1)
}

function textOf(job: Fields): string {
  const { title, hiringOrganization: by, description } = job
  const company = typeof by === 'object' && by !== null ? (by as Fields).name : by
  const body = String(description)
  const html = /&lt;[a-z/]/i.test(body) ? decodeEntities(body) : body
  return (
    [title, company]
      .filter((t) => typeof t === 'string')
      .map((t) => `<p>${t}</p>`)
      .join('') + html
  )
}
