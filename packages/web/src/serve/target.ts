/** What a request line asks for: the host where it names one, the path as plain text, the query. */
export type Target = { host?: [string]; path: string | undefined; query: string }

/** Reads `/path?query` or `http://host/path?query`; a path that says nothing is undefined. */
export function readTarget(url: string): Target {
  const { host, rest = '' } =
    /^(?:https?:\/\/(?<host>[^/?]*))?(?<rest>.*)$/is.exec(url)?.groups ?? {}
  const end = rest.indexOf('?')
  const [path, query] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)]
  return {
    ...(host === undefined ? {} : { host: [host] }),
    path: decoded(host !== undefined && path === '' ? '/' : path),
    query,
  }
}

function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path)
    return plain.startsWith('/') && !plain.includes('\0') ? plain : undefined
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
