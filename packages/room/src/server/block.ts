import { isIP } from 'node:net'

/**
 * What an address counts as for limits: of IPv6 the first half, because whoever has one address
 * there has all of the second half.
 */
export function blockOf(address: string): string {
  const old = /^::ffff:(?<old>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.old
  if (old !== undefined || isIP(address) !== 6) return old ?? address
  const [head = '', tail] = address.replace(/%.*/, '').toLowerCase().split('::')
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean))
  const gap = tail === undefined ? 0 : 8 - (first?.length ?? 0) - (last?.length ?? 0)
  const groups = [...(first ?? []), ...Array<string>(gap).fill('0'), ...(last ?? [])]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
