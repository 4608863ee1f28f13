import { darkTintOf, nearestOnDark } from '@read-the-room/core'
import { type Colours, dark, light, ownRoles } from './colours.ts'
import { families, scale } from './type.ts'

/**
 * The brand as CSS custom properties: `--ink`, `--networking-tint`, `--size-2` …, light by default,
 * dark where the reader asks for it. `own` are the organisation's colours on a light ground.
 */
export function brandCss(own: Colours = light, { darkMode = true } = {}): string {
  const sizes = scale.map((size, step) => `--size-${step}:${size}rem`).join(';')
  const root = `:root{color-scheme:light;${variables(own)};${sizes};--family:${families}}`
  if (!darkMode) return root
  return `${root}@media (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(onDark(own))}}}`
}

/** An own colour keeps its hue on dark, as light as it must be to be read there. */
function onDark(own: Colours): Colours {
  const colours = { ...dark }
  for (const role of ownRoles) {
    if (own[role] === light[role]) continue
    const tint = darkTintOf(own[role])
    colours[`${role}Tint`] = tint
    colours[role] = nearestOnDark(own[role], [dark.paper, dark.card, tint])
  }
  return colours
}

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(
      ([role, value]) =>
        `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(';')
}
