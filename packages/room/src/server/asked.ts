import type { Context } from 'hono'
import { longestMessage } from '../rules/answer.ts'
import { readCode } from '../rules/code.ts'
import type { Problem } from '../rules/told.ts'
import type { Room, Store } from '../store/store.ts'
import { textOf } from './node.ts'
import { isSame } from './secret.ts'

/** The room that a path names, if there is one. */
export async function roomOf(store: Store, context: Context): Promise<Room | undefined> {
  const code = readCode(context.req.param('code') ?? '')
  return code === undefined ? undefined : await store.find(code)
}

/** The message of a request, whatever it is; a problem where it is none. */
export async function messageOf(context: Context): Promise<{ message: unknown } | Problem> {
  const text = await textOf(context, longestMessage)
  if (text === undefined) return 'too large'
  if (context.req.header('content-type') !== 'application/json') return 'malformed'
  try {
    return { message: JSON.parse(text) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return 'malformed'
    throw error
  }
}

/** Whether a request shows what only a host knows. */
export function shows(context: Context, expected: string): boolean {
  return isSame(shownBy(context), expected)
}

/** What a request shows for being a host's; empty where it shows nothing. */
export function shownBy(context: Context): string {
  return /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? ''
}
