/** A piece of a program, as parsers write it down. */
export type Node = { type: string; [field: string]: unknown }

/** A piece and all that it is made of, but names that stand for no value: a key, a member. */
export function nodesIn(node: object): Node[] {
  const inside = Object.entries(node as Node).flatMap(([field, value]) =>
    isName(node as Node, field) ? [] : [value].flat().filter(isNode),
  )
  return [node as Node, ...inside.flatMap(nodesIn)]
}

function isName({ type, computed, shorthand }: Node, field: string): boolean {
  if (computed === true) return false
  return field === 'property' ? type === 'MemberExpression' : field === 'key' && shorthand !== true
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The text of a literal; nothing for whatever else. */
export function textOf(node: unknown): string {
  return isNode(node) && typeof node.value === 'string' ? node.value : ''
}
