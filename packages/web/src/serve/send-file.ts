import type { ReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname } from 'node:path'
import send from 'send'
import type { Found } from './find-file.ts'
import { begin, say } from './say.ts'

/** Sends a file, or the part of it that is asked for; `gone` when it is no longer there. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, size }: Found,
): Promise<'sent' | 'gone'> {
  if (asksForWhole(request, size)) delete request.headers.range
  begin(response, isNamedAfterContent(file) ? kept : {})
  return new Promise((resolve, reject) => {
    response.once('close', () => resolve('sent'))
    send(request, `/${encodeURIComponent(basename(file))}`, {
      root: dirname(file),
      index: false,
      cacheControl: false,
    })
      .on('stream', (stream: ReadStream) => breakOffWhenShort(stream, response))
      .on('error', (error: Error & { status: number }) => {
        if (error.status === 416) refuseRange(response, size)
        else if (error.status === 412) say(response, 412, 'This file has changed.')
        else if (error.status === 404 && !response.headersSent) resolve('gone')
        else reject(error)
      })
      .pipe(response)
  })
}

/** What such a file holds never changes: a phone that has it does not ask again. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Whether a build has put a print of the content into the name: `assets/app-BSWQb5H_.js`. */
function isNamedAfterContent(file: string): boolean {
  return basename(dirname(file)) === 'assets' && /-[\w-]{8}\.\w+$/.test(file)
}

/** Parts are for GET; the last bytes of a file, more than it has, are the file. */
function asksForWhole({ method, headers: { range = '' } }: IncomingMessage, size: number): boolean {
  const last = /^ *bytes=-(?<count>\d+) *$/.exec(range)?.groups?.count
  return method === 'HEAD' || (last !== undefined && size > 0 && Number(last) >= size)
}

function refuseRange(response: ServerResponse, size: number): void {
  const sentence = `This file has ${size} bytes, and none in that range.`
  say(response, 416, sentence, { 'Content-Range': `bytes */${size}` })
}

/** A file that was cut while it was read cannot be what was promised: better no answer than half. */
function breakOffWhenShort(stream: ReadStream, response: ServerResponse): void {
  const promised = Number(response.getHeader('Content-Length'))
  stream.once('end', () => {
    if (stream.bytesRead < promised) response.destroy()
  })
}
