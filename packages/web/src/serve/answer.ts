/// <reference path="./compression.d.ts" />
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import { headers } from '../headers.ts'
import type { Beside } from './beside.ts'
import { findFile } from './find-file.ts'
import { isNamed } from './named.ts'
import { say } from './say.ts'
import { sendFile } from './send-file.ts'
import { readTarget } from './target.ts'

type Place = {
  /** Looked through in this order. */
  folders: string[]
  host: string
  address: string
  home: string | undefined
  base: string
  beside: Beside[]
}

// A room full of phones shares one network: what is text travels at a third of its size.
const compress = compression()

/** How often a file is looked for that was there, and was gone when it was opened. */
const rounds = 3

/** Answers every request, whatever it holds. */
export function answer(place: Place): RequestListener {
  return (request, response) => {
    // Whoever asked went away: there is nobody to tell.
    response.on('error', () => response.destroy())
    const go = () => {
      give(place, request, response).catch((error: unknown) => {
        // Too many at once is nothing to be mended, and told by the hundred it hides what is.
        if (!isBusy(error)) console.error(error)
        if (response.headersSent) response.destroy()
        else if (isBusy(error)) say(response, 503, 'Too many ask at once: try again.')
        else say(response, 500, 'The server could not read this file.')
      })
    }
    // Parts are counted in the bytes of the file, so they travel as they are; what answers beside
    // the files may say little for a long time, and none of that can wait to be pressed.
    const asItIs = besideAt(place, request.url ?? '') !== undefined
    if (asItIs || request.headers.range !== undefined) go()
    else compress(request, response, go)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code))
}

async function give(place: Place, request: IncomingMessage, response: ServerResponse) {
  const { host, address, home, base } = place
  const target = readTarget(request.url ?? '')
  const hosts = [...(request.headersDistinct.host ?? ['']), ...(target.host ?? [])]
  // A name that somebody else gave to this address would let their pages read the kit's.
  if (!hosts.every((name) => isNamed(name, host))) {
    return say(response, 421, `The kit is served as ${address}/ and under no other name.`)
  }
  const other = besideAt(place, target.path ?? '')
  if (other !== undefined) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return void other.listener(request, response)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response, 405, 'The kit can only be read.', { Allow: 'GET, HEAD' })
  }
  const { path, query } = target
  if (path === undefined) return say(response, 400, 'This address cannot be read.')
  if (path === `${base}/` && home !== undefined) {
    return say(response, 302, 'The kit is one step further.', { Location: encoded(base + home) })
  }
  if (path !== base && !path.startsWith(`${base}/`)) return say(response, 404, 'Not found.')

  for (let round = 0; round < rounds; round += 1) {
    const found = await findFile(place.folders, path.slice(base.length))
    if (found === undefined) break
    if (found === 'folder') {
      const Location = `${encoded(path)}/${query}`
      return say(response, 302, 'This is a folder: its address ends with a slash.', { Location })
    }
    if ((await sendFile(request, response, found)) === 'sent') return
  }
  const Location = await placeMeant(place, path)
  if (Location !== undefined) return say(response, 302, 'This is a place in a page.', { Location })
  if (/\btext\/html\b/.test(request.headers.accept ?? '')) {
    const page = await findFile(place.folders, '/404.html')
    if (typeof page === 'object') return say(response, 404, await readFile(page.file, 'utf8'), html)
  }
  say(response, 404, 'Not found.')
}

function besideAt({ beside }: Place, path: string): Beside | undefined {
  return beside.find((one) => path.startsWith(one.path))
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

/** Mail writes `#` as `%23`: what stands before it may be a page, and the rest a place there. */
async function placeMeant({ folders, base }: Place, path: string): Promise<string | undefined> {
  const [page = '', ...rest] = path.split('#')
  const found = rest.length > 0 && (await findFile(folders, page.slice(base.length)))
  if (found === undefined || found === false) return undefined
  return `${encoded(page)}${found === 'folder' ? '/' : ''}#${encodeURIComponent(rest.join('#'))}`
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
