import { pageTexts, withPdf } from '@read-the-room/browser/pdf'

type Tree = { role?: string; children?: Tree[] }

/** What a PDF says of itself: for tests. */
export async function readPdf(bytes: Uint8Array) {
  return await withPdf(bytes, async (pdf) => {
    const pages: { text: string; roles: string[] }[] = []
    for (const [index, text] of (await pageTexts(pdf)).entries()) {
      const tree = (await (await pdf.getPage(index + 1)).getStructTree()) as Tree | null
      pages.push({ text: plain(text), roles: roles(tree) })
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
