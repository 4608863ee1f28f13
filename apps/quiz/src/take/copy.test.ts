import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './copy.ts'

afterEach(() => vi.unstubAllGlobals())

test('a text is copied as it is', async () => {
  const texts: string[] = []
  const writeText = async (text: string) => {
    texts.push(text)
  }
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('https://a.example/#x')).toBe(true)
  expect(texts).toEqual(['https://a.example/#x'])
})

const refusal = new DOMException('no', 'NotAllowedError')

test.each([
  ['no clipboard', {}],
  ['null', { clipboard: null }],
  ['a refusal', { clipboard: { writeText: () => Promise.reject(refusal) } }],
  [
    'a refusal at once',
    {
      clipboard: {
        writeText: () => {
          throw refusal
        },
      },
    },
  ],
])('%s is told, and not thrown', async (_name, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(await copyText('x')).toBe(false)
})
