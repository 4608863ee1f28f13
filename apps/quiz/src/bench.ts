import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { builtLocales } from '../vite/locales.ts'
import { budget } from './testing/budget.ts'
import { measureVisit } from './testing/measure.ts'
import { openSite } from './testing/site.ts'
import { sizesOf } from './testing/sizes.ts'

// What the built quiz weighs and how fast a slow phone shows it, as JSON, for `npm run bench`.
type Figure = { what: string; value: number; unit?: string; most: number }

const folder = fileURLToPath(new URL('../dist', import.meta.url))
const figures = builtLocales(contentFolder()).flatMap(({ name, path }) => sizes(name, path))
if (!process.argv.includes('--sizes')) figures.push(...(await timed()))
console.log(JSON.stringify(figures))

function sizes(name: string, path: string): Figure[] {
  return Object.entries(sizesOf(folder, name, path)).map(([part, value]) => {
    const { what, most } = budget[part as keyof typeof budget]
    return { what: `${what}, ${name}, gzip`, value, unit: 'B', most }
  })
}

/** Medians of five visits on a slow phone. */
async function timed(): Promise<Figure[]> {
  const site = await openSite(folder)
  const runs: Awaited<ReturnType<typeof measureVisit>>[] = []
  for (let run = 0; run < 5; run += 1) runs.push(await measureVisit(site.browser, site.address))
  await site.close()
  const median = (part: keyof (typeof runs)[number]) =>
    runs.map((visit) => visit[part]).sort((one, other) => one - other)[2] ?? 0
  return [
    { what: 'Largest paint on a slow phone', value: median('lcp'), unit: 'ms', most: 1000 },
    { what: 'Blocked time on a slow phone', value: median('tbt'), unit: 'ms', most: 200 },
    { what: 'Layout shift', value: median('cls'), most: 0.01 },
    { what: 'From Check to the reasons', value: median('feedback'), unit: 'ms', most: 100 },
  ]
}
