import { fileURLToPath } from 'node:url'
import { Font } from '@react-pdf/renderer'

/**
 * The typefaces of the cards: whole TTF files, embedded once a document. The first is the kit's own;
 * the others are for scripts that it lacks. A text is set in one of them, never letter by letter.
 */
export const families = ['Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Hebrew'] as const
export type Family = (typeof families)[number]

const weights = [400, 700] as const

/**
 * Noto Sans draws ị as an i and a dot, and fi as one glyph. What stands for which letter is then
 * lost, and react-pdf, which counts letters by glyphs, drops the last ones of the word. So each
 * letter is drawn by one glyph, its own.
 */
const letterByLetter = { ccmp: false, liga: false }

/** The files of the typefaces, the kit's own first. */
export const fontFiles: string[] = []

for (const family of families) {
  const pack = family.toLowerCase().replaceAll(' ', '-')
  for (const fontWeight of weights) {
    const cut = fontWeight === 400 ? '400Regular' : '700Bold'
    const source = `@expo-google-fonts/${pack}/${cut}/${family.replaceAll(' ', '')}_${cut}.ttf`
    const src = fileURLToPath(import.meta.resolve(source))
    fontFiles.push(src)
    Font.register({ family, fontWeight, src })
    await Font.load({ fontFamily: family, fontWeight })
    nameGlyphs(faceOf(family, fontWeight))
    remember(faceOf(family, fontWeight))
  }
}

// react-pdf would break words with hyphens of its own, and those would become part of the text.
Font.registerHyphenationCallback((word) => [word])

/** The typeface that can draw a text: the kit's own where it can. */
export function familyOf(text: string): Family {
  const before = drawnBy.get(text)
  if (before !== undefined) return before
  const [own] = families
  const found = families.find((family) => missingFrom(text, family).length === 0) ?? own
  drawnBy.set(text, found)
  return found
}

/** Texts recur at every size that is tried, on every paper. */
const drawnBy = new Map<string, Family>()
const widths = new Map<string, number>()

/** The first character of a text that no typeface can draw, or not beside its other letters. */
export function undrawable(text: string): string | undefined {
  if (missingFrom(text, familyOf(text)).length === 0) return undefined
  const [fewest = []] = families
    .map((family) => missingFrom(text, family))
    .sort((one, other) => one.length - other.length)
  return fewest.find(isNowhere) ?? fewest[0]
}

/** Whether no typeface of ours has a character. */
export function isNowhere(character: string): boolean {
  return families.every((family) => missingFrom(character, family).length > 0)
}

/** The width of a text in points, as it will be set. */
export function widthOf(text: string, size: number, weight: number, family: Family): number {
  const key = `${family} ${weight} ${text}`
  let ems = widths.get(key)
  if (ems === undefined) {
    const face = faceOf(family, weight)
    ems = face.layout(text, undefined).advanceWidth / face.unitsPerEm
    widths.set(key, ems)
  }
  return ems * size
}

/** The characters of a text that a typeface cannot draw. */
function missingFrom(text: string, family: Family): string[] {
  const face = faceOf(family, 400)
  const drawn = [...text].filter((character) => !/\p{Cc}|\u200b/u.test(character))
  const has = (character: string) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  return drawn.filter((character) => !scripts.test(character) || !has(character))
}

/**
 * Scripts that are a row of letters, each drawn by itself. In others letters join or change places,
 * which react-pdf does not do: it would print other words.
 */
const scripts =
  /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hebrew}\p{sc=Common}\p{sc=Inherited}]/u

/** A glyph of a typeface, and the characters that it stands for. */
export type Glyph = { id: number; codePoints: number[]; advanceWidth: number }

/** How far on a glyph moves what follows it, and how far off its own place it is drawn. */
export type Position = { xAdvance: number; xOffset: number; yOffset: number }

type Setting = { glyphs: Glyph[]; positions: Position[]; advanceWidth: number }

/** What this room takes of a typeface as fontkit reads it. */
export type Face = {
  unitsPerEm: number
  getGlyph: (id: number, characters?: number[]) => Glyph | null
  layout: (text: string, features: unknown, ...rest: unknown[]) => Setting
  hasGlyphForCodePoint: (point: number) => boolean
}

function faceOf(family: Family, weight: number): Face {
  const face = Font.getFont({ fontFamily: family, fontWeight: weight })?.data
  if (!isFace(face)) throw new Error(`${family} ${weight} is not loaded`)
  return face
}

/**
 * fontkit keeps one object a glyph, with the characters that it was first asked for by; one that was
 * first met as part of another, as o is of ồ, keeps none, and could not be read back. So whoever asks
 * by characters gets an object of its own that bears them.
 */
function nameGlyphs(face: Face): void {
  const get = face.getGlyph.bind(face)
  const named = new Map<string | number, Glyph>()
  face.getGlyph = (id, characters = []) => {
    const [first = 0, ...others] = characters
    // Asked for every letter: most are one character, and a number is found faster than a text.
    const key = others.length === 0 ? id * 0x110000 + first : `${id} ${characters.join(' ')}`
    const before = characters.length === 0 ? undefined : named.get(key)
    if (before) return before
    const plain = get(id, characters)
    if (plain === null || characters.length === 0) return plain
    const glyph: Glyph = Object.create(plain, { codePoints: { value: [...characters] } })
    named.set(key, glyph)
    return glyph
  }
}

/**
 * Setting a text is most of the work, and words recur: in other texts, at every size that is tried,
 * on every paper. So words and spaces are set once each and put together.
 */
function remember(face: Face): void {
  // fontkit reads it from the file whenever it is asked, which is for every glyph.
  Object.defineProperty(face, 'unitsPerEm', { value: face.unitsPerEm })
  const set = face.layout.bind(face)
  const space = set(' ', letterByLetter)
  // A line end takes no room: as a missing letter it would, and push a word out of a full line.
  const lineEnd = {
    glyphs: space.glyphs,
    positions: space.positions.map((position) => ({ ...position, xAdvance: 0 })),
    advanceWidth: 0,
  }
  const known = new Map<string, Setting>([['\n', lineEnd]])
  const word = (text: string): Setting => {
    const before = known.get(text)
    if (before) return before
    const setting = set(text, letterByLetter, undefined, undefined, 'ltr')
    known.set(text, setting)
    return setting
  }
  // A line end is dropped before it is drawn; without this it is looked for in another font.
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = (point) => point === 0x0a || has(point)
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
