import { withFile } from '../preflight/open.ts'

/** A stretch of text as it stands on paper: what it says, where, and which way it runs. */
type Item = { text: string; y: number; dir: string }

/**
 * The text of each page of a file of one text a page that runs from right to left, in the order in
 * which it is read: a reader of files tells stretches as they stand, from the left.
 */
export async function fromRight(bytes: Uint8Array): Promise<string[]> {
  return await withFile(bytes, async ({ shown }) => {
    const pages: string[] = []
    for (let number = 1; number <= shown.numPages; number += 1) {
      const { items } = await (await shown.getPage(number)).getTextContent()
      const stretches = items.flatMap((item): Item[] =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, y: item.transform[5] ?? 0, dir: item.dir }]
          : [],
      )
      const heights = [...new Set(stretches.map(({ y }) => y.toFixed(1)))]
      const lines = heights.map((height) => stretches.filter(({ y }) => y.toFixed(1) === height))
      pages.push(lines.map(readLine).join(' '))
    }
    return pages
  })
}

/** Stretches that run from left to right keep their order among themselves. */
function readLine(items: Item[]): string {
  const read: Item[] = []
  let at = 0
  for (const item of items.toReversed()) {
    if (item.dir === 'rtl') at = read.push(item)
    else read.splice(at, 0, item)
  }
  return read.map(({ text }) => text).join(' ')
}
