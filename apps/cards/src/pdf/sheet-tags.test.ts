import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule } from '../sets/cards.tsx'
import { exit } from '../sets/forms.tsx'

type Tree = { role?: string; id?: string; children?: Tree[] }

/** The roles of what a page holds, and how many marks it has. */
async function treesOf(bytes: Uint8Array): Promise<{ roles: string[]; marks: number }[]> {
  return await withFile(bytes, async ({ shown }) => {
    const pages: { roles: string[]; marks: number }[] = []
    for (let number = 1; number <= shown.numPages; number += 1) {
      const tree: Tree | null = await (await shown.getPage(number)).getStructTree()
      const [document] = tree?.children ?? []
      const parts = document?.children ?? []
      const marks = parts.flatMap(({ children = [] }) => children.map(({ id }) => id))
      pages.push({
        roles: [document?.role ?? '', ...parts.map(({ role = '' }) => role)],
        marks: new Set(marks).size,
      })
    }
    return pages
  })
}

const kit = load('en')
const four = { roles: ['Document', 'P', 'P', 'P', 'P'], marks: 4 }

test('each face on a sheet has its place in the tree, fronts and backs', async () => {
  expect(await treesOf(await make(await prepare(rule(kit), 'a4'), 'sheet'))).toEqual([four, four])
  const slip = { roles: ['Document', 'P', 'P'], marks: 2 }
  expect(await treesOf(await make(await prepare(exit(kit), 'a4'), 'sheet'))).toEqual([slip])
})
