import { dimensionIds, expansion, type Kit, limits, modes, papers } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { contentOf } from '../geometry/formats.ts'
import { comparison } from '../sets/comparison.tsx'
import { longText } from '../testing/long-text.ts'
import { fitted } from './fit.tsx'

test.each(papers)('comparison cards at their limits fit on %s', async (paper) => {
  const { style } = await fitted(comparison(atLimits(load('en'))), contentOf('quarter', paper))
  expect(style.front.size).toBeGreaterThanOrEqual(10)
})

/** Every field that the comparison card shows, as long as a translation may need it. */
function atLimits(kit: Kit): Kit {
  const of = (limit: keyof typeof limits) => longText(limits[limit].max * (1 + expansion))
  const dimensions = structuredClone(kit.dimensions)
  for (const id of dimensionIds) {
    const dimension = dimensions[id]
    dimension.title = of('title')
    dimension.question = of('question')
    dimension.repairs[0] = of('item')
    for (const mode of modes) {
      const pole = dimension[mode]
      pole.headline = of('headline')
      pole.signs = pole.signs.map(() => of('sign'))
      pole.do = pole.do.map(() => of('item'))
      pole.avoid = pole.avoid.map(() => of('item'))
      pole.phrases = pole.phrases.map(() => of('item'))
    }
  }
  return { ...kit, dimensions }
}
