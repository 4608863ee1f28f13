import { localeFiles, sharedFiles } from '../kit/files.ts'
import { nearest } from '../yaml/did-you-mean.ts'

/** Whether a name is that of a file of words, or was meant to be: `deck.YML (1)`, `deck.txt`. */
export function looksLikeWords(name: string): boolean {
  return endsLikeWords(name) || (isKnown(stemOf(name)) && !otherKinds.test(name))
}

/** Whether the ending says so; a folder may well be called `cards`. */
export function endsLikeWords(name: string): boolean {
  return /[.,] *(ya?mll?|ym|yl)(?![a-z])/.test(plain(name))
}

/** What people keep beside their words under the same names: prints, pictures, tables, notes. */
const otherKinds = /\.(pdf|pptx?|docx?|odt|xlsx?|ods|csv|png|jpe?g|svg|webp|html?|zip|md)$/i

function isKnown(stem: string): boolean {
  return Object.hasOwn(sharedFiles, stem) || Object.hasOwn(localeFiles, stem)
}

function stemOf(name: string): string {
  return /^[a-z-]*/.exec(plain(name))?.[0].replace(/-$/, '') ?? ''
}

/** As it is read aloud: wide letters are letters, and what nobody sees is nothing. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .toLowerCase()
}

/** What editors leave behind: a copy from before, a file that is being written. */
export function isBackup(name: string): boolean {
  return /~$|^#.*#$|^~\$|\.(bak|backup|orig|old|rej|tmp|temp|sw[a-p])$/i.test(name)
}

/** The file that a name stands for, whatever its ending and its case: `deck copy.YAML`. */
export function likelyName(name: string, known: readonly string[]): string | undefined {
  const stems = known.map((one) => one.replace(/\.yml$/, ''))
  const stem = plain(name).replace(/[.,] *(ya?ml|ym|yl).*$/, '')
  const copied = stems.find((one) => new RegExp(`^${one}[^a-z]`).test(stem))
  const near = copied ?? nearest(stem, stems)
  return near === undefined ? undefined : `${near}.yml`
}
