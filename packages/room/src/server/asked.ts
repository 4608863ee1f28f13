import type { Context } from 'hono'
import { longestMessage } from '../rules/answer.ts'
import { readCode } from '../rules/code.ts'
import type { Room, Store } from '../store/store.ts'
import { isSame } from './secret.ts'

/** The room that a path names, if there is one. */
export async function roomOf(store: Store, context: Context): Promise<Room | undefined> {
  const code = readCode(context.req.param('code') ?? '')
  return code === undefined ? undefined : await store.find(code)
}

/** The message of a request, whatever it is; undefined where it is none. */
export async function messageOf(context: Context): Promise<unknown> {
  if (context.req.header('content-type') !== 'application/json') return undefined
  const text = await context.req.text()
  if (text.length > longestMessage) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether a request shows what only a host knows. */
export function shows(context: Context, expected: string): boolean {
  return isSame(context.req.header('authorization') ?? '', `Bearer ${expected}`)
}
