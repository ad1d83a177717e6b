/** Writes lines of text: it knows where a line begins, how deep a list is, and where a blank line is due. */
export interface Writer {
  /** Appends words to the line, with their spaces; the outer ones of a line are dropped. */
  words(text: string, bold: boolean): void
  /** Ends the line, if there is one. */
  lineEnd(): void
  /** Ends the line; a blank one follows before the next words, outside of list items. */
  blank(): void
  heading(level: number): void
  itemStart(): void
  itemEnd(): void
  /** The whole text. */
  end(): string
}

/** Deeper list items are not indented further. */
const DEEPEST = 10

/** What a list item may bring along itself. */
const OWN_BULLET = /^(?:[-•·ㆍ▪■]|\* |\d{1,2}[.)] )/

/** A writer without a line yet. */
export function makeWriter(): Writer {
  const lines: string[] = []
  let line: string[] = []
  let mark = ''
  let gap = false
  let depth = 0

  const lineEnd = (): void => {
    const words = tidy(line.join(''))
    line = []
    if (words === '') return
    if (gap && lines.length > 0) lines.push('')
    gap = false
    const indent = '  '.repeat(Math.min(DEEPEST, Math.max(0, depth - (mark === '- ' ? 1 : 0))))
    lines.push(`${indent}${mark === '- ' && OWN_BULLET.test(words) ? '' : mark}${words}`)
    mark = ''
  }
  const blank = (): void => {
    lineEnd()
    if (depth === 0) gap = true
  }

  return {
    lineEnd,
    blank,
    words: (text, bold) => {
      const words = text.trim()
      if (!bold || words === '' || mark.startsWith('#')) line.push(text)
      else
        line.push(
          text.startsWith(words) ? '' : ' ',
          `**${words}**`,
          text.endsWith(words) ? '' : ' ',
        )
    },
    heading: (level) => {
      blank()
      mark = `${'#'.repeat(level)} `
    },
    itemStart: () => {
      lineEnd()
      depth++
      mark = '- '
    },
    itemEnd: () => {
      lineEnd()
      mark = ''
      if (depth > 0) depth--
      if (depth === 0) gap = false
    },
    end: () => {
      lineEnd()
      return lines.join('\n')
    },
  }
}

/** Joins bold runs that touch, and leaves one space between words. */
function tidy(line: string): string {
  const joined = line.includes('**') ? line.replace(/\*\*([ \u00a0]{0,4})\*\*/g, '$1') : line
  return joined.replace(/ {2,}/g, ' ').trim()
}
