/**
 * What a posting from the internet could use to move the cursor, set the title, turn words around or hide them: control
 * and format characters (C0, C1, bidirectional ones, tags), separators of lines and paragraphs, halves of characters, and
 * whatever is drawn as nothing (Unicode's Default_Ignorable_Code_Point: zero-width characters, fillers, selectors).
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The wish to see a sign as text or as a picture, which terminals follow or not: without it they agree on its width. */
const PRESENTATION = /[\ufe0e\ufe0f](?<=\p{Emoji}.)/gu

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
