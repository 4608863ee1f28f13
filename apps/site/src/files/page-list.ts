/** Page numbers for people, runs and long rows in short: `2–5, 8`, `6, 8 … 20`. */
export function pageList(pages: number[]): string {
  const runs: [first: number, last: number][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run === undefined || run[1] !== page - 1) runs.push([page, page])
    else run[1] = page
  }
  const texts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
  return texts.length <= 3 ? texts.join(', ') : `${texts[0]}, ${texts[1]} … ${texts.at(-1)}`
}
