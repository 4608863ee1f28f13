/** A fault in how a text is written, counted in characters from the start of the file. */
type ValueFault = { offset: number; message: string }

/**
 * What makes the value on the line of an offset unreadable: YAML keeps some signs for itself, and
 * a text that begins with one, or holds a colon and a space, needs quotes. None where it is fine.
 */
export function valueFault(text: string, offset: number): ValueFault | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(start).split(/\r?\n/, 1)
  const value = /^[ ]*(?:- +)*(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*:[ \t]+)?/u.exec(line)?.[0] ?? ''
  const message = needsQuotes(line.slice(value.length))
  return message === undefined ? undefined : { offset: start + value.length, message }
}

/** Why a value cannot stand without quotes, or not with those that it has; none where it can. */
export function needsQuotes(value: string): string | undefined {
  const [sign = ''] = value
  if (signs.includes(sign)) return beginsWith(sign)
  if (/^[-?:](?=\s|$)/.test(value)) return beginsWith(`${sign} `)
  if (/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(#|\s*[^\s#])/.test(value)) {
    return `goes on after its closing ${sign}: put the whole text in one pair of quotes`
  }
  if (sign !== '"' && sign !== "'" && /:(\s|$)/.test(value)) {
    return 'contains ": ": put the whole text in quotes'
  }
  return undefined
}

/** What a text without quotes cannot begin with. */
const signs = '&*!{}[],@`%>|#'

/** What is told of a text that begins with a sign. */
export function beginsWith(sign: string): string {
  return `begins with "${sign}": put the whole text in quotes`
}
