/** Which way a text runs: as its first letter does. Digits and signs leave it open. */
export function runs(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return /\p{Script=Hebrew}/u.test(first) ? 'rtl' : 'ltr'
}
