import data from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier, SupportStatement } from '@mdn/browser-compat-data'
import type { Oldest } from './browsers.ts'

/** A thing that browsers have or lack: what MDN calls it, and which browsers it says have it. */
export type Known = { path: string; support: Partial<Record<string, SupportStatement>> }

/** Members of objects by their names, and what can be named alone; MDN's data holds both. */
export const members = new Map<string, Known[]>()
export const globals = new Map<string, Known[]>()

const { builtins } = data.javascript as Record<string, Identifier>
for (const [group, holders] of Object.entries({ builtins, api: data.api })) {
  for (const [name, holder] of parts(holders)) {
    add(globals, name, `${group}.${name}`, holder)
    for (const [member, one] of parts(holder)) {
      add(members, member, `${name}.${member}`, one)
      // What a window or a worker has can be named without it.
      if (/^(Window|\w*GlobalScope)$/.test(name)) add(globals, member, `${name}.${member}`, one)
    }
  }
}

function parts(holder: Identifier | undefined): [string, Identifier][] {
  return Object.entries(holder ?? {}).filter(([name]) => name !== '__compat') as [
    string,
    Identifier,
  ][]
}

function add(map: Map<string, Known[]>, name: string, path: string, one: Identifier): void {
  const support = one.__compat?.support
  // A method of the object itself is `createObjectURL_static`.
  const plain = name.replace(/_static$/, '')
  if (support !== undefined) map.set(plain, [...(map.get(plain) ?? []), { path, support }])
}

/** Syntax that a build leaves as it is, by the names that MDN has for it. */
export function syntax(path: string): Known[] {
  let found: Identifier | undefined = data.javascript as Identifier
  for (const name of path.split('.')) found = found?.[name] as Identifier | undefined
  if (found?.__compat === undefined) throw new Error(`MDN knows no javascript.${path}`)
  return [{ path, support: found.__compat.support }]
}

/** The browsers that have none of these; MDN leaves out what it does not know. */
export function lacking(known: Known[], oldest: Oldest): string[] {
  return oldest
    .filter(({ browser, version }) =>
      known.every(({ support }) => {
        const statements = [support[browser] ?? []].flat()
        return statements.length > 0 && !statements.some((one) => isThere(one, version))
      }),
    )
    .map(({ browser, version }) => `${browser} ${version}`)
}

function isThere(
  {
    version_added,
    version_removed,
    flags,
    alternative_name,
    prefix,
  }: Exclude<SupportStatement, unknown[]>,
  version: number,
): boolean {
  if (flags !== undefined || alternative_name !== undefined || prefix !== undefined) return false
  const removed =
    version_removed === undefined
      ? Number.POSITIVE_INFINITY
      : Number.parseFloat(String(version_removed))
  // "≤79" is at the latest 79; "preview" and false are no number, and not there.
  return Number.parseFloat(String(version_added).replace('≤', '')) <= version && version < removed
}
