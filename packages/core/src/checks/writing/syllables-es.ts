const nuclei = /[aeiouáéíóúü]+/gu

/**
 * The syllables of a Spanish word, by the rules of its spelling: one for each vowel group, one more
 * where two strong vowels meet or an accent parts a weak vowel (RAE, Ortografía 2010, diptongos
 * e hiatos). No library for it is kept up, and Spanish spelling is regular enough to do without.
 */
export function syllablesEs(word: string): number {
  const heard = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/gu, 'q')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/y(?![aeiouáéíóú])/gu, 'i')
  const count = [...heard.matchAll(nuclei)]
    .map(([group]) => peaks(group))
    .reduce((sum, peak) => sum + peak, 0)
  return Math.max(count, 1)
}

/** Syllables within a group of vowels that stand together. */
function peaks(vowels: string): number {
  let count = 1
  for (let at = 1; at < vowels.length; at += 1) {
    const pair = vowels.slice(at - 1, at + 1)
    if (/^[aeoáéó]{2}$|[íú]/u.test(pair) && !/^[iuü][íú]$|^[íú][iuü]$/u.test(pair)) count += 1
  }
  return count
}
