/** What a file says of itself. */
export type About = {
  title: string
  locale: string
  /** Which cards, on what, in which form and profile: `comparison a4 sheet color`. */
  subject: string
  /** A hash of the words and the kit's version: `cards verify` compares it. */
  hash: string
}

export const producer = 'Read the Room'

/** Same words, same bytes: no clock goes into a file. */
export const printed = new Date('2026-01-01T00:00:00Z')

/** The entries of a file's information dictionary. */
export function infoOf({ title, subject, hash }: About): Record<string, string | Date> {
  return { Title: title, Subject: subject, Keywords: hash, CreationDate: printed }
}
