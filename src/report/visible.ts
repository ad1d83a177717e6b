/**
 * What a posting from the internet could use to move the cursor, set the title, turn words around or hide them: control
 * and format characters (C0, C1, bidirectional ones, tags), separators of lines and paragraphs, halves of characters, and
 * whatever is drawn as nothing (Unicode's Default_Ignorable_Code_Point: zero-width characters, fillers, selectors). As ranges,
 * which a test holds to Unicode's classes: those cost every start of gil a table.
 */
const HIDDEN =
  /[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u180b-\u180f]|[\ufe00-\ufe0f]|\u034f/gu

/** The wish to see a sign as text or as a picture, which terminals follow or not: without it they agree on its width. */
const PRESENTATION =
  /(?<=[#*0-9\xa9\xae\u203c-\u303d\u3297\u3299\u{1f000}-\u{1faff}])[\ufe0e\ufe0f]/gu

/** Most texts: letters and signs among which nothing acts or hides. */
const HARMLESS = /^[ -~\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2713-\u2717\uac00-\ud7a3]*$/

/** Text in which nothing acts on a terminal or hides: such characters stand as their code point, `<U+001B>`. */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text
  return text
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(PRESENTATION, '')
    .replace(HIDDEN, (char) => `<U+${hexOf(char)}>`)
}

/** JSON that JSON.stringify made, with the same characters escaped: the value is the same, and a terminal may show it. */
export function visibleJson(json: string): string {
  return json.replace(HIDDEN, (char) =>
    char === '\n' ? char : char.split('').map(escaped).join(''),
  )
}

/** "\u001b" */
function escaped(unit: string): string {
  return `\\u${hexOf(unit).toLowerCase()}`
}

function hexOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
