/**
 * Where the rooms of a deck are: beside the folder that it lies in. Nothing for a file, which no
 * server stands behind.
 */
export function roomBase(address: string): string | undefined {
  const { protocol, origin, pathname } = new URL(address)
  if (!protocol.startsWith('http')) return undefined
  const root = /^(.*\/)(?:facilitator|deck)\//.exec(pathname)?.[1]
  return root === undefined ? undefined : `${origin}${root}room/`
}

/**
 * Where a code on the wall leads a phone: into the room, in the deck's language. `quiz` is the
 * address that the kit knows of its quiz, `pages` where the server of the room has its pages.
 */
export function joinAddress(code: string, quiz: string | undefined, pages: string | undefined) {
  const page = quiz?.replace(/#.*$/, '') ?? (pages === undefined ? undefined : `${pages}quiz/`)
  return page === undefined ? undefined : `${page}#room-${code}`
}
