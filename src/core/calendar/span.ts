/** Free time of a day: "20:00-21:30" spans, in order, not overlapping. */
export interface Span {
  /** "HH:MM" */
  readonly start: string
  readonly end: string
}

/** A stretch of one day in minutes since midnight, the end not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const MINUTES_A_DAY = 24 * 60

/** Minutes since midnight of "HH:MM"; "24:00" is the day's end. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** "HH:MM" of minutes since midnight. */
export function timeOf(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`
}

/** A span in minutes since midnight. */
export function stretchOf(span: Span): Stretch {
  return { start: minutesOf(span.start), end: minutesOf(span.end) }
}

/** Minutes of several spans together. */
export function totalMinutes(spans: readonly Span[]): number {
  return spans.map(stretchOf).reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The spans without what the others cover, in order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const taken = covered(others)
  return spansOf(covered(spans).map((free, minute) => free && !taken[minute]))
}

/**
 * The spans cut or stretched to so many minutes: cut at their end; stretched first after the last of them, then before the
 * first, then in the gaps between, and never over `taken`. Fewer minutes where the day has no more.
 */
export function fitted(spans: readonly Span[], minutes: number, taken: readonly Span[]): Span[] {
  const base = covered(spans)
  const busy = covered(taken)
  const first = Math.max(0, base.indexOf(true))
  const last = base.lastIndexOf(true)
  const inOrder = Array.from({ length: MINUTES_A_DAY }, (_, minute) => minute)
  const after = inOrder.filter((minute) => minute > last)
  const before = inOrder.filter((minute) => minute < first).reverse()
  const between = inOrder.filter((minute) => minute > first && minute < last && !base[minute])
  const inside = inOrder.filter((minute) => base[minute])
  const wanted = [...inside, ...after, ...before, ...between].filter((minute) => !busy[minute])
  const chosen = new Set(wanted.slice(0, minutes))
  return spansOf(inOrder.map((minute) => chosen.has(minute)))
}

function covered(spans: readonly Span[]): boolean[] {
  const minutes: boolean[] = Array(MINUTES_A_DAY).fill(false)
  for (const { start, end } of spans.map(stretchOf)) minutes.fill(true, start, end)
  return minutes
}

function spansOf(minutes: readonly boolean[]): Span[] {
  const spans: Span[] = []
  let start = -1
  for (let minute = 0; minute <= MINUTES_A_DAY; minute++) {
    const free = minutes[minute] === true
    if (free && start < 0) start = minute
    if (!free && start >= 0) {
      spans.push({ start: timeOf(start), end: timeOf(minute) })
      start = -1
    }
  }
  return spans
}
