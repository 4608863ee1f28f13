import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Send } from './hub.ts'
import { nodeOf } from './node.ts'

/** More than this waits for nobody, in bytes: whoever reads so slowly comes back. */
const mostWaiting = 64 * 1024

/**
 * A stream of server-sent events to one listener, alive until it goes: plain HTTP, which passes
 * company firewalls. `listen` starts sending and returns how to stop. Written by Node itself: a web
 * stream a phone takes four times the memory.
 */
export async function streamTo(
  context: Context,
  listen: (send: Send) => Promise<() => void>,
): Promise<Response> {
  const { outgoing } = nodeOf(context)
  let stop = () => {}
  const gone = new Promise<void>((resolve) => outgoing.once('close', resolve))
  const send: Send = (event) => {
    if (!outgoing.headersSent) outgoing.writeHead(200, headers)
    outgoing.write(event)
    if (outgoing.writableLength > mostWaiting) outgoing.destroy()
  }
  // Where this throws nothing has been sent yet, and whoever asked is told to come back.
  stop = await listen(send)
  if (outgoing.destroyed) stop()
  else gone.then(() => stop())
  return RESPONSE_ALREADY_SENT
}

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store, no-transform',
  // A proxy that gathers an answer before it passes it on would hold every event back.
  'X-Accel-Buffering': 'no',
}
