import { darkTintOf, nearestOnDark } from '@read-the-room/core'
import { type Colors, dark, light, ownRoles } from './colors.ts'
import { families, scale } from './type.ts'

/**
 * The brand as CSS custom properties: `--ink`, `--networking-tint`, `--size-2` …, light by default,
 * dark where the reader asks for it. `own` are the organization's colors on a light ground.
 */
export function brandCss(own: Colors = light, { darkMode = true } = {}): string {
  const sizes = scale.map((size, step) => `--size-${step}:${size}rem`).join(';')
  const root = `:root{color-scheme:light;${variables(own)};${sizes};--family:${families}}`
  if (!darkMode) return root
  return `${root}@media (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(onDark(own))}}}`
}

/** An own color keeps its hue on dark, as light as it must be to be read there. */
function onDark(own: Colors): Colors {
  const colors = { ...dark }
  for (const role of ownRoles) {
    if (own[role] === light[role]) continue
    const tint = darkTintOf(own[role])
    colors[`${role}Tint`] = tint
    colors[role] = nearestOnDark(own[role], [dark.paper, dark.card, tint])
  }
  return colors
}

function variables(colors: Colors): string {
  return Object.entries(colors)
    .map(
      ([role, value]) =>
        `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(';')
}
