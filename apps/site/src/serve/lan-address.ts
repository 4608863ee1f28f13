import { isIPv4 } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

/** Networks inside this computer, of virtual machines and containers: no phone is on them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale)/i

/** The address on the local network that phones in the room can reach, or what to do about it. */
export function lanAddress(
  wanted: string | true,
  interfaces: Interfaces,
): { address: string; others: string[] } | { refused: string } {
  const addresses = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .filter(({ address }) => isPrivate(address))
      .map(({ address }) => ({ address, virtual: virtual.test(name) })),
  )
  const known = addresses
    .sort((one, other) => Number(one.virtual) - Number(other.virtual))
    .map(({ address }) => address)
  if (wanted !== true) {
    if (known.includes(wanted)) {
      return { address: wanted, others: known.filter((one) => one !== wanted) }
    }
    return { refused: `${wanted} is no local address of this computer${choice(known)}` }
  }
  const [address, ...others] = known
  if (address !== undefined) return { address, others }
  return { refused: 'This computer is on no local network: join the Wi-Fi of the room, try again.' }
}

/** Only addresses that stay within a building: RFC 1918, and those that devices give themselves. */
function isPrivate(address: string): boolean {
  if (!isIPv4(address)) return false
  const [first = 0, second = 0] = address.split('.').map(Number)
  return (
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  )
}

function choice(known: string[]): string {
  return known.length === 0 ? '.' : `: choose ${known.join(' or ')}.`
}
