import { type Element, elementsOf, isElement, type Node, textOf } from './markup.ts'
import { isHidden } from './page-text.ts'

/** What a part of a page consists of, in characters; spaces do not count. */
interface Weight {
  readonly text: number
  readonly linked: number
  readonly links: number
}

type Weights = ReadonlyMap<Element, Weight>

/**
 * The part of a page that it was made for: its `<main>` or its schema.org posting where it has one, else its body,
 * without navigation, footer, sidebars, and lists of nothing but links.
 */
export function mainContent(page: readonly Node[]): readonly Node[] {
  const weights: Map<Element, Weight> = new Map()
  const whole = weigh(page, weights)
  const main = [...elementsOf(page)].find(
    (element) => isMain(element) && (weights.get(element)?.text ?? 0) * 3 >= whole.text,
  )
  return cleaned(main ? [main] : page, {
    weights,
    most: whole.text / 2,
    inside: main !== undefined,
  })
}

function isMain({ name, attributes }: Element): boolean {
  return (
    name === 'main' || attributes.role === 'main' || /\/JobPosting$/.test(attributes.itemtype ?? '')
  )
}

function weigh(nodes: readonly Node[], weights: Map<Element, Weight>): Weight {
  let text = 0
  let linked = 0
  let links = 0
  for (const node of nodes) {
    if (typeof node === 'string') text += node.replace(/\s+/g, '').length
    else if (!isHidden(node)) {
      const inner = weigh(node.children, weights)
      const isLink = node.name === 'a' && node.attributes.href !== undefined
      weights.set(node, inner)
      text += inner.text
      linked += isLink ? inner.text : inner.linked
      links += isLink ? 1 : inner.links
    }
  }
  return { text, linked, links }
}

interface Cleaning {
  readonly weights: Weights
  /** What holds more than this is the page itself, whatever it is called. */
  readonly most: number
  /** Within the page's main part, or an article or section of it, a header belongs to the text. */
  readonly inside: boolean
}

function cleaned(nodes: readonly Node[], cleaning: Cleaning): Node[] {
  const kept: Node[] = []
  for (const node of nodes) {
    if (!isElement(node)) kept.push(node)
    else if (!isHidden(node) && !isClutter(node, cleaning)) {
      const inside = cleaning.inside || /^(?:main|article|section)$/.test(node.name)
      const children = cleaned(node.children, inside ? { ...cleaning, inside } : cleaning)
      kept.push(node.children.length === 0 ? node : { ...node, children })
    }
  }
  return kept
}

function isClutter(element: Element, { weights, most, inside }: Cleaning): boolean {
  const weight = weights.get(element)
  if (!weight || weight.text > most) return false
  return isBesides(element, inside) || isMenu(element, weight) || isControl(element, weight)
}

const BESIDES = /^(?:nav|footer|aside|menu)$/
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|menu|menubar)$/
/** Words of which classes and ids of such parts are made. */
const NAMES =
  /(?:^|[-_\s])(?:nav|navbar|navigation|gnb|lnb|snb|footer|breadcrumbs?|cookies?|sidebar|sns|skip|skipnav)(?:[-_\s]|$)/i

function isBesides({ name, attributes }: Element, inside: boolean): boolean {
  if (BESIDES.test(name) || ROLES.test(attributes.role ?? '')) return true
  if (name === 'header' && !inside) return true
  const { class: classes = '', id = '' } = attributes
  return (classes !== '' || id !== '') && NAMES.test(`${classes} ${id}`.slice(0, 300))
}

/** Three links and more, and hardly a word beside them. */
function isMenu({ name }: Element, { text, linked, links }: Weight): boolean {
  return links >= 3 && linked >= text * 0.8 && /^(?:ul|ol|dl|div|section|table|p|td)$/.test(name)
}

/** What a visitor clicks on, in the two languages: the whole of a link or a label, or of a line around it. */
const CONTROLS =
  /^(?:이전 ?페이지|목록|뒤로|닫기|인쇄|로그인|공유|공유하기|이 직무 공유하기|스크랩|관심 ?공고 ?저장|지원하기|즉시 ?지원|검색 결과로 돌아가기|바로가기 메뉴|지원직무선택|(?:quick |easy )?apply(?: now| for this job| here| today)?|share(?: this job)?|save(?: job)?|back(?: to (?:jobs|search|results|all jobs|careers))?|print|log ?in|sign ?in|menu|close|view all jobs)$/i

function isControl({ name, attributes, children }: Element, { text }: Weight): boolean {
  if (text === 0 || text > 24 || !/^(?:a|label|span|div|p|dt|li|em|i|strong)$/.test(name))
    return false
  if (attributes.role === 'button') return true
  return CONTROLS.test(
    textOf(children, 200)
      .replace(/[»›>→←«‹\s]+/g, ' ')
      .trim(),
  )
}
