import { nearest } from '../did-you-mean.ts'

/** Whether a name is that of a file of words, or was meant to be: `deck.yml`, `deck.YML.txt`. */
export function looksLikeWords(name: string): boolean {
  return /\.ya?ml(\.[^.\s]+)*\s*$/i.test(name)
}

/** What editors leave behind: a copy from before, a file that is being written. */
export function isBackup(name: string): boolean {
  return /~$|^#.*#$|^~\$|\.(bak|backup|orig|old|rej|tmp|temp|sw[a-p])$/i.test(name)
}

/** The file that a name stands for, whatever its ending and its case: `deck copy.YAML`. */
export function likelyName(name: string, known: readonly string[]): string | undefined {
  const stems = known.map((one) => one.replace(/\.yml$/, ''))
  const stem = name.toLowerCase().replace(/\.ya?ml.*$/, '')
  const copied = stems.find((one) => new RegExp(`^${one}[^a-z]`).test(stem))
  const near = copied ?? nearest(stem, stems)
  return near === undefined ? undefined : `${near}.yml`
}
