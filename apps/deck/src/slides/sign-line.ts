import type { ShownSign } from './slide.ts'

/** A sign in one line: its label, then its words where it has any. */
export function signLine({ label, text }: ShownSign): string {
  return text === '' ? label : `${label}: ${text}`
}
