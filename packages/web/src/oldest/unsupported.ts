import { parseAst } from 'vite'
import { type Oldest, oldest } from './browsers.ts'
import { globals, type Known, lacking, members, syntax } from './known.ts'
import { isNode, type Node, nodesIn, textOf } from './nodes.ts'

/**
 * What built files use that one of the oldest browsers lacks, by name: a method that no object there
 * has, a name that means nothing, syntax that cannot be read. To look at a property that is missing
 * does no harm; to call it does.
 */
export function unsupported(files: string[], browsers: Oldest = oldest): string[] {
  const nodes = files.flatMap((code) => nodesIn(parseAst(code)))
  const own = new Set(nodes.flatMap((node) => [...namesMade(node), ...namesAskedFor(node)]))
  const uses = new Map<string, Known[]>()
  const use = (name: string, known: Known[] | undefined) => {
    if (known !== undefined && !own.has(name)) uses.set(name, known)
  }
  for (const node of nodes) {
    const method = methodCalled(node)
    if (method !== undefined) use(method, members.get(method))
    if (node.type === 'Identifier') use(String(node.name), globals.get(String(node.name)))
    for (const path of syntaxOf(node)) use(path, syntax(path))
  }
  return [...uses]
    .map(([name, known]) => ({ name, without: lacking(known, browsers) }))
    .filter(({ without }) => without.length > 0)
    .map(({ name, without }) => `${name} is not in ${without.join(', ')}`)
    .sort()
}

/** What these files make themselves: variables, functions, keys, and members that are set. */
function namesMade({ type, id, params, param, local, key, left }: Node): string[] {
  const patterns = [id, local, param, ...(Array.isArray(params) ? params : [])]
  const declared = /^(Variable|Function|Class|Import|Arrow|Catch)/.test(type)
    ? patterns.flatMap((one) => (isNode(one) ? nodesIn(one) : []))
    : []
  const set = isNode(left) && left.type === 'MemberExpression' ? left.property : undefined
  const keys = /^(Property|MethodDefinition|PropertyDefinition)$/.test(type) ? [key] : []
  return [...declared, ...keys, set].filter(isNode).map((one) => String(one.name ?? one.value))
}

/** What they ask for before they use it: `typeof name`, `'name' in something`. */
function namesAskedFor({ type, operator, argument, left }: Node): string[] {
  if (type === 'UnaryExpression' && operator === 'typeof' && isNode(argument)) {
    const asked = argument.type === 'MemberExpression' ? argument.property : argument
    return isNode(asked) ? [String(asked.name)] : []
  }
  return type === 'BinaryExpression' && operator === 'in' ? [textOf(left)] : []
}

/** The `name` of `x.name()` and `x['name']()`; `x.name?.()` asks first. */
function methodCalled({ type, callee, optional }: Node): string | undefined {
  if (type !== 'CallExpression' || optional === true) return undefined
  if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property)) return
  return callee.computed === true ? textOf(callee.property) : String(callee.property.name)
}

/** Syntax that a build cannot write in an older way, in the code or in a text that becomes a pattern. */
function syntaxOf({ type, regex, ...node }: Node): string[] {
  if (type === 'StaticBlock') return ['classes.static.initialization_blocks']
  const { pattern, flags } = patternOf(type, regex, node.arguments)
  return [
    ...(/\(\?<[=!]/.test(pattern) ? ['regular_expressions.lookbehind_assertion'] : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? ['regular_expressions.modifier'] : []),
    ...(flags.includes('v') ? ['builtins.RegExp.unicodeSets'] : []),
  ]
}

function patternOf(type: string, regex: unknown, given: unknown) {
  if (typeof regex === 'object' && regex !== null)
    return regex as Record<'pattern' | 'flags', string>
  const [pattern, flags] = type === 'NewExpression' && Array.isArray(given) ? given : []
  return { pattern: textOf(pattern), flags: textOf(pattern) === '' ? '' : textOf(flags) }
}
