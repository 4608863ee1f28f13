import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { builtLocales } from '../vite/locales.ts'
import { budget } from './testing/budget.ts'
import { measureVisit } from './testing/measure.ts'
import { openSite } from './testing/site.ts'
import { sizesOf } from './testing/sizes.ts'

// Prints what the built quiz weighs and how fast a slow phone shows it. Time depends on the
// machine, so times are told and only sizes fail a build. First: npm run build.
const folder = fileURLToPath(new URL('../dist', import.meta.url))
const rows: string[][] = [['what', 'measured', 'at most']]

for (const { name, path } of builtLocales(contentFolder())) {
  for (const [what, bytes] of Object.entries(sizesOf(folder, name, path))) {
    const { most } = budget[what as keyof typeof budget]
    rows.push([`${name} ${what}, bytes gzip`, String(bytes), String(most)])
    if (bytes > most) process.exitCode = 1
  }
}

const site = await openSite(folder)
const runs = []
for (let run = 0; run < 5; run += 1) runs.push(await measureVisit(site.browser, site.address))
await site.close()
const targets = { lcp: 1000, tbt: 200, cls: 0.01, feedback: 100 }
const names = {
  lcp: 'largest paint, ms',
  tbt: 'blocked time, ms',
  cls: 'layout shift',
  feedback: 'Check to reasons, ms',
}
for (const what of ['lcp', 'tbt', 'cls', 'feedback'] as const) {
  const sorted = runs.map((visit) => visit[what]).sort((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  rows.push([
    `${names[what]} (median of 5)`,
    median.toFixed(what === 'cls' ? 3 : 0),
    String(targets[what]),
  ])
}

const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
for (const row of rows) {
  console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
