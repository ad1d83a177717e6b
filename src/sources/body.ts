import { type Node, parseMarkup, textOf } from './markup.ts'
import { textOfNodes } from './page-text.ts'

const TAG =
  /<\/?(?:p|br|li|ul|ol|dl|dt|dd|div|span|strong|em|b|i|u|a|h[1-6]|t[dhr]|table|section|article|font|html|body)\b[^<>]{0,2000}>/i
const ESCAPED = /&(?:amp;)?lt;\/?(?:p|br|li|ul|ol|div|span|strong|b|h[1-6]|table|section|em)\b/i

/** Whether a text has tags of those that postings are made of. */
export function hasTags(text: string): boolean {
  return TAG.test(text)
}

/** The plain lines of a field's text: HTML, HTML that was escaped once or twice more, or plain already. */
export function textOfBody(body: string): string {
  let html = body
  for (let again = 0; again < 2 && !hasTags(html) && ESCAPED.test(html); again++) {
    html = textOf(parseMarkup(html))
  }
  if (hasTags(html)) return textOfNodes(withoutEscapes(parseMarkup(html)))
  return textOf(parseMarkup(html.replaceAll('<', '&lt;')))
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** Character references that were escaped once more ("&amp;nbsp;") stand in the text of a tree. */
function withoutEscapes(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (typeof node !== 'string') return { ...node, children: withoutEscapes(node.children) }
    return /&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/.test(node) ? textOf(parseMarkup(node)) : node
  })
}
