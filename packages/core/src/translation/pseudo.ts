import { z } from 'zod'
import { localeFiles } from '../kit/files.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { pseudoText, type Style } from './pseudo-text.ts'

/** Languages that nobody speaks, to prove that nothing clips and everything mirrors. */
export const pseudoLocales = {
  /** 40 % longer, accented, each text in «marks» (⟦ is in no typeface of the kit). Its tag is Unicode's own for this purpose. */
  pseudo: { tag: 'en-XA', style: 'long' },
  /** Every word turned round, for a page that runs from right to left. */
  'pseudo-rtl': { tag: 'ar-XB', style: 'mirrored' },
} as const satisfies Record<string, { tag: string; style: Style }>

export type PseudoLocale = keyof typeof pseudoLocales

/** The pseudo-locale of a name (`--locale pseudo`) or of its tag (`en-XA`), if it is one. */
export function pseudoNamed(locale: string): PseudoLocale | undefined {
  const names = Object.keys(pseudoLocales) as PseudoLocale[]
  return names.find((name) => locale === name || locale === pseudoLocales[name].tag)
}

/** The kit with every text changed, and every id, setting and place to fill kept. */
export function pseudo(kit: FacilitatorKit, locale: PseudoLocale = 'pseudo'): FacilitatorKit {
  const { tag, style } = pseudoLocales[locale]
  const files = Object.entries(localeFiles).map(([name, schema]) => [
    name,
    changed(schema, kit[name as keyof typeof localeFiles], style),
  ])
  return unmarkSigns({ ...kit, ...Object.fromEntries(files), locale: tag } as FacilitatorKit, style)
}

/** Walks a value beside its schema, which alone knows what is prose and what is an id. */
function changed(schema: z.ZodType, value: unknown, style: Style): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return value === undefined ? value : changed(schema.unwrap() as z.ZodType, value, style)
  }
  if (schema instanceof z.ZodUnion) {
    const kind = schema.options.find((option) => (option as z.ZodType).safeParse(value).success)
    return kind === undefined ? value : changed(kind as z.ZodType, value, style)
  }
  if (schema instanceof z.ZodObject) {
    return mapped(value, (key, field) => changed(schema.shape[key] as z.ZodType, field, style))
  }
  if (schema instanceof z.ZodRecord) {
    return mapped(value, (_key, field) => changed(schema.valueType as z.ZodType, field, style))
  }
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).map((item) => changed(schema.element as z.ZodType, item, style))
  }
  return isProse(schema) ? pseudoText(value as string, style) : value
}

function mapped(value: unknown, change: (key: string, field: unknown) => unknown) {
  const fields = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(fields.map(([key, field]) => [key, change(key, field)]))
}

/** Prose is what `text` of the schemas made: text that is trimmed. Ids and addresses are not. */
function isProse(schema: z.ZodType): boolean {
  if (!(schema instanceof z.ZodString)) return false
  return (schema.def.checks ?? []).some((check) => check._zod.def.check === 'overwrite')
}

/** The deciding words stand inside their scene, so they carry no marks of their own. */
function unmarkSigns(kit: FacilitatorKit, style: Style): FacilitatorKit {
  if (style !== 'long') return kit
  const questions = Object.entries(kit.questions).map(([id, question]) => [
    id,
    { ...question, sign: question.sign.slice(1, -1) },
  ])
  return { ...kit, questions: Object.fromEntries(questions) }
}
