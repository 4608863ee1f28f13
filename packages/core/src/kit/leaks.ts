import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FacilitatorKit } from './kit.ts'
import { publicKit } from './public-kit.ts'
import { textsIn } from './texts.ts'

/** Shorter texts are labels such as "Next": they say nothing and stand everywhere. */
const leastLength = 25

/** A secret text that stands in a public file. */
export type Leak = { file: string; text: string }

/** Every text of the facilitator's files that a public file carries, however it is escaped. */
export function leaks(kit: FacilitatorKit, folder: string): Leak[] {
  const leaked = leakFinder(kit)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name)
      return leaked(readFileSync(file, 'utf8')).map((text) => ({ file, text }))
    })
}

/** Finds the secret texts in a public text, such as the words taken out of a PDF. */
export function leakFinder(kit: FacilitatorKit): (content: string) => string[] {
  const secrets = secretTexts(kit).map((text) => ({ text, bare: bare(text) }))
  return (content) => {
    const searched = bare(content)
    return secrets.filter((secret) => searched.includes(secret.bare)).map(({ text }) => text)
  }
}

/** Texts of the facilitator's files that no public file of the kit says by itself. */
export function secretTexts(kit: FacilitatorKit): string[] {
  const known = bare(texts(publicKit(kit)).join('\n'))
  const { facilitator, 'run-sheets': runSheets } = kit
  return texts({ facilitator, runSheets }).filter(
    (text) => text.length >= leastLength && !known.includes(bare(text)),
  )
}

/** Letters alone: quotes, dashes and accents are written in many ways. */
function bare(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_code, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/&#?\w+;|\\n|[^\p{L}\p{N}]/gu, '')
}

function texts(value: unknown): string[] {
  return textsIn(value).map(({ text }) => text)
}
