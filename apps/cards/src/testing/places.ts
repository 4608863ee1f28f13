import { withFile } from '../preflight/open.ts'

/** Where each text of each page stands, in points from the bottom left. */
export async function placesOf(bytes: Uint8Array): Promise<{ x: number; y: number }[][]> {
  return await withFile(bytes, async ({ shown }) => {
    const pages: { x: number; y: number }[][] = []
    for (let number = 1; number <= shown.numPages; number += 1) {
      const { items } = await (await shown.getPage(number)).getTextContent()
      pages.push(
        items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ x: item.transform[4] ?? 0, y: item.transform[5] ?? 0 }]
            : [],
        ),
      )
    }
    return pages
  })
}
