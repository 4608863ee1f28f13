/** A picture in a grid, as far as it matters here. */
type Box = Pick<DOMRect, 'left' | 'top'>

/** The number of the picture that a key goes to; undefined where the key means nothing here. */
export function placeAfter(
  key: string,
  now: number,
  boxes: readonly Box[],
  rtl: boolean,
): number | undefined {
  const last = boxes.length - 1
  const across = boxes.filter(({ top }) => top === boxes[0]?.top).length
  const steps: Record<string, number> = {
    ArrowRight: rtl ? -1 : 1,
    ArrowLeft: rtl ? 1 : -1,
    ArrowDown: across,
    ArrowUp: -across,
    PageDown: across,
    PageUp: -across,
    Home: -now,
    End: last - now,
  }
  const step = steps[key]
  if (step === undefined || last < 0) return undefined
  return Math.min(Math.max(now + step, 0), last)
}
