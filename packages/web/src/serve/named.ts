import { isIP } from 'node:net'

/** Whether a Host header, on any port, is a name of the address that is listened on. */
export function isNamed(header: string, host: string): boolean {
  const { name = '' } = /^(?<name>\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d*)?$/i.exec(header)?.groups ?? {}
  const asked = name.toLowerCase()
  if (!isLoopback(host)) return asked === host
  return isLoopback(asked.replace(/^\[|\]$/g, '')) || asked.endsWith('.localhost')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
