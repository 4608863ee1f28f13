import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Finding } from './finding.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs axe on the whole page, Slidev's own controls included. */
export async function axeFindings(page: Page, slide: string): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => ({
      rule: id === 'color-contrast' ? 'contrast' : id === 'image-alt' ? 'missing-alt' : 'axe',
      slide,
      slot: target.join(' '),
      message: `${help}${any[0] === undefined ? '' : ` (${any[0].message})`}`,
    })),
  )
}
