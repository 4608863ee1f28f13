import { PDFName } from '@cantoo/pdf-lib'
import { type Opened, withFile } from '../preflight/open.ts'

/** The texts of a file's pages without spaces; pages that show the same are read once. */
export async function pageTextsOf(bytes: Uint8Array): Promise<string[]> {
  return await withFile(bytes, async (file) => {
    const known = new Map<string, string>()
    const texts: string[] = []
    for (const [index, { node }] of file.objects.getPages().entries()) {
      const key = ['Contents', 'Resources'].map((name) => String(node.get(PDFName.of(name)))).join()
      const text = known.get(key) ?? (await textOf(file, index + 1))
      known.set(key, text)
      texts.push(text)
    }
    return texts
  })
}

async function textOf({ shown }: Opened, number: number): Promise<string> {
  const { items } = await (await shown.getPage(number)).getTextContent()
  return letters(items.map((item) => ('str' in item ? item.str : '')).join(''))
}

/** A text without its spaces, to look for on a page whose lines may end anywhere. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
