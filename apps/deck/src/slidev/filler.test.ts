import { readFileSync } from 'node:fs'
import { leakFinder } from '@read-the-room/core/leaks'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { describe, expect, test } from 'vitest'
import { filler } from './filler.ts'
import type { Target } from './target.ts'

const written = readFileSync(new URL('../../slides.md', import.meta.url), 'utf8').split('\n')

describe.each(contentLocales(contentFolder()))('slides.md in %s', (locale) => {
  const kit = load(locale)

  test('is filled with slides in the very lines that Slidev handed over', async () => {
    const lines = await filled({ locale, audience: 'facilitator' })
    expect(lines).not.toContain('@blocks')
    expect(lines).toContain('layout: "questions"')
    expect(leakFinder(kit)(lines.join('\n'))).not.toEqual([])
  })

  test('has no note for the room', async () => {
    const lines = await filled({ locale, audience: 'room' })
    expect(lines).not.toContain('<!--')
    expect(leakFinder(kit)(lines.join('\n'))).toEqual([])
  })

  async function filled(target: Target): Promise<string[]> {
    const lines = [...written]
    await filler(() => kit, target).transformRawLines?.(lines)
    return lines
  }
})
