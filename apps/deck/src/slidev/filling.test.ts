import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { describe, expect, test } from 'vitest'
import { slides } from '../slides/slides.ts'
import { filling } from './filling.ts'

describe.each(contentLocales(contentFolder()))('the deck in %s', (locale) => {
  const kit = load(locale)

  test.each(['room', 'facilitator'] as const)('has each sheet whole for %s', (audience) => {
    const { covers, groups } = filling(kit, { locale, audience })
    const all = [...covers, ...(groups.arrival ?? []), ...(groups.blocks ?? [])]
    for (const id of sheetIds(kit)) {
      const shown = all.filter(({ sheets }) => sheets.includes(id)).map(({ item }) => item)
      const written = audience === 'room' ? withoutNotes : (one: unknown) => one
      expect(shown.map(written)).toEqual(slides(kit, id).map(written))
    }
    const together = sheetIds(kit).flatMap((id) => slides(kit, id)).length
    expect(all.length).toBeLessThan(together)
  })
})

function withoutNotes({ note: _secret, ...rest }: { note: unknown }) {
  return rest
}
