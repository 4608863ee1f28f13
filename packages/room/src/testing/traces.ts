/** What somebody who answers must not leave anywhere. */
export type Person = { number: string; address: string; agent: string }

/** What in some bytes tells of a person, or when they answered between two moments. */
export function tracesIn(bytes: Buffer, people: Person[], from: number, to: number): string[] {
  const text = bytes.toString('latin1')
  const found: string[] = []
  for (const { number, address, agent } of people) {
    const raw = Buffer.from(number, 'base64url')
    const forms = [number, raw.toString('latin1'), raw.toString('hex'), raw.toString('base64')]
    if (forms.some((form) => text.includes(form))) found.push(`the number ${number}`)
    for (const one of [address, agent]) if (text.includes(one)) found.push(one)
  }
  if (text.includes('127.0.0.1')) found.push('an address')
  const isThen = (value: number) => value >= from && value <= to
  for (const [digits] of text.matchAll(/\d{10,16}/g)) {
    const time = Number(digits.slice(0, 13))
    if (isThen(time) || isThen(Number(digits.slice(0, 10)) * 1000)) found.push(`the time ${digits}`)
  }
  for (let at = 0; at + 6 <= bytes.length; at += 1) {
    if (isThen(bytes.readUIntBE(at, 6)) || isThen(bytes.readUIntLE(at, 6))) {
      found.push(`a time at byte ${at}`)
    }
  }
  return found
}
