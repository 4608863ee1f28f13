/** A file's size for people: `52 kB`, `1.4 MB`, as the language writes it. */
export function sizeText(bytes: number, locale: string): string {
  // From half a megabyte on in megabytes, so that files of nearly one size read alike.
  const [value, unit, fraction] =
    bytes < 500_000
      ? ([Math.max(1, Math.round(bytes / 1000)), 'kilobyte', 0] as const)
      : ([bytes / 1_000_000, 'megabyte', 1] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  }).format(value)
}
