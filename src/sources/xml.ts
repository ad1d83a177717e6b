import { type Element, isElement, parseMarkup, textOf } from './markup.ts'

/** An XML document as plain data: an element's children are its fields, of several with one name a list. */
export function readXml(text: string): unknown {
  return dataOf({ name: '', attributes: {}, children: parseMarkup(text, { xml: true }) })
}

function dataOf({ children }: Element): unknown {
  const elements = children.filter(isElement)
  if (elements.length === 0) return textOf(children).trim()
  const fields = new Map<string, unknown[]>()
  for (const element of elements) {
    const same = fields.get(element.name)
    if (same) same.push(dataOf(element))
    else fields.set(element.name, [dataOf(element)])
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}
