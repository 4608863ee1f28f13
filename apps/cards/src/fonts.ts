import { fileURLToPath } from 'node:url'
import { Font } from '@react-pdf/renderer'

/** The typeface of the cards: whole TTF files, embedded once a document. */
export const family = 'Atkinson Hyperlegible Next'

const cuts = [
  { fontWeight: 400, file: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf' },
  { fontWeight: 700, file: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf' },
]

/** Tells react-pdf the typeface and to leave words whole: it would print its hyphens as text. */
export async function loadFonts(): Promise<void> {
  if (Font.getRegisteredFontFamilies().includes(family)) return
  Font.registerHyphenationCallback((word) => [word])
  for (const { fontWeight, file } of cuts) {
    const source = `@expo-google-fonts/atkinson-hyperlegible-next/${file}`
    Font.register({ family, fontWeight, src: fileURLToPath(import.meta.resolve(source)) })
    await Font.load({ fontFamily: family, fontWeight })
  }
}

/** The width of a text in points, as it will be set. */
export function widthOf(text: string, size: number, weight: number): number {
  return emsOf(text, weight) * size
}

/** Setting a word is slow and words recur, at every size that is tried. */
const known = new Map<string, number>()

function emsOf(text: string, weight: number): number {
  const key = `${weight}${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const face = Font.getFont({ fontFamily: family, fontWeight: weight })?.data
  if (!isFace(face)) throw new Error(`${family} ${weight} is not loaded: await loadFonts() first`)
  const ems = face.layout(text).advanceWidth / face.unitsPerEm
  known.set(key, ems)
  return ems
}

type Face = { unitsPerEm: number; layout: (text: string) => { advanceWidth: number } }

function isFace(data: unknown): data is Face {
  return typeof data === 'object' && data !== null && 'layout' in data
}
