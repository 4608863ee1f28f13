import { atNight, type Colors, light } from './colors.ts'
import { families, scale } from './type.ts'

/**
 * The brand as CSS custom properties: `--ink`, `--networking-tint`, `--size-2` …, light by default,
 * dark where the reader asks for it. `own` are the organization's colors on a light ground.
 */
export function brandCss(own: Colors = light, { darkMode = true } = {}): string {
  const sizes = scale.map((size, step) => `--size-${step}:${size}rem`).join(';')
  const root = `:root{${day(own)};${sizes};--family:${families}}`
  if (!darkMode) return root
  return `${root}@media (prefers-color-scheme:dark){:root{${night(own)}}}`
}

/**
 * What stands inside `.night` is dark on every page, but for one that is `.daylight`: plans of rooms
 * are drawn there.
 */
export function nightCss(own: Colors = light): string {
  return `.night{${night(own)}}.daylight .night{${day(own)}}`
}

function day(own: Colors): string {
  return `color-scheme:light;${variables(own)}`
}

function night(own: Colors): string {
  return `color-scheme:dark;${variables(atNight(own))}`
}

function variables(colors: Colors): string {
  return Object.entries(colors)
    .map(
      ([role, value]) =>
        `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(';')
}
