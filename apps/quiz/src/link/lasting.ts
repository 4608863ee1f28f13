/**
 * A link that still leads somewhere when the workshop is over: to the page of a language where the
 * kit is published, as far as that is known. A room's own address ends with the workshop.
 */
export function lastingLink(
  hash: string,
  address: string | undefined,
  path: string,
  here: string,
): string {
  return new URL(hash, address === undefined ? here : new URL(`quiz/${path}`, address)).href
}
