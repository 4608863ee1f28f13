import type { Limit } from '../model/limits.ts'
import { unprintable } from '../typeface/unprintable.ts'

/** All that is wrong with a text, whatever it says: a sentence for each fault. */
export function textFaults(value: string, { max, why }: Limit): string[] {
  if (!visible.test(value)) return ['is empty: write the text']
  const length = value.length > max ? [...value].length : value.length
  // Nothing but what any keyboard for Latin letters writes: most texts, and the quickest to judge.
  if (length <= max && everyday.test(value)) {
    return [tooLongWord(value), unprintable(value)].filter((fault) => fault !== undefined)
  }
  const isHidden = hidden.test(value)
  const found = [
    isHidden ? invisible : undefined,
    length > max
      ? `is ${length - max} characters too long (${length} of ${max}: ${why}): shorten it`
      : tooLongWord(value),
    value.includes('\uFFFD')
      ? 'contains "�", which stands for a letter that was lost: write the letter'
      : undefined,
    misread.test(value)
      ? `contains "${misread.exec(value)?.[0]}", a letter that was read wrongly: write the letter, and save the file as UTF-8`
      : undefined,
    /\p{M}{5}/u.test(value) ? 'has more than four marks on one letter: take some away' : undefined,
    isHidden ? undefined : (unprintable(value) ?? (unseen.test(value) ? invisible : undefined)),
  ]
  return found.filter((fault) => fault !== undefined)
}

/** Latin letters whole, digits and what stands between words; without the two that stand for misread ones. */
const everyday = /^[ -~¡-¬®-ÁÄ-ſ‘-”–—…]*$/u

/** Something that is drawn: neither space nor mark nor what only steers other letters. */
const visible = /[^\s\p{M}\p{Cf}]/u

/** Controls, halves of letters, and what turns or hides the letters beside it. */
const hidden = /\p{Cc}|\p{Cs}|[\u061c\u202a-\u202e\u2061-\u206f\ufff9-\ufffb]/u

/** Letters that nobody sees; a place where a line may break is one that people mean. */
const unseen = /(?!\u200b)\p{DI}|\ufffc/u

/** The two or three bytes of one letter in UTF-8, each shown as a letter of its own: Ã© for é. */
const misread = /[ÃÂ][¡-ª¬-º¼-¿]|â€[™œ˜“”¦]/u

const invisible = 'contains an invisible control character: delete it'

/** No line of a slide, a phone or a card holds more letters without a place to part them. */
const longestWord = 60

/** Where a line may end. */
const partings = /[\s\-‐–—/\u00ad\u200b]/u

function tooLongWord(value: string): string | undefined {
  if (value.length <= longestWord) return undefined
  const word = value.split(partings).find((one) => lettersIn(one) > longestWord)
  if (word === undefined) return undefined
  return `has a word of ${[...word].length} letters, which no line holds: part it with a space or a hyphen`
}

/** Marks stand on their letters and take no place of their own. */
function lettersIn(word: string): number {
  return word.length > longestWord ? [...word.replace(/\p{M}/gu, '')].length : 0
}
