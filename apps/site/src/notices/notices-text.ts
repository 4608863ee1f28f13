import type { Shipped } from './shipped.ts'

const intro = `What others have made, and is part of Read the Room as people get it

The code of the kit is under the MIT license, its words are under CC BY 4.0. What follows is part of
its pages, slides and printed files, each under its own license. What the kit is only built with is
not in here: the file pnpm-lock.yaml of the kit lists it.
`

/** The notices as plain text: a list, then the license of each; one text stands once. */
export function noticesText(all: Shipped[]): string {
  const list = all.map((one) => `- ${nameOf(one)}: ${one.identifier ?? 'see below'}`)
  const texts = new Map<string, Shipped[]>()
  for (const one of all) {
    const text = (one.text ?? '').replaceAll('\r\n', '\n').trim()
    texts.set(text, [...(texts.get(text) ?? []), one])
  }
  const parts = [...texts].map(
    ([text, users]) => `${line}\n${users.map(nameOf).join('\n')}\n${line}\n\n${text}\n`,
  )
  return [intro, `${list.join('\n')}\n`, ...parts].join('\n')
}

const line = '-'.repeat(80)

function nameOf({ name, version }: Shipped): string {
  return `${name} ${version}`
}
