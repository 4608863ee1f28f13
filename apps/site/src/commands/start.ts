import { serve } from '../serve.ts'
import { build } from './build.ts'

/** Builds, serves on this computer alone, prints the links, and runs until Ctrl-C. */
export async function start({ content, port }: { content?: string; port?: number }): Promise<void> {
  await build(content === undefined ? {} : { content })
  const { address, close } = await serve(port)
  console.log(`
  Read the Room is ready. Open one of these:

    Home                  ${address}/public/
    Quiz                  ${address}/public/quiz/
    Slides                ${address}/public/deck/
    For the facilitator   ${address}/facilitator/

  Everything is in apps/site/dist. Ctrl-C stops.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
}
