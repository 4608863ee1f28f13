import { UnreadablePdf } from '@read-the-room/browser/pdf'
import { load } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { currentHash } from '../build/current-hash.ts'
import { contentIn, contentOf } from '../geometry/formats.ts'
import { profiles } from '../look/look.ts'
import { withFile } from '../preflight/open.ts'
import { fitted } from '../prepare/fit.tsx'
import { FitError } from '../prepare/fit-error.ts'
import { registry } from '../stock/registry.ts'
import { chosen } from './build.ts'
import { oneOf } from './one-of.ts'
import { localesOption, stockOption } from './options.ts'
import { read } from './paths.ts'

/** `cards fit`: the size of type that each set is printed in, or what does not fit. */
export async function fitSizes(options: {
  card?: string
  stock?: string
  profile: string
  locale?: string
}): Promise<number> {
  const profile = oneOf('profile', options.profile, profiles)
  const locales = localesOption(options.locale)
  let code = 0
  for (const locale of locales) {
    const kit = load(locale)
    const { paper, entry } = stockOption(options.stock, kit)
    for (const set of chosen(kit, options.card, undefined)) {
      const format = profile === 'large-print' ? 'page' : set.format
      const content = entry ? contentIn(entry.stock.cell) : contentOf(format, paper)
      try {
        const { style } = await fitted(set, content, profile)
        console.log(`${locale}  ${set.id.padEnd(14)} ${style.front.size} pt`)
      } catch (error) {
        if (!(error instanceof FitError)) throw error
        console.log(error.message)
        code = 2
      }
    }
  }
  return code
}

/** `cards preflight`: reads files back; 1 if any has a finding. */
export async function check(files: string[]): Promise<number> {
  const { formatFinding, preflight } = await import('../preflight/preflight.ts')
  let code = 0
  for (const file of files) {
    const findings = await opened(file, preflight)
    if (findings.length > 0) code = 1
    console.log(`${file}: ${findings.length === 0 ? 'nothing to report' : ''}`)
    for (const finding of findings) console.log(`  ${formatFinding(finding)}`)
  }
  return code
}

/** `cards verify`: whether a file was made from the words as they are now; 3 if not. */
export async function verify(files: string[]): Promise<number> {
  let code = 0
  for (const file of files) {
    const { set, locale, hash } = await opened(file, madeFrom)
    if (hash === undefined) throw new Refusal(`${file} is no file of these cards.`)
    const [known = locale] = localesOption(locale)
    const fresh = hash === currentHash(load(known), set)
    if (!fresh) code = 3
    console.log(
      `${file}: ${fresh ? 'made from the words as they are now' : 'the words have changed since'}`,
    )
  }
  return code
}

/** What a file says that it was made from. */
async function madeFrom(bytes: Uint8Array) {
  return await withFile(bytes, async ({ objects, about }) => ({
    set: about.set,
    locale: objects.getLanguage() ?? '',
    hash: objects.getKeywords(),
  }))
}

/** Reads a file that was named on the command line; the name is part of what may be wrong. */
async function opened<T>(file: string, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  try {
    return await use(read(file))
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new Refusal(`${file} ${error.message}.`)
    throw error
  }
}

/** `cards stock`: what can be printed on, and how sure its measures are. */
export function listStock(): void {
  console.log('a4, letter: plain paper, cards with cut marks')
  for (const { id, kind, stock, verified, note } of registry) {
    const { cell, columns, rows } = stock
    const size = `${cell.width} × ${cell.height} mm`.padEnd(20)
    const sure = verified ? 'two sources agree' : `not verified. ${note ?? ''}`
    console.log(`${id.padEnd(18)} ${kind.padEnd(6)} ${size} ${columns} × ${rows}  ${sure}`)
  }
}
