import locales from 'quiz:locales'
import { stored } from '@read-the-room/web/device'
import { useEffect, useState } from 'react'
import { roomKey } from '../state/device.ts'
import { type Track, tracks } from '../state/tracks.ts'

import { firstWords, type Locale, type Words } from './words.ts'

type Shelf = Record<string, Words>

/**
 * The words in the wanted language: what the screen needs first, then the rest of the language,
 * then the other languages, so that nothing later waits for a network. The old words stay until
 * the new ones are complete enough for the screen. `failed` when words did not arrive. Those of the
 * room come to phones alone that are in one.
 */
export function useWords(first: Words, wanted: string, track: Track | undefined, inRoom: boolean) {
  const [shelf, setShelf] = useState<Shelf>({ [first.locale]: first })
  const [shown, setShown] = useState(first.locale)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let over = false
    const place = (tag: string, change: (held: Words) => Words) =>
      setShelf((held) => ({ ...held, [tag]: change(held[tag] ?? first) }))
    const bring = async (tag: string, { parts }: Locale, wantedWays: readonly Track[]) => {
      const { default: screen } = await parts.screen()
      place(tag, (held) => (held.locale === tag ? held : firstWords(tag, screen)))
      if (inRoom || stored(roomKey)) {
        const { default: room } = await parts.room()
        place(tag, (held) => ({ ...held, room }))
      }
      for (const name of wantedWays) {
        const { default: questions } = await parts[name]()
        place(tag, (held) => {
          const all = { ...questions, ...held.questions[name] }
          return { ...held, questions: { ...held.questions, [name]: all } }
        })
      }
    }
    const rest = async (tag: string, { parts }: Locale) => {
      const { default: guide } = await parts.guide()
      place(tag, (held) => ({ ...held, guide }))
      const { default: advice } = await parts.advice()
      place(tag, (held) => ({ ...held, advice }))
      const { default: result } = await parts.result()
      place(tag, (held) => ({ ...held, result }))
      const { default: further } = await parts.further()
      const { default: practice } = await parts.practice()
      const all = { ...practice, ...further }
      place(tag, (held) => ({ ...held, questions: { ...held.questions, practice: all } }))
    }
    const all = async () => {
      const locale = locales[wanted]
      if (locale === undefined) return
      await bring(wanted, locale, track === undefined ? [] : [track])
      await rest(wanted, locale)
      if (over) return
      setShown(wanted)
      setFailed(false)
      for (const [tag, other] of Object.entries(locales)) {
        await bring(tag, other, tracks)
        await rest(tag, other)
      }
    }
    all().catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error
      if (!over) setFailed(true)
    })
    return () => {
      over = true
    }
  }, [first, wanted, track, inRoom])

  return { words: shelf[shown] ?? first, failed }
}
