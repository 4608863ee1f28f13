/**
 * What a format asks of what is made. `source` says where that is written, and `broken` names every
 * place that breaks it.
 */
export type Rule<Made> = { says: string; source: string; broken: (made: Made) => string[] }

/** Every place that breaks a rule, with the rule. */
export function problems<Made>(rules: readonly Rule<Made>[], made: Made): string[] {
  return rules.flatMap(({ says, source, broken }) =>
    broken(made).map((place) => `${place}: ${says} (${source})`),
  )
}

/** What is named more than once. */
export function twice(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
