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
  expect(lanAddress('0.0.0.0', laptop)).toEqual({
    refused: '0.0.0.0 is no local address of this computer: choose 192.168.1.23 or 172.17.0.1.',
  })
})

test('without a network there is one sentence', () => {
  expect(lanAddress(true, { lo: laptop.lo })).toEqual({
    refused: 'This computer is on no local network: join the Wi-Fi of the room, try again.',
  })
})
