/** Where a job board keeps one posting as data: an address, and what the posting's own address there contains. */
export interface BoardAddress {
  readonly api: string
  readonly id: string
}

type Rule = readonly [page: RegExp, api: (parts: readonly string[]) => BoardAddress]

const ID = '[0-9a-fA-F-]{8,40}'
const NAME = '[A-Za-z0-9._-]{1,60}'

const RULES: readonly Rule[] = [
  [
    rule(`(?:job-)?boards\\.greenhouse\\.io/(${NAME})/jobs/(\\d{3,20})`),
    ([co, id = '']) => ({ api: `https://boards-api.greenhouse.io/v1/boards/${co}/jobs/${id}`, id }),
  ],
  [
    rule(`jobs\\.((?:eu\\.)?)lever\\.co/(${NAME})/(${ID})`),
    ([eu, co, id = '']) => ({
      api: `https://api.${eu}lever.co/v0/postings/${co}/${id}?mode=json`,
      id,
    }),
  ],
  [
    rule(`jobs\\.ashbyhq\\.com/(${NAME})/(${ID})`),
    ([co, id = '']) => ({ api: `https://api.ashbyhq.com/posting-api/job-board/${co}`, id }),
  ],
  [
    rule('www\\.wanted\\.co\\.kr/wd/(\\d{1,12})'),
    ([id = '']) => ({ api: `https://www.wanted.co.kr/api/v4/jobs/${id}`, id }),
  ],
  [
    rule(`(${NAME})\\.recruitee\\.com/o/(${NAME})`),
    ([co, id = '']) => ({ api: `https://${co}.recruitee.com/api/offers/${id}`, id }),
  ],
  [
    rule(`apply\\.workable\\.com/(${NAME})/j/([0-9A-Z]{6,20})`),
    ([co, id = '']) => ({
      api: `https://apply.workable.com/api/v1/widget/accounts/${co}?details=true`,
      id,
    }),
  ],
  [
    rule(`(?:jobs|careers)\\.smartrecruiters\\.com/(${NAME})/(\\d{6,20})`),
    ([co, id = '']) => ({
      api: `https://api.smartrecruiters.com/v1/companies/${co}/postings/${id}`,
      id,
    }),
  ],
  [
    rule(`(${NAME})\\.pinpointhq\\.com/(?:[a-z]{2}/)?postings/(${NAME})`),
    ([co, id = '']) => ({ api: `https://${co}.pinpointhq.com/postings.json`, id }),
  ],
  [
    rule(
      `(([a-z0-9-]{2,40})\\.wd\\d{1,3}\\.myworkdayjobs\\.com)/(?:[a-z]{2}-[A-Z]{2}/)?(${NAME})/(job/[^?#]{3,300})`,
    ),
    ([host, co, site, id = '']) => ({ api: `https://${host}/wday/cxs/${co}/${site}/${id}`, id }),
  ],
]

/** Where the posting of a known board's page stands as data; null for other addresses. */
export function boardAddress(url: string): BoardAddress | null {
  for (const [page, api] of RULES) {
    const match = page.exec(url)
    if (match) return api(match.slice(1).map((part) => part ?? ''))
  }
  return null
}

function rule(pattern: string): RegExp {
  return new RegExp(`^https?://${pattern}`)
}
