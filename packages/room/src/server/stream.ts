import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { heartbeat } from '../rules/told.ts'
import type { Send } from './hub.ts'

/**
 * A stream of server-sent events to one listener, alive until it goes: plain HTTP, which passes
 * company firewalls. `listen` starts sending and returns how to stop.
 */
export function streamTo(
  context: Context,
  listen: (send: Send) => Promise<() => void>,
): Response | Promise<Response> {
  // A proxy that gathers an answer before it passes it on would hold every event back.
  context.header('X-Accel-Buffering', 'no')
  context.header('Cache-Control', 'no-store, no-transform')
  return streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
    const beat = setInterval(() => void stream.write(':\n\n'), heartbeat)
    const stop = await listen((data) => void stream.writeSSE({ data }))
    await gone
    clearInterval(beat)
    stop()
  })
}
