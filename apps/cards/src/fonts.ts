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
    remember(faceOf(fontWeight))
  }
}

/** The width of a text in points, as it will be set. */
export function widthOf(text: string, size: number, weight: number): number {
  const face = faceOf(weight)
  return (face.layout(text, undefined).advanceWidth * size) / face.unitsPerEm
}

/** The characters of a text that the typeface cannot draw. */
export function missingFrom(text: string, weight: number): string[] {
  const face = faceOf(weight)
  const drawn = [...text].filter((character) => !/\p{Cc}|\u200b/u.test(character))
  return drawn.filter((character) => !face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

type Setting = { glyphs: unknown[]; positions: unknown[]; advanceWidth: number }

type Face = {
  unitsPerEm: number
  layout: (text: string, features: unknown, ...rest: unknown[]) => Setting
  hasGlyphForCodePoint: (point: number) => boolean
}

function faceOf(weight: number): Face {
  const face = Font.getFont({ fontFamily: family, fontWeight: weight })?.data
  if (!isFace(face)) throw new Error(`${family} ${weight} is not loaded: await loadFonts() first`)
  return face
}

const lineEnd = 0x0a

/**
 * Setting a text is most of the work, and words recur: in other texts, at every size that is tried,
 * on every paper. So words and spaces are set once each and put together.
 */
function remember(face: Face): void {
  const set = face.layout.bind(face)
  const known = new Map<string, Setting>()
  const word = (text: string): Setting => {
    const before = known.get(text)
    if (before) return before
    const setting = set(text, undefined, undefined, undefined, 'ltr')
    known.set(text, setting)
    return setting
  }
  // A line end is dropped before it is drawn; without this it is looked for in another font.
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = (point) => point === lineEnd || has(point)
  face.layout = (text, features, ...rest) => {
    if (Array.isArray(features) && features.length > 0) return set(text, features, ...rest)
    const parts = text.split(/(\s)/).filter(Boolean).map(word)
    return {
      glyphs: parts.flatMap(({ glyphs }) => glyphs),
      positions: parts.flatMap(({ positions }) => positions),
      advanceWidth: parts.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    }
  }
}

function isFace(data: unknown): data is Face {
  return typeof data === 'object' && data !== null && 'layout' in data
}
