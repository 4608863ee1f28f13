import { pageTexts, withPdf } from '@read-the-room/browser/pdf'

type Tree = { role?: string; children?: Tree[] }

/** What a PDF says of itself: for tests. */
export async function readPdf(bytes: Uint8Array) {
  return await withPdf(bytes, async (pdf) => {
    const pages: { text: string; roles: string[]; smallest: number; lowest: number }[] = []
    for (const [index, text] of (await pageTexts(pdf)).entries()) {
      const page = await pdf.getPage(index + 1)
      const tree = (await page.getStructTree()) as Tree | null
      const { items } = await page.getTextContent()
      const [, bottom = 0, , top = 0] = page.view
      const letters = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item.transform as number[]] : [],
      )
      pages.push({
        text: plain(text),
        roles: roles(tree),
        // The size of the smallest letters in points, and how far down the words reach, 0 to 1.
        smallest: Math.min(...letters.map(([, , c = 0, d = 0]) => Math.hypot(c, d))),
        lowest: Math.max(...letters.map((place) => (top - (place[5] ?? 0)) / (top - bottom))),
      })
    }
    const { info } = await pdf.getMetadata()
    const language = (info as { Language?: string }).Language
    return { pages, outline: (await pdf.getOutline()) ?? [], language }
  })
}

/** Letters and digits alone: lines break and ligatures join where they like. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function roles(tree: Tree | null): string[] {
  if (tree === null) return []
  return [tree.role ?? '', ...(tree.children ?? []).flatMap(roles)].filter((role) => role !== '')
}
