import type { Check, PartialKit } from '../../parse/check.ts'
import type { FileName } from '../../parse/report.ts'
import type { Path } from '../../yaml/place.ts'

/** A sentence or a card with its answer, and where it stands. */
type Worded = { file: FileName; path: Path; text: string; answer: string }

/** The same words cannot point two ways: nobody could learn the rule from them. */
export const equalWording: Check = (kit, report) => {
  const first = new Map<string, Worded>()
  return [...sentences(kit), ...cards(kit)].flatMap((one) => {
    const words = one.text.toLocaleLowerCase(kit.locale)
    const other = first.get(words) ?? one
    first.set(words, other)
    if (other.answer === one.answer) return []
    const place = `${other.file}.yml, ${other.path.join('.')}`
    const message = `is worded like ${place}, with another sign: make the signs equal, or reword one`
    return [report(one.file, one.path, message)]
  })
}

function sentences({ scenarios = {} }: PartialKit): Worded[] {
  return Object.entries(scenarios).flatMap(([id, { scene }]) =>
    scene.map(({ text, sign, points }, index) => ({
      file: 'scenarios',
      path: [id, 'scene', index, 'text'],
      text,
      answer: `${sign} ${points}`,
    })),
  )
}

function cards({ sorting = {} }: PartialKit): Worded[] {
  return Object.entries(sorting).map(([id, { text, dimension, points }]) => ({
    file: 'sorting',
    path: [id, 'text'],
    text,
    answer: `${dimension} ${points}`,
  }))
}
