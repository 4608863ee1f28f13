import type { Problem } from './problem.ts'

/**
 * Bytes → text, or the place of the first byte that is not UTF-8. Byte order marks are dropped, and
 * lines that end with a carriage return alone end as others do.
 */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: text.replace(/^\uFEFF+/, '').replace(/\r(?!\n)/g, '\n') }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const before = new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes)), {
      stream: true,
    })
    const lines = before.split('\n')
    return {
      problem: {
        file,
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        path: '',
        message: 'this letter is not UTF-8: save the file with the encoding UTF-8',
      },
    }
  }
}

/** Halves the file until one byte is left: a prefix decodes exactly when it ends before the fault. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/** `stream` lets a prefix end inside a letter. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
