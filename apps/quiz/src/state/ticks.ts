import { type Mode, modes, type Sign } from '@read-the-room/core'

/** A sign of one question that was seen or heard, by its place in the list of its mode. */
export type Tick = { mode: Mode; index: number }

/** An answer to one question with the signs that were ticked: what somebody has told of it. */
export type Noticed = { sign?: Sign | undefined; ticks?: string | undefined }

/**
 * The signs that an answer rests on, in the order in which they are listed. Those of a mode that the
 * answer does not stand for are kept, and count again once it does.
 */
export function ticked({ sign = 'none', ticks = '' }: Noticed): Tick[] {
  return ticksIn(ticks).filter(({ mode }) => modesOf(sign).includes(mode))
}

/**
 * The same with a sign more, or one less if it was there. The answer follows: a sign of the other
 * mode makes it both, and once the last of them is gone it is what the others say.
 */
export function toggled(noticed: Noticed, { mode, index }: Tick): { sign: Sign; ticks: string } {
  const { sign = 'none', ticks } = noticed
  const before = ticked(noticed)
  const name = nameOf({ mode, index })
  const rest = before.filter((one) => nameOf(one) !== name)
  const others = ticksIn(ticks)
    .map(nameOf)
    .filter((one) => one !== name)
  if (rest.length === before.length) {
    return { sign: withMode(sign, mode), ticks: [...others, name].sort().join(' ') }
  }
  const [left] = rest.every((one) => one.mode !== mode) ? rest : []
  return { sign: left?.mode ?? sign, ticks: others.join(' ') }
}

/** `networking.0 socializing.2` → the signs that it names; what is no sign is left out. */
export function ticksIn(text = ''): Tick[] {
  return text.split(' ').flatMap((one) => {
    const [name, index = ''] = one.split('.')
    const mode = modes.find((known) => known === name)
    return mode === undefined || !/^\d$/.test(index) ? [] : [{ mode, index: Number(index) }]
  })
}

function nameOf({ mode, index }: Tick): string {
  return `${mode}.${index}`
}

/** The modes that a sign stands for. */
function modesOf(sign: Sign): readonly Mode[] {
  if (sign === 'both') return modes
  return sign === 'none' ? [] : [sign]
}

function withMode(sign: Sign, mode: Mode): Sign {
  if (sign === 'none' || sign === mode) return mode
  return 'both'
}
