import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { refuse } from './guard.ts'
import { type RoomServing, roomApp } from './room-app.ts'

/** Answers requests below a path of a server that also serves pages. */
export type RoomListener = { path: string; listener: RequestListener }

/** The rooms as something that a plain HTTP server hands its requests below some paths to. */
export function roomListeners(serving: RoomServing, paths = ['/room/']): RoomListener[] {
  const rooms = roomApp(serving)
  return paths.map((path) => {
    const app = new Hono({ strict: false })
      .route(path.replace(/\/$/, ''), rooms)
      .notFound((context) => refuse(context, 'no room'))
    return { path, listener: getRequestListener(app.fetch) }
  })
}
