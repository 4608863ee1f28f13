/** A bar on one line of a terminal; nothing where the output is kept in a file. */
export function step(done: number, total: number, what: string): void {
  if (!process.stderr.isTTY) return
  const width = 24
  const full = Math.round((done / total) * width)
  const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
  process.stderr.write(
    `\r${bar} ${done} of ${total}  ${what.padEnd(24)}${done === total ? '\n' : ''}`,
  )
}
