import stringWidth from 'fast-string-width'

/** A line as the terminal's cells: a wide character fills two. */
export function cellsOf(line: string): string[] {
  return [...line].flatMap((char) => {
    const width = stringWidth(char)
    return width === 0 ? [] : [char, ...Array<string>(width - 1).fill(char)]
  })
}

/** How many columns stand side by side: stretches of cells that two blank cells in every line keep apart. */
export function columnsOf(lines: readonly string[]): number {
  const rows = lines.map(cellsOf)
  const wide = Math.max(...rows.map(({ length }) => length))
  let columns = 0
  let blanks = 2
  for (let cell = 0; cell < wide; cell++) {
    if (rows.every((row) => (row[cell] ?? ' ') === ' ')) blanks++
    else {
      if (blanks >= 2) columns++
      blanks = 0
    }
  }
  return columns
}

/** The lines from the one that a pattern finds up to the first that another one finds, or a blank one. */
export function linesFrom(page: string, first: RegExp, end: RegExp = /^$/): string[] {
  const lines = page.split('\n')
  const from = lines.findIndex((line) => first.test(line))
  if (from === -1) throw new Error(`no line is like ${first}:\n${page}`)
  const length = lines.slice(from).findIndex((line, index) => index > 0 && end.test(line))
  return lines.slice(from, length === -1 ? undefined : from + length)
}
