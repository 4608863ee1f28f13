import type { FacilitatorKit } from '../kit/kit.ts'
import type { Check } from '../parse/check.ts'
import { pseudo, pseudoNamed } from '../translation/pseudo.ts'
import type { ContentFile } from '../yaml/content-file.ts'
import { decode } from '../yaml/decode.ts'
import { ContentError, type Problem } from '../yaml/problem.ts'
import {
  contentFiles,
  contentFolder,
  contentLocales,
  extendsShipped,
  hasSettings,
  shippedFolder,
} from './folder.ts'
import { tooLarge } from './folder-size.ts'
import { withLogo } from './own-logo.ts'
import { parse } from './parse.ts'
import { quizAddress } from './quiz-address.ts'
import { strays } from './strays.ts'
import { unbased } from './unbased.ts'

/**
 * The kit of one locale from a folder; `pseudo` and `pseudo-rtl` are made from its English, or
 * from its first language. Throws `ContentError` with every problem.
 */
export function load(locale: string, folder = contentFolder()): FacilitatorKit {
  const result = inspect(locale, folder)
  if ('problems' in result) throw new ContentError(result.problems)
  return withAddress(result.kit, folder)
}

/** While the kit is served in the room (KIT_ADDRESS), codes lead there, not to the published one. */
function withAddress(kit: FacilitatorKit, folder: string): FacilitatorKit {
  const address = process.env.KIT_ADDRESS || kit.workshop.address
  if (address === undefined) return kit
  const workshop = { ...kit.workshop, address }
  return { ...kit, workshop, quizAddress: quizAddress(kit, address, folder) }
}

/** Like `load`, with the problems as a value, and those that `more` tells. */
export function inspect(
  locale: string,
  folder = contentFolder(),
  more?: Check,
): { kit: FacilitatorKit } | { problems: Problem[] } {
  const strange = pseudoNamed(locale)
  if (strange !== undefined) {
    const locales = contentLocales(folder)
    const first = locales.find((name) => name === 'en') ?? locales[0] ?? 'en'
    const spoken = inspect(first, folder, more)
    return 'kit' in spoken ? { kit: pseudo(spoken.kit, strange) } : spoken
  }
  const large = tooLarge(folder)
  if (large.length > 0) return { problems: large }
  const stray = strays(folder)
  // Without its settings a folder seems to leave out all that it takes from the kit.
  if (stray.length > 0 && !hasSettings(folder)) return { problems: stray }
  const base = unbased(folder)
  if (base.length > 0) return { problems: [...stray, ...base] }
  const { files, problems: encoding } = readFiles(folder)
  const problems = [...stray, ...encoding]
  const shipped = extendsShipped(folder) ? readFiles(shippedFolder).files : []
  const parsed = parse(files, locale, shipped, more)
  if ('kit' in parsed) return problems.length === 0 ? withLogo(parsed.kit, folder) : { problems }
  const unreadable = problems.map(({ file }) => file)
  const rest = parsed.problems.filter(({ file }) => !unreadable.includes(file))
  return { problems: [...problems, ...rest] }
}

/** The files of a folder as text; a file in another encoding is told, and left out. */
export function readFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = []
  const problems: Problem[] = []
  for (const { path, bytes } of contentFiles(folder)) {
    const decoded = decode(path, bytes)
    if ('problem' in decoded) problems.push(decoded.problem)
    else files.push({ path, text: decoded.text })
  }
  return { files, problems }
}
