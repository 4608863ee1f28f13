/** A box in pixels of the canvas. */
export type Rect = { left: number; top: number; right: number; bottom: number }

/** A line of text as it stands on the slide, as high as its letters. */
export type MeasuredText = Rect & {
  /** Its element, as tag and class. */
  slot: string
  text: string
  /** Type size in pixels. */
  size: number
  /** Pixels of it that its element cuts off. */
  cut: number
}

/** What the browser says about a slide. */
export type Measured = {
  canvas: Rect
  /** Where the foot begins: what a slide says ends above. The lower edge where there is none. */
  foot: number
  root: Rect | undefined
  texts: MeasuredText[]
  pictures: { slot: string; named: boolean; right: number; bottom: number }[]
  headings: { level: number; text: string }[]
  status: string
  language: string
  moving: string[]
}
