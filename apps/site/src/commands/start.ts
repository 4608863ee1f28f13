import { globSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { Refusal } from '@read-the-room/core/refusal'
import type { Served } from '@read-the-room/web/serve'
import { lanAddress } from '../serve/lan-address.ts'
import { serve } from '../serve/serve.ts'
import { terminalCode } from '../serve/serve-lan.ts'
import { type OpenRoom, openRoom } from '../serve/serve-room.ts'
import { facilitatorFolder } from '../shell/places.ts'
import { build } from './build.ts'
import type { WordOptions } from './words-in-use.ts'

type Options = WordOptions & { port?: number; lan?: string | true }

/** Serves on this computer, builds, prints the links, and runs until Ctrl-C. */
export async function start({ port, lan, ...words }: Options): Promise<void> {
  const open: { close: () => unknown }[] = []
  const close = () => {
    for (const served of open.toReversed()) void served.close()
  }
  try {
    // Before the build: a port that is taken is known at once, and what stands is served meanwhile.
    const room = lan === undefined ? undefined : await openRoomFor(lan)
    if (room !== undefined) open.push(room)
    const site = await serve(port, room?.forDecks)
    open.push(site)
    // The slides and cards lead where the phones in the room find the quiz.
    if (room !== undefined) process.env.KIT_ADDRESS = `${room.address}/`
    await build(words)
    tell(site, room)
  } catch (error) {
    close()
    throw error
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
}

type Room = OpenRoom & { others: string[] }

async function openRoomFor(wanted: string | true): Promise<Room> {
  const found = lanAddress(wanted, networkInterfaces())
  if ('refused' in found) throw new Refusal(found.refused)
  return { ...(await openRoom(found.address)), others: found.others }
}

function tell({ address }: Served, room: Room | undefined): void {
  console.log(`
  Read the Room is ready. Open one of these:

    Home                  ${address}/public/
    Quiz                  ${address}/public/quiz/
    Slides                ${address}/public/deck/
    For the facilitator   ${address}/facilitator/
`)
  if (!isMade()) {
    console.log(
      '  Guide, run sheets and PowerPoint are not made yet: npm run export makes them, once.\n',
    )
  }
  if (room !== undefined) tellRoom(room)
  console.log('  Everything is in apps/site/dist. Ctrl-C stops.\n')
}

/** Whether what needs a browser has been made, of any language. */
function isMade(): boolean {
  return globSync('run-sheet-*.pdf', { cwd: facilitatorFolder }).length > 0
}

function tellRoom({ address, others, code }: Room): void {
  const quiz = `${address}/quiz/`
  console.log(`${terminalCode(quiz)}

    For phones on the same network   ${quiz}

    For votes by phone               the room ${code}, in the facilitator's slides: key R

  The slides show this address. Notes and keys stay on this computer.${
    others.length === 0
      ? ''
      : `
  Wrong network? Also here: ${others.join(', ')}; choose with --lan ${others[0]}.`
  }
`)
}
