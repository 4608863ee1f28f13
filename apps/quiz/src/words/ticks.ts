import { type Mode, modes, type Sign } from '@read-the-room/core'

/** The signs of one question that were seen or heard, in the order in which they are listed. */
export type Ticked = { mode: Mode; index: number }[]

/** `networking.0 socializing.2` → the signs that it names; what is no sign is left out. */
export function ticked(text = ''): Ticked {
  return text.split(' ').flatMap((one) => {
    const [name, index = ''] = one.split('.')
    const mode = modes.find((known) => known === name)
    return mode === undefined || !/^\d$/.test(index) ? [] : [{ mode, index: Number(index) }]
  })
}

/** The same text with a sign more, or one less if it was there. */
export function toggled(text: string | undefined, mode: Mode, index: number): string {
  const name = `${mode}.${index}`
  const before = ticked(text).map((one) => `${one.mode}.${one.index}`)
  const now = before.includes(name) ? before.filter((one) => one !== name) : [...before, name]
  return now.sort().join(' ')
}

/** The modes that a sign stands for: their signs are what can be ticked. */
export function modesOf(sign: Sign): readonly Mode[] {
  if (sign === 'both') return modes
  return sign === 'none' ? [] : [sign]
}
