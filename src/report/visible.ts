// Control characters (C0, C1, DEL), line and paragraph separators, bidirectional controls, zero-width and invisible
// characters, tags: what a posting from the internet could use to move the cursor, set the title or hide words.
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Text in which nothing acts on a terminal or hides: such characters stand as their code point, `<U+001B>`. */
export function visible(text: string): string {
  return text
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(
      HIDDEN,
      (char) => `<U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
    )
}
