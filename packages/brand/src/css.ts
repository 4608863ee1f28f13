import { type Colours, dark, light } from './colours.ts'
import { contrast } from './contrast.ts'
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

/** An own colour is kept on dark only where it can be read there. */
function onDark(own: Colours): Colours {
  const kept = (['networking', 'socializing', 'mixed'] as const)
    .filter((role) => own[role] !== light[role] && contrast(own[role], dark.paper) >= 4.5)
    .map((role) => [role, own[role]])
  return { ...dark, ...(Object.fromEntries(kept) as Partial<Colours>) }
}

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(
      ([role, value]) =>
        `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(';')
}
