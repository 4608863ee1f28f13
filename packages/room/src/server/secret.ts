import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { codeOf } from '../rules/code.ts'
import type { Room } from '../store/store.ts'

/** How long a room lives unless it is ended: a day with an evening, in milliseconds. */
const lifetime = 14 * 60 * 60_000

/** A room that nobody has seen yet. */
export function newRoom(now: number): Room {
  return { code: codeOf(randomBytes(16)), salt: randomBytes(32), until: now + lifetime }
}

/** What a host shows to open and close rounds: made of the salt, so that it is kept nowhere. */
export function secretOf({ salt }: Room): string {
  return keyed(salt, 'host').toString('base64url')
}

/** What the sums of a room are kept under after its end: nobody can come back from it. */
export function sealOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** What is kept of a phone's number: nobody can come back from it, nor from one round to another. */
export function handOf({ salt }: Room, round: string, number: string): Uint8Array {
  return keyed(salt, `hand\n${round}\n${number}`).subarray(0, 16)
}

/** Whether a text is the one expected, in a time that says nothing about it. */
export function isSame(text: string, expected: string): boolean {
  return timingSafeEqual(keyed(key, text), keyed(key, expected))
}

const key = randomBytes(32)

function keyed(salt: Uint8Array, text: string): Buffer {
  return createHmac('sha256', salt).update(text).digest()
}
