import { execFileSync, spawnSync } from 'node:child_process'

/** The program that separates a file into the plates of a press, where it is installed. */
const program = 'gs'

export function hasGhostscript(): boolean {
  return spawnSync(program, ['-v']).error === undefined
}

/** So much ink of 255 is dark: a letter of it needs no other ink. */
const dark = 178

/** What a press puts on paper: the most ink on a dot, of 400 %; dots of dark words, and those that take more than black. */
type Separated = { most: number; words: number; mixed: number }

/** Reads a print shop’s file from its plates, as Ghostscript separates them, with its words and without. */
export function separated(file: string): Separated {
  const [whole, wordless] = [platesOf(file, []), platesOf(file, ['-dFILTERTEXT'])]
  const told: Separated = { most: 0, words: 0, mixed: 0 }
  for (let at = 0; at < whole.length; at += 4) {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = whole.subarray(at, at + 4)
    const others = cyan + magenta + yellow
    told.most = Math.max(told.most, ((others + black) / 255) * 100)
    if (black < dark || (wordless[at + 3] ?? 0) >= dark) continue
    told.words += 1
    if (others > 0) told.mixed += 1
  }
  return told
}

/** The dots of all pages, four inks each: cyan, magenta, yellow, black, from 0 to 255. */
function platesOf(file: string, more: string[]): Uint8Array {
  const flags = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pamcmyk32', '-r72', ...more]
  const bytes = execFileSync(program, [...flags, '-sOutputFile=-', file], {
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pages: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(headEnd, at) + headEnd.length
    const head = bytes.toString('latin1', at, end)
    at = end + 4 * numberIn(head, 'WIDTH') * numberIn(head, 'HEIGHT')
    pages.push(bytes.subarray(end, at))
  }
  return Buffer.concat(pages)
}

/** Ends the head of a page in the format PAM of Netpbm; the dots follow. */
const headEnd = 'ENDHDR\n'

function numberIn(head: string, key: string): number {
  const [, digits] = new RegExp(`^${key} (\\d+)$`, 'm').exec(head) ?? []
  if (digits === undefined) throw new Error(`Ghostscript tells no ${key} of a page`)
  return Number(digits)
}
