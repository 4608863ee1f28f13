import { networkInterfaces } from 'node:os'
import { Refusal } from '@read-the-room/core/refusal'
import { onlyRoom, roomListeners } from '@read-the-room/room/server'
import { openStore } from '@read-the-room/room/store'
import type { Beside, Served } from '@read-the-room/web/serve'
import { lanAddress } from '../serve/lan-address.ts'
import { serve } from '../serve/serve.ts'
import { serveLan, terminalCode } from '../serve/serve-lan.ts'
import { siteFolder } from '../shell/places.ts'
import { build } from './build.ts'
import type { WordOptions } from './words-in-use.ts'

type Options = WordOptions & { port?: number; lan?: string | true }

/** Serves on this computer, builds, prints the links, and runs until Ctrl-C. */
export async function start({ port, lan, ...words }: Options): Promise<void> {
  const open: { close: () => void }[] = []
  const close = () => {
    // The doors before what stands behind them.
    for (const served of open.toReversed()) served.close()
  }
  try {
    // Before the build: a port that is taken is known at once, and what stands is served meanwhile.
    const room = lan === undefined ? undefined : await openRoom(lan, open)
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

type Room = { address: string; others: string[]; code: string; forDecks: Beside[] }

/** Phones come by the network's door, and to their own part of the room alone; decks by ours. */
async function openRoom(wanted: string | true, open: { close: () => void }[]): Promise<Room> {
  const found = lanAddress(wanted, networkInterfaces())
  if ('refused' in found) throw new Refusal(found.refused)
  const store = await openStore(undefined, siteFolder)
  open.push({ close: () => void store.shut() })
  const lan = await serveLan(found.address, siteFolder, roomListeners({ store, hosts: 'none' }))
  open.push(lan)
  const address = `${lan.address}/`
  const { code } = await onlyRoom(store)
  const forDecks = roomListeners({ store, hosts: 'this computer', address }, deckPaths)
  return { address: lan.address, others: found.others, code, forDecks }
}

/** A deck looks for its room beside its own folder. */
const deckPaths = ['/room/', '/public/room/']

function tell({ address }: Served, room: Room | undefined): void {
  console.log(`
  Read the Room is ready. Open one of these:

    Home                  ${address}/public/
    Quiz                  ${address}/public/quiz/
    Slides                ${address}/public/deck/
    For the facilitator   ${address}/facilitator/
`)
  if (room !== undefined) tellRoom(room)
  console.log('  Everything is in apps/site/dist. Ctrl-C stops.\n')
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
