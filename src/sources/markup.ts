import { Tokenizer } from 'htmlparser2'

/** An element of HTML or XML; names of HTML are lower case, XML's are without their namespace's prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

/** A node of a tree: an element, or a text with its character references resolved. */
export type Node = Element | string

/** Deeper elements are read as children of the deepest: whoever nests deeper means harm. */
const DEEPEST = 200
/** Further tags are passed over; no page of a posting has a third of these. */
const MOST_ELEMENTS = 30_000

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
}

/** Parses HTML, whole or in fragments, or XML into the children of a root. Broken markup is no error. Linear. */
export function parseMarkup(text: string, { xml = false } = {}): readonly Node[] {
  const root: Open = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [root]
  let tag: Open = root
  let attribute = ''
  let value: string[] = []
  let elements = 0
  let tooDeep = 0

  const nameOf = (start: number, end: number): string => {
    const name = text.slice(start, Math.min(end, start + 100))
    return xml ? name.slice(name.indexOf(':') + 1) : name.toLowerCase()
  }
  const append = (node: Node): void => {
    stack.at(-1)?.children.push(node)
  }
  const enter = (): void => {
    if (++elements > MOST_ELEMENTS) return
    if (!xml) closeImplied(stack, tag.name)
    append(tag)
    if (!xml && VOID.has(tag.name)) return
    if (stack.length >= DEEPEST) tooDeep++
    else stack.push(tag)
  }
  const leave = (name: string): void => {
    if (elements > MOST_ELEMENTS) return
    if (tooDeep > 0) tooDeep--
    else close(stack, name)
  }

  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = { name: nameOf(start, end), attributes: {}, children: [] }
      },
      onattribname: (start, end) => {
        attribute = nameOf(start, end)
        value = []
      },
      onattribdata: (start, end) => value.push(text.slice(start, end)),
      onattribentity: (code) => value.push(String.fromCodePoint(code)),
      onattribend: () => {
        if (attribute !== '__proto__') tag.attributes[attribute] ??= value.join('')
      },
      onopentagend: enter,
      onselfclosingtag: () => {
        enter()
        if (xml) leave(tag.name)
      },
      onclosetag: (start, end) => leave(nameOf(start, end)),
      ontext: (start, end) => append(text.slice(start, end)),
      ontextentity: (code) => append(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => append(text.slice(start, end - offset)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return root.children
}

/** The text of nodes with everything under them, as it stands; of a longer one about its first `most` characters. */
export function textOf(nodes: readonly Node[], most = Number.POSITIVE_INFINITY): string {
  const pieces: string[] = []
  let left = most
  gather(nodes)
  return pieces.join('')

  function gather(children: readonly Node[]): void {
    for (const node of children) {
      if (left <= 0) return
      if (typeof node !== 'string') gather(node.children)
      else {
        pieces.push(node)
        left -= node.length
      }
    }
  }
}

/** Every element under the nodes, in the order of the text. */
export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  const left = nodes.filter(isElement).reverse()
  for (let element = left.pop(); element; element = left.pop()) {
    yield element
    const { children } = element
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child !== undefined && isElement(child)) left.push(child)
    }
  }
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string'
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

const BLOCKS =
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  )

/** What an opening tag closes, and the elements that it does not reach beyond (HTML, "optional tags"). */
const IMPLIED: ReadonlyMap<string, readonly [closes: readonly string[], until: readonly string[]]> =
  new Map([
    ['li', [['li'], ['ul', 'ol', 'menu', 'td', 'th']]],
    [
      'dt',
      [
        ['dt', 'dd'],
        ['dl', 'td', 'th'],
      ],
    ],
    [
      'dd',
      [
        ['dt', 'dd'],
        ['dl', 'td', 'th'],
      ],
    ],
    ['option', [['option'], ['select', 'datalist']]],
    [
      'td',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    [
      'th',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    ['tr', [['tr'], ['table', 'thead', 'tbody', 'tfoot']]],
    ['thead', [['thead', 'tbody', 'tfoot'], ['table']]],
    ['tbody', [['thead', 'tbody', 'tfoot'], ['table']]],
    ['tfoot', [['thead', 'tbody', 'tfoot'], ['table']]],
    ...BLOCKS.map((name): [string, [string[], string[]]] => [
      name,
      [['p'], ['li', 'dd', 'td', 'th', 'div', 'section', 'article', 'blockquote', 'button']],
    ]),
  ])

function closeImplied(stack: Open[], name: string): void {
  const rule = IMPLIED.get(name)
  if (!rule) return
  const [closes, until] = rule
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at]?.name ?? ''
    if (until.includes(open)) return
    if (closes.includes(open)) {
      stack.length = at
      return
    }
  }
}

/** A stray closing tag inside a cell closes nothing outside of it. */
function close(stack: Open[], name: string): void {
  const inTable = /^(?:table|t[dhr]|thead|tbody|tfoot|body|html)$/.test(name)
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at]?.name ?? ''
    if (open === name) {
      stack.length = at
      return
    }
    if (!inTable && (open === 'td' || open === 'th')) return
  }
}
