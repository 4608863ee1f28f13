import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Node's own request and answer below those of the web, which cost more memory than they save. */
export function nodeOf(context: Context): HttpBindings {
  return context.env as HttpBindings
}

/** The bytes of a request, as text; nothing where there are more than these. */
export function textOf(context: Context, most: number): Promise<string | undefined> {
  const { incoming } = nodeOf(context)
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    incoming.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) return resolve(undefined)
      parts.push(part)
      return undefined
    })
    incoming.once('end', () => resolve(Buffer.concat(parts).toString()))
    incoming.once('error', reject)
  })
}
