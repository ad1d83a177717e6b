import type { Line, Span } from './page.ts'
import { spansOf } from './width.ts'

/** A line as HTML: its tones are classes, strong text is strong. */
export function htmlLine(line: Line): string {
  return spansOf(line).map(htmlSpan).join('')
}

/** A line's words alone. */
export function plainText(line: Line): string {
  return spansOf(line)
    .map(({ text }) => text)
    .join('')
}

function htmlSpan({ text, tone }: Span): string {
  if (tone === 'plain') return escaped(text)
  if (tone === 'strong') return `<strong>${escaped(text)}</strong>`
  return `<span class="${tone}">${escaped(text)}</span>`
}

/** Text that stands for itself. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
