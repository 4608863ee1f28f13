import { atNight, type Colors, light } from './colors.ts'
import { families, scale } from './type.ts'

/**
 * The brand as CSS custom properties: `--ink`, `--networking-tint`, `--size-2` …, light by default,
 * dark where the reader asks for it. `own` are the organization's colors on a light ground. What
 * stands inside `.night` is dark on every page, but for one that is `.daylight`: plans of rooms are
 * drawn there.
 */
export function brandCss(own: Colors = light, { darkMode = true } = {}): string {
  const sizes = scale.map((size, step) => `--size-${step}:${size}rem`).join(';')
  const day = `color-scheme:light;${variables(own)}`
  const root = `:root{${day};${sizes};--family:${families}}`
  const night = `color-scheme:dark;${variables(atNight(own))}`
  const always = `${root}.night{${night}}.daylight .night{${day}}`
  if (!darkMode) return always
  return `${always}@media (prefers-color-scheme:dark){:root{${night}}}`
}

function variables(colors: Colors): string {
  return Object.entries(colors)
    .map(
      ([role, value]) =>
        `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(';')
}
