import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Node's own request and answer below those of the web, which cost more memory than they save. */
export function nodeOf(context: Context): HttpBindings {
  return context.env as HttpBindings
}

/** The bytes of a request, as text; nothing where there are more than these. */
export async function textOf(context: Context, most: number): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  const { incoming } = nodeOf(context)
  if (Number(incoming.headers['content-length'] ?? 0) > most) return undefined
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    parts.push(part as Buffer)
    size += (part as Buffer).length
    if (size > most) return undefined
  }
  return Buffer.concat(parts).toString()
}
