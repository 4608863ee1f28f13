import { violations } from '@read-the-room/browser/axe'
import type { Page } from 'playwright-core'
import type { Finding } from './finding.ts'

/** Runs axe on the whole page, Slidev's own controls included. */
export async function axeFindings(page: Page, slide: string): Promise<Finding[]> {
  const found = await violations(page)
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => ({
      rule: id === 'color-contrast' ? 'contrast' : id === 'image-alt' ? 'missing-alt' : 'axe',
      slide,
      slot: target.join(' '),
      message: `${help}${any[0] === undefined ? '' : ` (${any[0].message})`}`,
    })),
  )
}
