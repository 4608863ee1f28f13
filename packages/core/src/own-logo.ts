import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from './decode.ts'
import { didYouMean } from './did-you-mean.ts'
import type { StartKit } from './kit.ts'
import { logoEnding, logoOf } from './logo.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './read-yaml.ts'

/** The kit with the logo that its `workshop.yml` names, or what is wrong with that file. */
export function withLogo(
  kit: StartKit,
  folder: string,
): { kit: StartKit } | { problems: Problem[] } {
  const name = kit.workshop.logo
  if (name === undefined) return { kit }
  const pictures = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && logoEnding.test(entry.name))
    .map((entry) => entry.name)
  if (!pictures.includes(name)) {
    const guess = didYouMean(name, pictures)
    return faulty(folder, `"${name}" is not in this folder${guess}: put it beside workshop.yml`)
  }
  const logo = logoOf(name, readFileSync(join(folder, name)))
  return 'fault' in logo ? faulty(folder, `"${name}" ${logo.fault}`) : { kit: { ...kit, logo } }
}

function faulty(folder: string, message: string): { problems: Problem[] } {
  const decoded = decode('workshop.yml', readFileSync(join(folder, 'workshop.yml')))
  const read = readYaml('text' in decoded ? decoded.text : '')
  const place = 'locate' in read ? read.locate(['logo']) : { line: 1, column: 1 }
  return { problems: [{ file: 'workshop.yml', ...place, path: 'logo', message }] }
}
