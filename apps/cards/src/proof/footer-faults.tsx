import type { Kit, Paper } from '@read-the-room/core'
import { contentOf } from '../geometry/formats.ts'
import { footerOf } from '../look/footer.ts'
import { lookOf, type Profile, stepsOf } from '../look/look.ts'
import { Footer } from '../parts/footer.tsx'
import { Unbounded } from '../pdf/faces.tsx'
import { tryOut } from '../pdf/layout.ts'
import { tooWide, wideWords } from '../pdf/wide-words.ts'
import type { Fault } from '../prepare/fault.ts'
import { line, written } from '../text/written.ts'

/** Words at the foot of a page that are wider than it. */
export async function footerFaults(kit: Kit, paper: Paper): Promise<Fault[]> {
  if (footerOf(kit) === undefined) return []
  const { width } = contentOf('page', paper)
  const feet = (['color', 'large-print'] as const).map((profile: Profile) => {
    const [step = { size: 12, air: 1 }] = stepsOf(profile)
    return <Footer key={profile} kit={kit} look={lookOf(kit, profile, step)} height={0} />
  })
  const laidOut = await tryOut(<Unbounded faces={feet} width={width} />)
  return wideWords(laidOut).map(({ text, word, by }) => {
    const where = written(kit, text, word)
    const told = line(where, `at the foot of a page: "${word}" ${tooWide({ by })}`)
    return { about: `${where.place} ${word}`, amount: by, line: told }
  })
}
