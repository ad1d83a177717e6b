/** A browser's marks stand among so many lines at the top or the bottom of a page, or last in what it drew. */
const EDGE = 2

/** "https://example.com/jobs/1 1/2" (Chrome, Edge), "1 of 2 11/29/26, 8:00 AM" (Firefox): no text of the page itself ends so. */
const PAGE_OF =
  /^(?:(?:https?|file):\/\/\S{1,2000} {1,4}\d{1,3}\/\d{1,3}|\d{1,3} of \d{1,3} {1,4}\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?)$/

/** "11/29/26, 8:00 AM Server developer", "26. 11. 29. 오전 8:00 서버 개발자", "Server developer https://example.com/jobs/1". */
const PRINTED =
  /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}[.,]{0,2} (?:오전 |오후 )?\d{1,2}:\d{2}|\S {1,4}(?:https?|file):\/\/\S{1,2000}$/

/** A page's text without the day, title, address and number that a browser prints around it; only beside a number is the rest a mark. */
export function withoutPrintMarks(page: string): string {
  const lines = page.split('\n')
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])
  const isAtEdge = (mark: RegExp) => (line: string, at: number) =>
    edges.has(at) && mark.test(line.trim())
  if (!lines.some(isAtEdge(PAGE_OF))) return page
  const [isNumber, isRest] = [isAtEdge(PAGE_OF), isAtEdge(PRINTED)]
  const kept = lines.filter((line, at) => !isNumber(line, at) && !isRest(line, at))
  return `${kept.join('\n').trim()}\n`
}
