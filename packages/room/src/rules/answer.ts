/**
 * What a phone sends: its choice in a round, a number that it made for this round alone, and how
 * often it has chosen there, so that a late copy of a former choice changes nothing.
 */
export type Sent = { round: string; number: string; choice: string; version: number }

/** The longest message that is read, in bytes. */
export const longestMessage = 512

/** The number of a phone in a round: 16 random bytes in base64url. */
const numberForm = /^[A-Za-z0-9_-]{22}$/
const idForm = /^[a-z0-9][a-z0-9.-]{0,79}$/
const choiceForm = /^[a-z0-9-]{1,20}$/
const mostVersions = 10_000
const mostChoices = 12

/** A message of a phone, if it is one to the letter. */
export function readSent(value: unknown): Sent | undefined {
  if (!isRecord(value) || Object.keys(value).length !== 4) return undefined
  const { round, number, choice, version } = value
  if (!isForm(round, idForm) || !isForm(number, numberForm) || !isForm(choice, choiceForm)) {
    return undefined
  }
  const counts = typeof version === 'number' && Number.isInteger(version)
  if (!counts || version < 1 || version > mostVersions) return undefined
  return { round, number, choice, version }
}

/** A round that the deck opens, if it is one to the letter. */
export function readRound(value: unknown): { id: string; choices: string[] } | undefined {
  if (!isRecord(value) || Object.keys(value).length !== 2) return undefined
  const { id, choices } = value
  if (!isForm(id, idForm) || !Array.isArray(choices)) return undefined
  const all = choices.filter((choice) => isForm(choice, choiceForm))
  const sound = all.length === choices.length && new Set(all).size === all.length
  return sound && all.length > 1 && all.length <= mostChoices ? { id, choices: all } : undefined
}

function isForm(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
