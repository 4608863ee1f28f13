/** Scripts that run from right to left: Unicode, Bidi_Class R and AL, those in wide use. */
const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']

/** Which way a language runs, by the script that it is mostly written in. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
