const width = 24

/** How far long work is: a bar that grows in place on a terminal, a line a step elsewhere. */
export function progress(done: number, total: number, what: string): void {
  const full = total === 0 ? width : Math.round((done / total) * width)
  const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
  const told = `${done} of ${total}  ${what}`
  if (!process.stderr.isTTY) process.stderr.write(`${told}\n`)
  else process.stderr.write(`\r\x1b[K${bar} ${told}${done === total ? '\n' : ''}`)
}
