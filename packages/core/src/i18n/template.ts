/** Values for the places of a template. */
export type Values = Record<string, string | number>

/** Fills `{name}` in a template. Throws on a place that has no value: a fault in the renderer. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${template}"`)
    return String(value)
  })
}

/** The plural forms of a template; `other` always exists. */
export type PluralForms = { other: string } & Partial<
  Record<Intl.LDMLPluralRule, string | undefined>
>

/** The form for a count in a language, filled. Categories: Unicode CLDR, through `Intl`. */
export function pluralize(
  forms: PluralForms,
  count: number,
  locale: string,
  values: Values,
): string {
  const category = new Intl.PluralRules(locale).select(count)
  return fill(forms[category] ?? forms.other, values)
}
