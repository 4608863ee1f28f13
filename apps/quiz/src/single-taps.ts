/** A tap: what it was on and what that said, where and when, and the how-manyth in a row it was. */
export type Tap = {
  control: Element | null
  said: string | null | undefined
  x: number
  y: number
  at: number
  count: number
  touch: boolean
}

/** Two taps are one double tap within this time in milliseconds, and so many pixels. */
const soon = 500
const near = 24

/**
 * The second half of a double tap on something that is no longer there: the first half has brought
 * another screen under the finger. A mouse counts its clicks; touch screens do so in some browsers only.
 */
export function isSecondHalf(tap: Tap, last: Tap | undefined): boolean {
  if (last === undefined || (tap.control === last.control && tap.said === last.said)) return false
  const follows = tap.touch ? tap.at - last.at < soon : tap.count > 1
  return follows && Math.hypot(tap.x - last.x, tap.y - last.y) < near
}

/** Whoever taps twice means what they saw: no second half answers a question they have not seen. */
export function takeSingleTaps(page: Document): void {
  let last: Tap | undefined
  let touch = false
  page.addEventListener('pointerdown', ({ pointerType }) => (touch = pointerType !== 'mouse'), true)
  page.addEventListener(
    'click',
    (event) => {
      // Keys and programs tap nowhere.
      if (event.detail === 0 || !(event.target instanceof Element)) return
      // A label hands its click on to its input: both are one tap on one thing.
      const { target } = event
      const control = target.closest('label') ?? target.closest('a, button, summary, input')
      const { clientX: x, clientY: y, timeStamp: at, detail: count } = event
      const tap = { control, said: control?.textContent, x, y, at, count, touch }
      if (isSecondHalf(tap, last)) {
        event.preventDefault()
        event.stopPropagation()
        // A third tap in a row is still about what the first one was on.
        last = { ...tap, control: last?.control ?? null, said: last?.said }
        return
      }
      last = tap
    },
    true,
  )
}
