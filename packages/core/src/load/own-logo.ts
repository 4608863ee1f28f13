import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FacilitatorKit } from '../kit/kit.ts'
import { logoEnding, logoOf } from '../logo/logo.ts'
import { decode } from '../yaml/decode.ts'
import { didYouMean } from '../yaml/did-you-mean.ts'
import type { Problem } from '../yaml/problem.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** The kit with the logo that its `workshop.yml` names, or what is wrong with that file. */
export function withLogo(
  kit: FacilitatorKit,
  folder: string,
): { kit: FacilitatorKit } | { problems: Problem[] } {
  const name = kit.workshop.logo
  if (name === undefined) return { kit }
  const entries = readdirSync(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.name === name && entry.isSymbolicLink())) {
    const message = `"${name}" is a link, which is not followed: put the picture in its place`
    return { problems: [logoProblem(folder, message)] }
  }
  const pictures = entries
    .filter((entry) => entry.isFile() && logoEnding.test(entry.name))
    .map((entry) => entry.name)
  if (!pictures.includes(name)) {
    const guess = didYouMean(name, pictures)
    const message = `"${name}" is not in this folder${guess}: put it beside workshop.yml`
    return { problems: [logoProblem(folder, message)] }
  }
  const logo = logoOf(name, readFileSync(join(folder, name)))
  if (!('fault' in logo)) return { kit: { ...kit, logo } }
  return { problems: [logoProblem(folder, `"${name}" ${logo.fault}`)] }
}

/** A fault of the logo, told where `workshop.yml` names it. */
export function logoProblem(folder: string, message: string): Problem {
  const decoded = decode('workshop.yml', readFileSync(join(folder, 'workshop.yml')))
  const read = readYaml('text' in decoded ? decoded.text : '')
  const place = 'locate' in read ? read.locate(['logo']) : { line: 1, column: 1 }
  return { file: 'workshop.yml', ...place, path: 'logo', message }
}
