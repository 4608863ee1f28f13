import type { Finding } from './finding.ts'
import type { Measured, MeasuredText, Rect } from './measured.ts'

/** Smallest type on the 980 × 552 canvas. */
export const leastSize = 18

/** Letters reach a little beyond their line; that much is not an overlap. */
const slack = 3

/** Everything that a measured slide does wrong. */
export function slideFindings(id: string, title: string, found: Measured): Finding[] {
  const finding = (rule: Finding['rule'], message: string, slot?: string): Finding => ({
    rule,
    slide: id,
    message,
    ...(slot === undefined ? {} : { slot }),
  })
  return [
    ...found.texts.flatMap((text) => textFindings(text, found, finding)),
    ...overlaps(found.texts).map(([a, b]) =>
      finding('overlap', `lies ${depth(a, b)} px over ${b.slot}: shorten one of them`, a.slot),
    ),
    ...found.pictures.flatMap((picture) => [
      ...(picture.named
        ? []
        : [finding('missing-alt', 'has no words for those who do not see it', picture.slot)]),
      ...(picture.right > found.canvas.right || picture.bottom > found.canvas.bottom
        ? [finding('overflow-slide', 'sticks out of the slide: make it smaller', picture.slot)]
        : []),
    ]),
    ...rootFindings(found, finding),
    ...headingFindings(found, finding),
    ...(found.texts.some(({ slot }) => slot !== 'span')
      ? []
      : [finding('empty-slide', 'says nothing')]),
    ...(found.status === title
      ? []
      : [finding('live-region', `says "${found.status}", not the slide’s title`)]),
    ...(found.language === '' ? [finding('missing-language', 'the page names no language')] : []),
    ...found.moving.map((slot) =>
      finding('motion', 'moves although less motion is asked for', slot),
    ),
  ]
}

type Report = (rule: Finding['rule'], message: string, slot?: string) => Finding

function textFindings(
  text: MeasuredText,
  { canvas, foot }: Pick<Measured, 'canvas' | 'foot'>,
  finding: Report,
): Finding[] {
  const { slot, right, bottom, size, cut } = text
  const outside = Math.max(right - canvas.right, bottom - canvas.bottom, -text.left, -text.top)
  const low = bottom - foot
  const isFoot = text.top >= foot
  return [
    ...(outside > 0
      ? [finding('overflow-slide', `reaches ${outside} px beyond the slide: shorten it`, slot)]
      : []),
    ...(outside <= 0 && low > 0 && !isFoot
      ? [finding('overflow-slot', `reaches ${low} px into the foot: shorten it`, slot)]
      : []),
    ...(cut > 0 ? [finding('overflow-slot', `is cut off by ${cut} px: shorten it`, slot)] : []),
    ...(size < leastSize
      ? [finding('small-text', `is ${size} px high, less than ${leastSize}: enlarge it`, slot)]
      : []),
  ]
}

function overlaps(texts: MeasuredText[]): [MeasuredText, MeasuredText][] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => depth(a, b) > slack && across(a, b) > slack)
      .map((b): [MeasuredText, MeasuredText] => [a, b]),
  )
}

function depth(a: Rect, b: Rect): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
}

function across(a: Rect, b: Rect): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

function rootFindings({ root, canvas }: Measured, finding: Report): Finding[] {
  if (root === undefined) return [finding('short-root', 'has no <main>: start the layout with one')]
  const [width, height] = [root.right - root.left, root.bottom - root.top]
  if (width >= canvas.right * 0.99 && height >= canvas.bottom * 0.99) return []
  const size = `${width} × ${height} of ${canvas.right} × ${canvas.bottom} px`
  return [finding('short-root', `fills ${size}: give the layout its full height`, 'main')]
}

function headingFindings({ headings }: Measured, finding: Report): Finding[] {
  const first = headings.filter(({ level }) => level === 1)
  const skipped = headings.find(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
  return [
    ...(first.length === 1
      ? []
      : [finding('heading-order', `has ${first.length} main headings: keep one`)]),
    ...(skipped === undefined
      ? []
      : [finding('heading-order', `skips to level ${skipped.level}`, `h${skipped.level}`)]),
  ]
}
