import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element as it is written: its parts in their order, and the text that stands in it. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** What the parser makes of a node: its name over its parts, with its attributes under `:@`. */
type Node = Record<string, Node[]> & { ':@'?: Record<string, string>; '#text'?: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
})

/** Reads a document; what is not well formed is told. */
export function readXml(text: string): Element | { fault: string } {
  const valid = XMLValidator.validate(text)
  if (valid !== true) return { fault: `line ${valid.err.line}: ${valid.err.msg}` }
  const [root] = elementsOf(parser.parse(text) as Node[])
  return root ?? { fault: 'there is no element' }
}

function elementsOf(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text')
    const parts = name === undefined ? undefined : node[name]
    if (name === undefined || parts === undefined) return []
    const children = elementsOf(parts)
    const text = parts.map((part) => part['#text'] ?? '').join('')
    return [{ name, attributes: node[':@'] ?? {}, children, text }]
  })
}

/** Every element of a name, at any depth, the element itself included. */
export function all(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) => all(child, name))
  return element.name === name ? [element, ...inside] : inside
}

/** The first child of a name. */
export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name)
}

/** Which elements may stand in which, in their order; which of them, and which attributes, must. */
export type Shape = Record<
  string,
  { holds: readonly string[]; must?: readonly string[]; needs?: readonly string[] }
>

/** Elements that stand where they may not, or in another order, or lack an attribute. */
export function misshapen(root: Element, shapes: Shape): string[] {
  const own = shapes[root.name]
  const places = own === undefined ? [] : misplaced(root, own.holds)
  const lacking = (own?.needs ?? [])
    .filter((name) => root.attributes[name] === undefined)
    .map((name) => `${root.name} has no ${name}`)
  const missing = (own?.must ?? [])
    .filter((name) => child(root, name) === undefined)
    .map((name) => `${root.name} holds no ${name}`)
  return [
    ...places,
    ...missing,
    ...lacking,
    ...root.children.flatMap((one) => misshapen(one, shapes)),
  ]
}

function misplaced({ name, children }: Element, holds: readonly string[]): string[] {
  const order = children.map((one) => holds.indexOf(one.name))
  return children.flatMap((one, index) => {
    if (order[index] === -1) return [`${name} holds ${one.name}`]
    return (order[index] ?? 0) < Math.max(...order.slice(0, index))
      ? [`${one.name} comes late in ${name}`]
      : []
  })
}
