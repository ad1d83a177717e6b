import xterm from '@xterm/headless'

/** What a real terminal (xterm.js, without its window) made of an output. */
export interface Shown {
  /** The lines, from the one on which the output began. */
  readonly lines: readonly string[]
  /** Column and line of the cursor, counted likewise. */
  readonly cursor: readonly [column: number, line: number]
  /** Whatever an output of words and colours never does: "title", "OSC 52", "CSI ?2004h", an answer of the terminal. */
  readonly deeds: readonly string[]
}

const COLUMNS = 1000
const ABOVE = 'what stood there before'
/** Of colours, those that gil itself uses: chalk's bold, dim, and four of the first eight, on and off. */
const OWN_COLOURS = new Set([1, 2, 22, 31, 32, 33, 36, 39])

/** Prints an output on a terminal on which something stands already; with `raw` as a program on a raw terminal does. */
export async function show(output: string, { raw = false } = {}): Promise<Shown> {
  const terminal = new xterm.Terminal({
    cols: COLUMNS,
    rows: 60,
    scrollback: 100_000,
    convertEol: !raw,
    allowProposedApi: true,
  })
  await write(terminal, `${ABOVE}\r\n`)
  const deeds: string[] = []
  const modes = JSON.stringify(terminal.modes)
  watch(terminal, deeds)
  await write(terminal, output)
  const buffer = terminal.buffer.active
  if (JSON.stringify(terminal.modes) !== modes) deeds.push('modes')
  if (buffer.type !== 'normal') deeds.push('the other screen')
  const all = Array.from({ length: buffer.baseY + buffer.cursorY + 1 }, (_, line) =>
    (buffer.getLine(line)?.translateToString(true) ?? '').trimEnd(),
  )
  if (all[0] !== ABOVE) deeds.push(`what stood above: ${all[0]}`)
  const below = Array.from({ length: 60 }, (_, line) =>
    (buffer.getLine(all.length + line)?.translateToString(true) ?? '').trim(),
  )
  if (below.some((line) => line !== '')) deeds.push('what stands below')
  terminal.dispose()
  const cursor = [buffer.cursorX, buffer.baseY + buffer.cursorY - 1] as const
  return { lines: all.slice(1), cursor, deeds }
}

function write(terminal: xterm.Terminal, text: string): Promise<void> {
  return new Promise((done) => terminal.write(text, done))
}

const OSC = [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 21, 52, 104, 110, 111, 112, 133, 777, 1337]
const PREFIXES = [undefined, '?', '>', '=', '<']
const INTERMEDIATES = [undefined, ' ', '!', '"', '$', "'", '*']
const ESCAPE_INTERMEDIATES = [undefined, '#', '%', '(', ')', '*', '+', '-', '.', '/']

function watch(terminal: xterm.Terminal, deeds: string[]): void {
  const { parser } = terminal
  const did = (what: string) => () => {
    deeds.push(what)
    return false
  }
  for (const number of OSC) parser.registerOscHandler(number, did(`OSC ${number}`))
  for (let code = 0x40; code <= 0x7e; code++) {
    const final = String.fromCharCode(code)
    for (const prefix of PREFIXES) {
      for (const intermediates of INTERMEDIATES) {
        const id = { final, ...(prefix && { prefix }), ...(intermediates && { intermediates }) }
        const name = `${prefix ?? ''}${intermediates ?? ''}${final}`
        parser.registerDcsHandler(id, did(`DCS ${name}`))
        parser.registerCsiHandler(id, (numbers) => {
          const isOwn = name === 'm' && numbers.flat().every((number) => OWN_COLOURS.has(number))
          if (!isOwn) deeds.push(`CSI ${numbers}${name}`)
          return false
        })
      }
    }
  }
  for (let code = 0x30; code <= 0x7e; code++) {
    const final = String.fromCharCode(code)
    for (const intermediates of ESCAPE_INTERMEDIATES) {
      const id = { final, ...(intermediates && { intermediates }) }
      parser.registerEscHandler(id, did(`ESC ${intermediates ?? ''}${final}`))
    }
  }
  terminal.onTitleChange(did('title'))
  terminal.onBell(did('bell'))
  terminal.onData((answer) => deeds.push(`answer ${JSON.stringify(answer)}`))
}
