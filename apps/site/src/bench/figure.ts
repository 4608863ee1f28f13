/** One measured figure of the kit, and its budget where it has one. */
export type Figure = {
  what: string
  value: number
  /** `B`, `kB`, `MB`, `s`, `ms` or `pages`; none for a share or a count. */
  unit?: string
  /** At most this much, in the same unit. */
  most?: number
  /** At least this much, for what is better the more there is. */
  least?: number
}

/** The figures of each room, by its name. */
export type Figures = Record<string, Figure[]>

/** Whether a figure keeps its budget; one without a budget always does. */
export function holds({ value, most = value, least = value }: Figure): boolean {
  return value <= most && value >= least
}

/** Rows for people: what, measured, budget, and a word where the budget is missed. */
export function rowsOf(figures: Figure[]): string[][] {
  return figures.map((figure) => [
    figure.what,
    amount(figure.value, figure.unit),
    budgetOf(figure),
    holds(figure) ? '' : 'missed',
  ])
}

function budgetOf({ most, least, unit }: Figure): string {
  if (most !== undefined) return `≤ ${amount(most, unit)}`
  return least === undefined ? '' : `≥ ${amount(least, unit)}`
}

function amount(value: number, unit?: string): string {
  const number = value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 6 })
  return unit === undefined ? number : `${number} ${unit}`
}
