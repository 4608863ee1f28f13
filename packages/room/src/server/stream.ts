import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { heartbeat } from '../rules/told.ts'
import type { Send } from './hub.ts'

/**
 * A stream of server-sent events to one listener, alive until it goes: plain HTTP, which passes
 * company firewalls. `listen` starts sending and returns how to stop; where it fails the stream
 * ends, and whoever asked comes back.
 */
export function streamTo(
  context: Context,
  listen: (send: Send) => Promise<() => void>,
): Response | Promise<Response> {
  const response = streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
    const beat = setInterval(() => void stream.write(':\n\n'), heartbeat)
    try {
      const stop = await listen((data) => void stream.writeSSE({ data }))
      await gone
      stop()
    } catch (error) {
      console.error(`A stream could not begin: ${error instanceof Error ? error.message : error}`)
    } finally {
      clearInterval(beat)
    }
  })
  // A proxy that gathers an answer before it passes it on would hold every event back.
  response.headers.set('X-Accel-Buffering', 'no')
  response.headers.set('Cache-Control', 'no-store, no-transform')
  return response
}
