import { localeFiles, secretFiles } from '../../kit/files.ts'
import { type Placed, textsIn } from '../../kit/texts.ts'
import type { Check, PartialKit } from '../../parse/check.ts'
import { type Formula, formulas } from './reading-formulas.ts'
import { wordsOf } from './text-counts.ts'

/** Labels and headings are shorter: a formula for running text says nothing about them. */
const fewestWords = 8
/** Below this number of texts a median says nothing. */
const fewestTexts = 5

type FileName = keyof typeof localeFiles
type Measured = Placed & { figure: number }

/** Half of the texts of every file that participants read keep to the formula's bound. */
export const readingEase: Check = (kit, report) => {
  const formula = formulas[kit.locale]
  if (formula === undefined) return []
  return publicFiles().flatMap((file) => {
    const texts = measure(kit, file, formula)
    const middle = texts[Math.floor(texts.length / 2)]
    const hardest = texts.at(-1)
    if (middle === undefined || hardest === undefined || texts.length < fewestTexts) return []
    if (!isHarder(middle.figure, formula.bound, formula)) return []
    const bound = `${formula.harder === 'more' ? 'at most' : 'at least'} ${formula.bound}`
    const message =
      `is the hardest text of a file that is hard to read: its median is ${middle.figure.toFixed(1)}` +
      ` (${formula.name}; ${bound}), this one is ${hardest.figure.toFixed(1)}:` +
      ' shorten sentences and words, here first'
    return [report(file, hardest.path, message)]
  })
}

function publicFiles(): FileName[] {
  const secret: readonly string[] = secretFiles
  return (Object.keys(localeFiles) as FileName[]).filter((file) => !secret.includes(file))
}

/** The running texts of a file, from easy to hard. */
function measure(kit: PartialKit, file: FileName, formula: Formula): Measured[] {
  return textsIn(kit[file])
    .filter(({ path }) => path.at(-1) !== 'citation')
    .flatMap(({ path, text }) => {
      const figure = figureOf(text, kit.locale, formula)
      return figure === undefined ? [] : [{ path, text, figure }]
    })
    .sort((a, b) => (formula.harder === 'more' ? a.figure - b.figure : b.figure - a.figure))
}

const figures = new Map<string, number | undefined>()

/** The figure of a running text, nothing of a label; each text is measured once. */
function figureOf(text: string, locale: string, formula: Formula): number | undefined {
  const key = `${locale} ${text}`
  if (figures.has(key)) return figures.get(key)
  const running = wordsOf(text, locale).length >= fewestWords
  const figure = running ? formula.measure(text) : undefined
  figures.set(key, figure)
  return figure
}

function isHarder(figure: number, than: number, { harder }: Formula): boolean {
  return harder === 'more' ? figure > than : figure < than
}
