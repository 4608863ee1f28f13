import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

/** Networks inside this computer, of virtual machines and containers: no phone is on them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale)/i

/**
 * The address that phones in the room can reach, or what to do about it. Without a name only an
 * address that stays within a building is chosen; by name also one that the whole world may reach,
 * as some universities give them to their Wi-Fi.
 */
export function lanAddress(
  wanted: string | true,
  interfaces: Interfaces,
): { address: string; others: string[] } | { refused: string } {
  const all = addresses(interfaces)
  const local = all.filter(isPrivate)
  const [best] = local
  const address = wanted === true ? best : all.find((one) => one === wanted)
  if (address !== undefined) return { address, others: local.filter((one) => one !== address) }
  if (wanted !== true) {
    return { refused: `${wanted} is no address of this computer on a network${choice(all)}` }
  }
  if (all.length === 0) {
    return {
      refused: 'This computer is on no local network: join the Wi-Fi of the room, try again.',
    }
  }
  const named = all.map((one) => `--lan ${one}`).join(' or ')
  return {
    refused: `Every address of this computer is public, for more people than are in the room: if that is how its Wi-Fi works, choose ${named}.`,
  }
}

/** Those of real networks first. */
function addresses(interfaces: Interfaces): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) =>
      infos
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => ({ address, virtual: virtual.test(name) })),
    )
    .sort((one, other) => Number(one.virtual) - Number(other.virtual))
    .map(({ address }) => address)
}

/** Only addresses that stay within a building: RFC 1918, and those that devices give themselves. */
function isPrivate(address: string): boolean {
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
