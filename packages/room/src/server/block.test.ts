import { expect, test } from 'vitest'
import { blockOf } from './block.ts'

test.each([
  ['192.168.1.23', '192.168.1.23'],
  ['::ffff:192.168.1.23', '192.168.1.23'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
  ['', ''],
])('%s counts as %s', (address, block) => {
  expect(blockOf(address)).toBe(block)
})
