/// <reference lib="dom" />
/**
 * A number for one phone in one round: 16 random bytes in base64url. Made without `randomUUID`,
 * which a page on plain http does not have.
 */
export function newNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
