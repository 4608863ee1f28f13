import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { lanAddress } from './lan-address.ts'

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
})
const laptop = {
  lo: [at('127.0.0.1', true)],
  docker0: [at('172.17.0.1')],
  wlan0: [at('192.168.1.23')],
  wwan0: [at('100.64.3.2')],
}

test('the Wi-Fi comes before networks inside the computer; nothing public, nothing loopback', () => {
  expect(lanAddress(true, laptop)).toEqual({ address: '192.168.1.23', others: ['172.17.0.1'] })
})

test('another one can be chosen, and only one that is there', () => {
  expect(lanAddress('172.17.0.1', laptop)).toEqual({
    address: '172.17.0.1',
    others: ['192.168.1.23'],
  })
  for (const elsewhere of ['0.0.0.0', '127.0.0.1', '192.168.1.24', '']) {
    expect(lanAddress(elsewhere, laptop)).toEqual({
      refused: `${elsewhere} is no address of this computer on a network: choose 192.168.1.23 or 100.64.3.2 or 172.17.0.1.`,
    })
  }
})

test('a public one is taken by its name alone, and never chosen', () => {
  const campus = { lo: laptop.lo, wlan0: [at('203.0.113.7')] }
  expect(lanAddress('203.0.113.7', campus)).toEqual({ address: '203.0.113.7', others: [] })
  expect(lanAddress(true, campus)).toMatchInlineSnapshot(`
    {
      "refused": "Every address of this computer is public, for more people than are in the room: if that is how its Wi-Fi works, choose --lan 203.0.113.7.",
    }
  `)
  expect(lanAddress('100.64.3.2', laptop)).toEqual({
    address: '100.64.3.2',
    others: ['192.168.1.23', '172.17.0.1'],
  })
})

test('without a network there is one sentence', () => {
  expect(lanAddress(true, { lo: laptop.lo })).toEqual({
    refused: 'This computer is on no local network: join the Wi-Fi of the room, try again.',
  })
})
