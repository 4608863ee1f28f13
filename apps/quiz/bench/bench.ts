import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { budget } from '../src/testing/budget.ts'
import { askLighthouse } from '../src/testing/lighthouse.ts'
import { measureVisit } from '../src/testing/measure.ts'
import { openSite } from '../src/testing/site.ts'
import { sizesOf } from '../src/testing/sizes.ts'
import { builtLocales } from '../vite/locales.ts'

// What the built quiz weighs and how fast a slow phone shows it, as JSON, for `npm run bench`.
type Figure = { what: string; value: number; unit?: string; most?: number; least?: number }

const folder = fileURLToPath(new URL('../build', import.meta.url))
/** The quiz as people get it: in its place in the site. */
const built = fileURLToPath(new URL('../../site/dist/public', import.meta.url))
const figures = builtLocales(contentFolder()).flatMap(({ name, path }) => sizes(name, path))
if (!process.argv.includes('--sizes')) figures.push(...(await timed()))
console.log(JSON.stringify(figures))

function sizes(name: string, path: string): Figure[] {
  return Object.entries(sizesOf(folder, name, path)).map(([part, value]) => {
    const { what, most } = budget[part as keyof typeof budget]
    return { what: `${what}, ${name}, gzip`, value, unit: 'B', most }
  })
}

/** Medians of five visits on a slow phone, and of three that Lighthouse makes. */
async function timed(): Promise<Figure[]> {
  const site = await openSite(built)
  const visits = await repeat(5, () => measureVisit(site.browser, site.address))
  const looks = await repeat(3, () => askLighthouse(site.address))
  const linked = await repeat(3, () => askLighthouse(`${site.address}#check`))
  await site.close()
  return [
    { what: 'Largest paint on a slow phone', value: visits('lcp'), unit: 'ms', most: 1000 },
    { what: 'Blocked time on a slow phone', value: visits('tbt'), unit: 'ms', most: 200 },
    { what: 'Layout shift', value: visits('cls'), most: 0.01 },
    { what: 'From Check to the reasons', value: visits('feedback'), unit: 'ms', most: 100 },
    { what: 'Lighthouse, mobile: performance', value: looks('performance'), least: 0.98 },
    { what: 'Lighthouse, mobile: accessibility', value: looks('accessibility'), least: 1 },
    { what: 'Lighthouse, mobile: best practices', value: looks('best-practices'), least: 1 },
    { what: 'Lighthouse, mobile: SEO', value: looks('seo'), least: 1 },
    { what: 'Lighthouse, mobile: largest paint', value: looks('lcp'), unit: 'ms', most: 1000 },
    { what: 'Lighthouse, mobile: blocked time', value: looks('tbt'), unit: 'ms', most: 200 },
    { what: 'Lighthouse, mobile: layout shift', value: looks('cls'), most: 0.01 },
    { what: 'The same, a link to a question', value: linked('lcp'), unit: 'ms', most: 1000 },
    { what: 'Layout shift there', value: linked('cls'), most: 0.01 },
  ]
}

/** Does a thing several times, one after the other, and tells the median of any part. */
async function repeat<T extends Record<string, number>>(times: number, act: () => Promise<T>) {
  const runs: T[] = []
  while (runs.length < times) runs.push(await act())
  return (part: keyof T): number => {
    const sorted = runs.map((run) => run[part] as number).sort((one, other) => one - other)
    return sorted[Math.floor(times / 2)] ?? 0
  }
}
