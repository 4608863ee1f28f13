import { networkInterfaces } from 'node:os'
import { KitError } from '../kit-error.ts'
import { lanAddress } from '../serve/lan-address.ts'
import { serve } from '../serve/serve.ts'
import { planLan, terminalCode } from '../serve/serve-lan.ts'
import type { WordOptions } from '../words-in-use.ts'
import { build } from './build.ts'

type Options = WordOptions & { port?: number; lan?: string | true }

/** Builds, serves on this computer alone, prints the links, and runs until Ctrl-C. */
export async function start({ port, lan, ...words }: Options): Promise<void> {
  const room = lan === undefined ? undefined : await chooseLan(lan)
  // The slides and cards lead where the phones in the room find the quiz.
  if (room !== undefined) process.env.KIT_ADDRESS = room.address
  await build(words)
  const { address, close } = await serve(port)
  const closing = [close]
  console.log(`
  Read the Room is ready. Open one of these:

    Home                  ${address}/public/
    Quiz                  ${address}/public/quiz/
    Slides                ${address}/public/deck/
    For the facilitator   ${address}/facilitator/
`)
  if (room !== undefined) {
    closing.push((await room.open()).close)
    const quiz = `${room.address}quiz/`
    console.log(`${terminalCode(quiz)}

    For phones on the same network   ${quiz}

  The slides show this address. Notes and keys stay on this computer.${
    room.others.length === 0
      ? ''
      : `
  Wrong network? Also here: ${room.others.join(', ')}; choose with --lan ${room.others[0]}.`
  }
`)
  }
  console.log('  Everything is in apps/site/dist. Ctrl-C stops.\n')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const end of closing) end()
    })
  }
}

async function chooseLan(wanted: string | true) {
  const found = lanAddress(wanted, networkInterfaces())
  if ('refused' in found) throw new KitError(found.refused)
  return { ...(await planLan(found.address)), others: found.others }
}
