/**
 * What somebody meant who typed a hash, or whose mail added to it: no case, no percent signs, no
 * slash before it and no full stop after it. A `-` at the end says that a question has no answer.
 */
export function plainHash(hash: string): string {
  return decoded(hash)
    .toLowerCase()
    .replace(/^[^a-z0-9%]+|[^a-z0-9%-]+$/g, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign without its two digits: it leads nowhere as it stands.
    return text
  }
}
