import { type Fields, factIn } from './record.ts'

interface Told {
  readonly around: readonly Fields[]
  readonly board: Fields | undefined
  readonly url: string | null
  readonly body: string
}

/** A posting's company where its record does not name it: the board around it, else the board's address. */
export function companyIn({ around, board, url, body }: Told): string | null {
  for (const fields of around) {
    const said = factIn(fields, 'company')
    if (said !== null) return said
  }
  const site = board?.name ?? board?.title
  if (typeof site === 'string' && site.trim() !== '') return withoutSiteWords(site)
  const slug = url === null ? null : companySlug(url)
  if (slug === null) return null
  return /[a-z][A-Z]/.test(slug) ? slug : (spelled(slug, body) ?? slug)
}

/** A site's name without the words that only say what it is for: "Acme Careers", "에이크미 채용사이트". */
export function withoutSiteWords(name: string): string {
  return name
    .replace(/\s{0,3}(?:채용\s?(?:사이트|홈페이지|페이지|공고|정보)?|인재\s?채용|홈페이지)$/, '')
    .replace(/^(?:(?:jobs|careers) at|(?:latest )?jobs:?) /i, '')
    .replace(
      /[\s|:-]{1,5}(?:careers?|jobs|job board|recruit(?:ing|ment)?|open positions)(?: site| page| home)?$/i,
      '',
    )
    .trim()
}

/** Boards whose addresses name the company: by the path's first part, or by the host's. */
const BY_PATH =
  /^(?:(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io|(?:jobs|api)(?:\.eu)?\.lever\.co|jobs\.ashbyhq\.com|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com)$/
const BY_HOST =
  /^(?:careers-)?([a-z0-9-]{2,40})\.(?:recruitee\.com|teamtailor\.com|pinpointhq\.com|bamboohr\.com|jobs\.personio\.(?:de|com)|icims\.com|[a-z]{2}\d{1,3}\.myworkdayjobs\.com|breezy\.hr)$/

/** The company's short name in a job board's address; null where the address is no board's, or names none. */
export function companySlug(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { hostname, pathname } = new URL(url)
  const host = BY_HOST.exec(hostname)?.[1]
  if (host !== undefined) return /^(?:www|jobs?|careers?)$/.test(host) ? null : host
  if (!BY_PATH.test(hostname)) return null
  const [first = ''] = pathname.split('/').filter(Boolean)
  return /^[\w.-]{2,60}$/.test(first) && !/^(?:v\d|jobs?|j|embed)$/.test(first) ? first : null
}

/** The name as the text spells it: "idealistconsulting" is "Idealist Consulting" there. */
function spelled(slug: string, body: string): string | null {
  const wanted = slug.toLowerCase().replace(/[^a-z0-9]/g, '')
  const words = body.slice(0, 20_000).match(/[A-Za-z0-9&.]{1,40}/g) ?? []
  for (let from = 0; from < words.length; from++) {
    let joined = ''
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      joined += (words[to] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
      if (joined.length > wanted.length) break
      if (joined === wanted && /^[A-Z]/.test(words[from] ?? '')) {
        return words
          .slice(from, to + 1)
          .join(' ')
          .replace(/\.$/, '')
      }
    }
  }
  return null
}

/** What stands in brackets before a title and is no company. */
const NO_COMPANY =
  /경력|신입|인턴|정규|계약|채용|모집|공채|수시|상시|긴급|급구|재택|서울|판교|remote|intern|full|part|senior|junior|new|hiring/i

/** "[Acme] Server developer" in two; null where no company stands in brackets. */
export function splitBracket(title: string): { company: string; title: string } | null {
  const [, company, rest] = /^\[([^[\]]{2,20})\]\s{0,3}(\S.*)$/.exec(title) ?? []
  if (company === undefined || rest === undefined || NO_COMPANY.test(company)) return null
  return { company, title: rest }
}
