import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type RoomServing, roomApp } from './room-app.ts'

/** Answers requests below a path of a server that also serves pages. */
export type RoomListener = { path: string; listener: RequestListener }

/** Where rooms are found, beside the pages. */
export const roomPath = '/room/'

/** The rooms as something that a plain HTTP server can hand its requests to. */
export function roomListener(serving: RoomServing, base = ''): RoomListener {
  const app = new Hono({ strict: false }).route(`${base}/room`, roomApp(serving))
  return { path: `${base}${roomPath}`, listener: getRequestListener(app.fetch) }
}
