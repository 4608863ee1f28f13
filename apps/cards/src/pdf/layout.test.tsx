import { View } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { Text } from '../parts/text.tsx'
import { colorLook } from '../testing/look.ts'
import { Unbounded } from './faces.tsx'
import { tryOut } from './layout.ts'
import { walk } from './tree.ts'

const words = 'Signs belong to the moment, never to the people who happen to stand in it.'

/** The lines of a paragraph and of two words in the middle of a row, set in a size. */
async function linesAt(size: number, width = 60) {
  const look = { ...colorLook, size }
  const face = (
    <View>
      <Text look={look}>{words}</Text>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <View style={{ width: 20 }} />
        <View style={{ flexShrink: 1 }}>
          <Text look={look}>so far</Text>
        </View>
      </View>
    </View>
  )
  const laidOut = await tryOut(<Unbounded faces={[face]} width={width} />)
  const texts = [...walk(laidOut)].filter(({ type }) => type === 'TEXT')
  return texts.map(({ lines = [] }) => lines.map(({ string }) => string.trim()))
}

test('lines end where they would, whatever size the page was laid out in before', async () => {
  // Each width is another page: what is known of one says nothing of the next.
  const anew = [await linesAt(18, 60), await linesAt(10, 60.001), await linesAt(12, 60.002)]
  const again = [await linesAt(18), await linesAt(10), await linesAt(12)]
  expect(again).toEqual(anew)
  expect(await linesAt(18)).toEqual(anew[0])
  expect(anew.map(([, beside]) => beside)).toEqual([['so far'], ['so far'], ['so far']])
})
