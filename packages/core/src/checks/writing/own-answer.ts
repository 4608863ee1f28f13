import type { Check, PartialKit } from '../../parse/check.ts'
import type { FileName } from '../../parse/report.ts'
import type { Path } from '../../yaml/place.ts'
import { pointingSigns } from './pointing-signs.ts'

/** Words of the key rather than of the room: a verdict, a weighing of two halves, a mere absence. */
const verdicts: Record<string, RegExp> = {
  en: /\b(?:alike|(?:is|are) (?:no|a) signs?|suits? (?:both|either|a friend)|half\b.*\bhalf|networking|socializing|nothing (?:else )?(?:has been|is|was) (?:said|asked|proposed))\b/iu,
  es: /(?<!\p{L})(?:por igual|(?:vale|sirve) para (?:una?|ambos|las dos)|no es (?:una |ninguna )?señal|(?:la )?mitad .*mitad|medi[ao] .*medi[ao]|networking|socializar|no se ha (?:dicho|pedido|propuesto) nada)(?!\p{L})/iu,
}

/** A sign is what is said or shown; a text that names its own answer leaves nothing to read. */
export const ownAnswer: Check = (kit, report) => {
  const verdict = verdicts[kit.locale]
  if (verdict === undefined) return []
  return [...signs(kit), ...cards(kit)].flatMap(({ file, path, text }) => {
    const found = text.match(verdict)?.[0]
    if (found === undefined) return []
    const message = `says "${found}", which names its own answer: tell what is said or shown`
    return [report(file, path, message)]
  })
}

type Placed = { file: FileName; path: Path; text: string }

function signs({ scenarios = {} }: PartialKit): Placed[] {
  return Object.entries(scenarios).flatMap(([id, scene]) =>
    pointingSigns(scene).map(({ path, text }) => ({
      file: 'scenarios',
      path: [id, ...path, 'text'],
      text,
    })),
  )
}

function cards({ sorting = {} }: PartialKit): Placed[] {
  return Object.entries(sorting).map(([id, { text }]) => ({
    file: 'sorting',
    path: [id, 'text'],
    text,
  }))
}
