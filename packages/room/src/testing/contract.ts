import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginRoom, endOver } from '../server/rooms.ts'
import { mostHands, type Store } from '../store/store.ts'

/** What every store must do, whichever engine keeps it. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store?.shut())

  const round = { id: 'wedding.kind', choices: ['networking', 'mixed', 'socializing', 'unclear'] }
  const hand = () => randomBytes(16)
  const begun = async () => (await beginRoom(store)).code

  test(`${name}: a room is found under its code, once`, async () => {
    const room = await beginRoom(store)
    expect(await store.create(room)).toBe(false)
    const found = await store.find(room.code)
    expect(found?.until).toBe(room.until)
    expect([...(found?.salt ?? [])]).toEqual([...room.salt])
    expect(await store.codes()).toContain(room.code)
    expect(await store.find('XXXXXX')).toBeUndefined()
  })

  test(`${name}: answers are taken while a round is open, each hand once`, async () => {
    const code = await begun()
    const mine = hand()
    const first = { code, round: round.id, hand: mine, choice: 'mixed', version: 1 }
    expect(await store.answer(first)).toBe('closed')
    expect(await store.current(code)).toBeUndefined()
    await store.open(code, round)
    expect(await store.current(code)).toEqual({ ...round, open: true, opened: 1 })
    expect(await store.answer(first)).toBe('kept')
    expect(await store.answer({ ...first, hand: hand() })).toBe('kept')
    expect(await store.answer({ ...first, choice: 'unclear', version: 2 })).toBe('kept')
    // A copy of the first choice that comes late changes nothing.
    expect(await store.answer(first)).toBe('kept')
    expect(await store.counts(code, round.id)).toEqual({ mixed: 1, unclear: 1 })
    await store.close(code)
    expect({ ...(await store.kept(code, round.id, mine)) }).toEqual({
      choice: 'unclear',
      version: 2,
    })
    expect(await store.kept(code, round.id, hand())).toBeUndefined()
    expect(await store.kept(code, 'other.kind', mine)).toBeUndefined()
    expect(await store.answer({ ...first, choice: 'networking', version: 3 })).toBe('closed')
    expect(await store.counts(code, round.id)).toEqual({ mixed: 1, unclear: 1 })
    await store.open(code, round)
    expect(await store.answer({ ...first, choice: 'networking', version: 3 })).toBe('kept')
    expect(await store.counts(code, round.id)).toEqual({ mixed: 1, networking: 1 })
  })

  test(`${name}: openings are counted, however many windows open or close`, async () => {
    const code = await begun()
    const other = { ...round, id: 'wedding.sentence' }
    for (const [opened, asked] of [round, round, other, round].entries()) {
      for (const _window of ['one', 'two']) await store.open(code, asked)
      expect(await store.current(code)).toEqual({ ...asked, open: true, opened: opened + 1 })
      if (asked === other) continue
      for (const _window of ['one', 'two']) await store.close(code)
      expect(await store.current(code)).toEqual({ ...asked, open: false, opened: opened + 1 })
    }
  })

  test(`${name}: what was not asked is not kept`, async () => {
    const code = await begun()
    await store.open(code, round)
    const mine = { code, round: round.id, hand: hand(), choice: 'maybe', version: 1 }
    expect(await store.answer(mine)).toBe('closed')
    expect(await store.answer({ ...mine, round: 'other.kind', choice: 'mixed' })).toBe('closed')
    expect(await store.answer({ ...mine, code: 'XXXXXX', choice: 'mixed' })).toBe('no room')
    expect(await store.all(code)).toEqual({})
  })

  test(`${name}: sums take answers whatever the round is`, async () => {
    const code = await begun()
    const mine = { code, round: 'before', hand: hand(), choice: '4', version: 1 }
    expect(await store.answer(mine)).toBe('kept')
    expect(await store.answer({ ...mine, choice: '7', version: 2 })).toBe('closed')
    expect(await store.all(code)).toEqual({ before: { 4: 1 } })
  })

  test(`${name}: rooms never see each other, and one ends alone`, async () => {
    const [one, other] = [await begun(), await begun()]
    await store.open(one, round)
    await store.open(other, round)
    await store.answer({ code: one, round: round.id, hand: hand(), choice: 'mixed', version: 1 })
    expect(await store.all(other)).toEqual({})
    await store.end(one)
    expect(await store.find(one)).toBeUndefined()
    expect(await store.all(one)).toEqual({})
    expect(await store.current(other)).toEqual({ ...round, open: true, opened: 1 })
  })

  /** A room in which so many have answered a scene and a check, and one hand another scene. */
  const answered = async (people: number) => {
    const code = await begun()
    const other = { ...round, id: 'wedding.sentence' }
    const mine = () => ({ code, hand: hand(), choice: 'mixed', version: 1 })
    await store.open(code, other)
    await store.answer({ ...mine(), round: other.id })
    await store.open(code, round)
    for (let at = 0; at < people; at += 1) {
      await store.answer({ ...mine(), round: round.id })
      await store.answer({ ...mine(), round: 'after', choice: '5' })
    }
    return code
  }

  test(`${name}: the end gives the sums of that moment, and nothing that few have answered`, async () => {
    const code = await answered(10)
    const sums = { rounds: { [round.id]: { mixed: 10 } }, after: { people: 10, best: 50 } }
    expect(await store.end(code)).toEqual(sums)
    const mine = { code, hand: hand(), choice: 'mixed', version: 1 }
    expect(await store.answer({ ...mine, round: round.id })).toBe('no room')
    expect(await store.codes()).not.toContain(code)
    expect(await store.all(code)).toEqual({})
  })

  test(`${name}: whoever did not hear of the end is given its sums again, by the seal alone`, async () => {
    const code = await answered(5)
    const seal = randomBytes(32).toString('base64url')
    expect(await store.ended(seal)).toBeUndefined()
    const sums = { rounds: { [round.id]: { mixed: 5 } } }
    const both = await Promise.all([store.end(code, seal), store.end(code, seal)])
    expect(both).toEqual([sums, sums])
    expect(await store.end(code, seal)).toEqual(sums)
    expect(await store.ended(seal)).toEqual(sums)
    expect(await store.ended(randomBytes(32).toString('base64url'))).toBeUndefined()
    expect(await store.codes()).not.toContain(code)
  })

  test(`${name}: a room whose time is over is not there, whoever ends it`, async () => {
    const over = { ...(await beginRoom(store)), code: 'ZZZZZZ', until: Date.now() - 1 }
    expect(await store.create(over)).toBe(true)
    expect(await store.find(over.code)).toBeUndefined()
    await store.open(over.code, round)
    expect(await store.current(over.code)).toBeUndefined()
    const mine = { code: over.code, round: 'after', hand: hand(), choice: '5', version: 1 }
    expect(await store.answer(mine)).toBe('no room')
    await endOver(store)
    expect(await store.codes()).not.toContain(over.code)
    const soon = { ...over, code: 'ZZZZZX', until: Date.now() + 300 }
    await store.create(soon)
    expect(await store.find(soon.code)).toBeDefined()
    expect(await store.answer({ ...mine, code: soon.code })).toBe('kept')
    await expect.poll(() => store.find(soon.code)).toBeUndefined()
    expect(await store.answer({ ...mine, code: soon.code })).toBe('no room')
  })

  test(`${name}: the phones that listen are counted`, async () => {
    const code = await begun()
    expect(await store.listening(code, 3)).toBe(3)
    expect(await store.listening(code, 2)).toBe(2)
    expect(await store.listening(await begun(), 0)).toBe(0)
  })

  test(`${name}: of two answers of one hand at once, the later version is kept`, async () => {
    const code = await begun()
    await store.open(code, round)
    const mine = { code, round: round.id, hand: hand() }
    const sent = [3, 1, 4, 2, 4, 1].map((version) =>
      store.answer({ ...mine, choice: round.choices[version - 1] ?? '', version }),
    )
    expect(new Set(await Promise.all(sent))).toEqual(new Set(['kept']))
    expect(await store.counts(code, round.id)).toEqual({ unclear: 1 })
  })

  test(`${name}: whoever watches is told of each change of that room alone`, async () => {
    const [one, other] = [await begun(), await begun()]
    const heard: string[] = []
    const stop = await store.watch(one, (change) => heard.push(change))
    await store.open(other, round)
    await store.open(one, round)
    await store.answer({ code: one, round: round.id, hand: hand(), choice: 'mixed', version: 1 })
    await expect.poll(() => heard).toEqual(['round', 'answers'])
    stop()
    await store.close(one)
    await store.open(other, round)
    expect(heard).toEqual(['round', 'answers'])
  })

  test(`${name}: a thousand hands at once are a thousand answers, and a flood has an end`, async () => {
    expect(mostHands).toBeGreaterThan(10_000)
    const code = await begun()
    await store.open(code, round)
    const answers = Array.from({ length: 1000 }, (_none, at) => ({
      code,
      round: round.id,
      hand: hand(),
      choice: round.choices[at % 4] ?? '',
      version: 1,
    }))
    const outcomes = await Promise.all(answers.map((answer) => store.answer(answer)))
    expect(new Set(outcomes)).toEqual(new Set(['kept']))
    expect(await store.counts(code, round.id)).toEqual(
      Object.fromEntries(round.choices.map((choice) => [choice, 250])),
    )
  })
}
