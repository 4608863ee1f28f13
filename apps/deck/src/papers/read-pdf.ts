import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tree = { role?: string; children?: Tree[] }

/** What a PDF says of itself: for tests. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: { text: string; roles: string[] }[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    pages.push({ text: plain(text), roles: roles((await page.getStructTree()) as Tree | null) })
  }
  const { info } = await pdf.getMetadata()
  const language = (info as { Language?: string }).Language
  return { pages, outline: (await pdf.getOutline()) ?? [], language }
}

/** Letters and digits alone: lines break and ligatures join where they like. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function roles(tree: Tree | null): string[] {
  if (tree === null) return []
  return [tree.role ?? '', ...(tree.children ?? []).flatMap(roles)].filter((role) => role !== '')
}
