import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Drawn, webp } from './webp.ts'

/** Writes pictures into a folder. */
export type PictureWriter = {
  /** Has a picture written, and gives the name of its file: one that looks the same has the same. */
  put: (drawn: Drawn) => Promise<string>
  /** Waits until all that was put is there. */
  done: () => Promise<void>
}

/** As many threads as Node has for such work: more would only wait, and take memory. */
const atATime = 4

/** Writes the pictures of a language into a folder; they are packed while the next one is drawn. */
export function pictureWriter(folder: string, locale: string): PictureWriter {
  mkdirSync(folder, { recursive: true })
  const known = new Set<string>()
  const underWay = new Set<Promise<void>>()
  return {
    put: async (drawn) => {
      const picture = `${lookOf(drawn)}-${locale}.webp`
      if (known.has(picture)) return picture
      known.add(picture)
      if (underWay.size >= atATime) await Promise.race(underWay)
      const writing = webp(drawn).then((bytes) => {
        writeFileSync(join(folder, picture), bytes)
        underWay.delete(writing)
      })
      underWay.add(writing)
      return picture
    },
    done: async () => {
      await Promise.all(underWay)
    },
  }
}

/** A short hash of what a picture shows, pixel by pixel. */
function lookOf({ width, data }: Drawn): string {
  return createHash('sha256').update(`${width} `).update(data).digest('hex').slice(0, 12)
}
