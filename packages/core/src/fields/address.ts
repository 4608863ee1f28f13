import { z } from 'zod'
import { unprintable } from '../typeface/unprintable.ts'

/** Longest address, in characters: with more, phones fail to read the code that leads there. */
const longest = 200

/** Where the kit is published: a folder on a web server. Comes out with a slash at its end. */
export const address = z
  .string()
  .trim()
  .superRefine((value, context) => {
    const message = addressFault(value)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
  .overwrite((value) => (value.endsWith('/') ? value : `${value}/`))
  .meta({ format: 'uri' })

/** What keeps an address from being that of a folder that others can open. */
function addressFault(value: string): string | undefined {
  if (value.length > 10 * longest) return tooLong(value)
  if (/[\p{DI}\p{M}\p{Co}\p{Cn}]/u.test(value))
    return 'contains a letter that nobody sees: write the address anew, by hand'
  if (/[\s\\\p{Cc}]/u.test(value))
    return 'contains a space or a backslash: write it as a browser shows it'
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value))
    return 'is no address: write https://…'
  const { href, hostname, username, password, search, hash, pathname } = new URL(value)
  if (username !== '' || password !== '' || /^[^/]*\/\/[^/]*@/.test(value)) {
    return 'contains a name or a password: take out what stands before the @'
  }
  if (search !== '' || hash !== '' || /[?#]/.test(value)) {
    return 'goes on after the folder: take out what stands from the ? or # on'
  }
  if (/%(?![0-9a-f]{2})/i.test(value)) return 'contains a % that stands for nothing: copy it anew'
  if (/["“”„«»<>,;)(]\/?$/u.test(value))
    return 'ends with a sign that is no part of it: take it away'
  if (!isHost(hostname)) return `"${hostname}" is no host: write one such as example.org`
  if (pathname.includes('//'))
    return 'contains // in its middle: write one slash, or a single address'
  const file = /[^/]+\.([sxp]?html?|php|aspx?|jsp|cgi|pdf)(?=\/?$)/i.exec(pathname)?.[0]
  if (file !== undefined) return `leads to the page ${file}: write the address of its folder`
  if (href.length > longest) return tooLong(href)
  return unprintable(value)
}

function tooLong(value: string): string {
  return `is ${value.length} characters long: at most ${longest} make a code that a phone can read`
}

/** Names with letters, digits and hyphens between their dots; numbers of either kind. */
function isHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return true
  const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
  return hostname.length <= 253 && hostname.split('.').every((part) => label.test(part))
}
