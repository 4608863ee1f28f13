/** Mail and messengers write `#` as `%23`: the address that was meant, on this very host. */
export function addressMeant({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>) {
  const [, page, place] = /^(.*?)%23(.*)$/i.exec(pathname) ?? []
  return page === undefined ? undefined : `${origin}${page}#${place}`
}

/**
 * The home page of a site whose folders are known, from any address in it: above the first of them.
 * Elsewhere one step up, which ends at home as well.
 */
export function homeFrom(pathname: string, folders: string[]): string {
  const names = pathname.replace(/\/$/, '').split('/')
  const first = names.findIndex((name) => folders.includes(name))
  return `${names.slice(0, first === -1 ? -1 : first).join('/')}/`
}
