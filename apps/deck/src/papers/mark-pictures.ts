import { mark, withOwn } from '@read-the-room/brand'
import { type Kind, kinds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Browser } from 'playwright-core'
import { svg } from '../svg.ts'

/** Pixels of a mark's side: sharp at half an inch on a large screen. */
const side = 128

/** The marks as pictures without a ground: data addresses of PNG files. */
export async function markPictures(
  browser: Browser,
  { workshop }: FacilitatorKit,
): Promise<Record<Kind, string>> {
  const colours = withOwn(workshop.colours)
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const pictures: [Kind, string][] = []
  for (const kind of kinds) {
    await page.setContent(`<style>body{margin:0}</style>${svg(mark(kind), colours)}`)
    const png = await page.screenshot({ type: 'png', omitBackground: true })
    pictures.push([kind, `data:image/png;base64,${png.toString('base64')}`])
  }
  await page.close()
  return Object.fromEntries(pictures) as Record<Kind, string>
}
