import { type Skill, skills } from '../model/terms.ts'
import type { Asked } from './asked.ts'

/** A way to answer without reading the scene: which options it would choose among, by index. */
export type Strategy = { name: string; picks: (asked: Asked, locale: string) => number[] }

/** How often a strategy can be used, and how many best options it is expected to find then. */
export type StrategyResult = { skill: Skill; name: string; uses: number; hits: number }

/** Chance finds 20 to 33 % of the best options; a way to answer may find this much, and no more. */
export const mostFound = 0.4

/** Below this number of uses a share says nothing. */
export const fewestUses = 10

const quotes = /["“”«»‹›]/u
const clothes: Record<string, RegExp> = {
  en: /\b(?:wear\w*|wore|dress\w*|clothes|suits?|jeans|shirts?|jackets?|shoes|boots|hats?|aprons?|uniforms?|ties?|hoodies?|sandals|costumes?)\b/iu,
  es: /(?<!\p{L})(?:vest\p{L}*|visten?|ropa|trajes?|vaqueros|camis\p{L}+|chaquetas?|zapat\p{L}+|botas|sombreros?|gorr[oa]s?|delantal(?:es)?|uniformes?|corbatas?|sandalias|disfra\p{L}+|llevan?)(?!\p{L})/iu,
}
const places: Record<string, RegExp> = {
  en: /\b(?:hall|yard|room|kitchen|garden|park|market|table|bench|gate|door|stage|office|station|street|school|library|church|shop|wall|board|desk|corner|entrance|tent|stand|stall)s?\b/iu,
  es: /(?<!\p{L})(?:sala|patio|cuarto|cocina|jardín|parque|mercado|mesa|banco|puerta|escenario|oficina|estación|calle|escuela|biblioteca|iglesia|tienda|pared|tablero|escritorio|rincón|entrada|carpa|puesto|salón|plaza)s?(?!\p{L})/iu,
}

/** Every fixed way to answer that a practiced test taker may try. */
export const strategies: Strategy[] = [
  ...[0, 1, 2, 3, 4].map(
    (place): Strategy => ({
      name: `option ${place + 1}`,
      picks: ({ options }) => (place < options.length ? [place] : []),
    }),
  ),
  { name: 'the last option', picks: ({ options }) => [options.length - 1] },
  { name: 'the longest option', picks: extreme((text) => [...text].length) },
  { name: 'the shortest option', picks: extreme((text) => -[...text].length) },
  { name: 'the most commas and colons', picks: extreme((text) => count(text, /[,:;]/gu)) },
  { name: 'a quotation', picks: matching(() => quotes) },
  {
    name: 'no quotation',
    picks: ({ options }) => indexes(options, ({ text }) => !quotes.test(text)),
  },
  { name: 'clothes', picks: matching((locale) => clothes[locale]) },
  { name: 'a place', picks: matching((locale) => places[locale]) },
  {
    name: 'words of what is asked',
    picks: (asked, locale) => {
      const known = stems(asked.wish ?? asked.question ?? '', locale)
      const shared = (text: string) => stems(text, locale).filter((stem) => known.includes(stem))
      return extreme((text) => shared(text).length)(asked, locale)
    },
  },
]

/** What each strategy would find in each form of question. */
export function tryStrategies(asked: Asked[], locale: string): StrategyResult[] {
  return skills.flatMap((skill) => {
    const ofSkill = asked.filter((one) => one.skill === skill)
    return strategies.map(({ name, picks }) => {
      const used = ofSkill
        .map((one) => ({ options: one.options, picked: picks(one, locale) }))
        .filter(({ options, picked }) => picked.length > 0 && picked.length < options.length)
      const hits = used.map(
        ({ options, picked }) =>
          picked.filter((index) => options[index]?.fit === 'best').length / picked.length,
      )
      return { skill, name, uses: used.length, hits: hits.reduce((all, one) => all + one, 0) }
    })
  })
}

function extreme(size: (text: string) => number): Strategy['picks'] {
  return ({ options }) => {
    const sizes = options.map(({ text }) => size(text))
    const most = Math.max(...sizes)
    return indexes(options, (_option, index) => sizes[index] === most)
  }
}

function matching(pattern: (locale: string) => RegExp | undefined): Strategy['picks'] {
  return ({ options }, locale) => {
    const found = pattern(locale)
    return found === undefined ? [] : indexes(options, ({ text }) => found.test(text))
  }
}

function indexes<T>(items: T[], holds: (item: T, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (holds(item, index) ? [index] : []))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The first letters of the longer words, by which two forms of one word are known. */
function stems(text: string, locale: string): string[] {
  return (text.toLocaleLowerCase(locale).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))
}
