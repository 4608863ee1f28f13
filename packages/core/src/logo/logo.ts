/** An organization's logo, ready to be shown: a `data:` address and its size in its own units. */
export type Logo = { type: 'svg' | 'png'; uri: string; width: number; height: number }

/** The files that can be a logo. */
export const logoEnding = /\.(svg|png)$/i

/** Largest logo: it travels in every page, card and one-file deck. */
const largest = 200_000

/** A picture file's bytes → the logo, or what is wrong with it and what to do. */
export function logoOf(name: string, bytes: Uint8Array): Logo | { fault: string } {
  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / 1000)
    return { fault: `is ${size} kB large: save it with at most ${largest / 1000} kB` }
  }
  return name.toLowerCase().endsWith('.png') ? pngOf(bytes) : svgOf(bytes)
}

/** A PNG begins with its signature and its size (IHDR) and closes with an empty IEND. */
function pngOf(bytes: Uint8Array): Logo | { fault: string } {
  const data = Buffer.from(bytes)
  const begins = data.subarray(0, 16).toString('latin1') === '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'
  const whole = data.subarray(-8, -4).toString('latin1') === 'IEND'
  if (!begins || !whole || data.length < 45) {
    return { fault: 'cannot be read as PNG: save it as PNG again' }
  }
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)]
  if (width < 1 || height < 1 || Math.max(width, height) > 8000) {
    return { fault: `measures ${width} × ${height} pixels: save it with 1 to 8000 each way` }
  }
  return { type: 'png', uri: `data:image/png;base64,${data.toString('base64')}`, width, height }
}

/** Shown as a picture an SVG runs nothing; what would run elsewhere or load is refused all the same. */
const refused: [RegExp, string][] = [
  [/<!(DOCTYPE|ENTITY)[^>]*\[/i, 'declares entities'],
  [/<(?:\w+:)?script\b/i, 'contains a script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'runs something on an event'],
  [/<(?:\w+:)?filter\b/i, 'contains a filter'],
  [/(<(?:\w+:)?use\b[\s\S]*?){21}/i, 'uses its own parts too often'],
  [/<(?:\w+:)?(foreignObject|iframe|object|embed|audio|video)\b/i, 'contains foreign content'],
  [/javascript\s*:|&#/i, 'contains a hidden address or letter'],
  [/\bhref\s*=\s*["']?(?!["']?\s*(#|data:image\/(png|jpeg);))/i, 'leads to something outside it'],
  [/url\(\s*["']?(?!["']?\s*#)|@import/i, 'loads something from outside it'],
]

function svgOf(bytes: Uint8Array): Logo | { fault: string } {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const root = /<svg\b[^>]*>/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[0]
  if (root === undefined || text.includes('\0') || !/<\/svg>\s*$|<svg\b[^>]*\/>\s*$/.test(text)) {
    return { fault: 'cannot be read as SVG: save it as plain SVG again' }
  }
  const found = refused.find(([pattern]) => pattern.test(text))
  if (found !== undefined) return { fault: `${found[1]}: save it as plain SVG, shapes alone` }
  const size = sizeOf(root)
  if (size === undefined) return { fault: 'has no size: save it with a viewBox' }
  return {
    type: 'svg',
    uri: `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`,
    ...size,
  }
}

function sizeOf(root: string): { width: number; height: number } | undefined {
  const box = /\bviewBox\s*=\s*["']([^"']*)["']/
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
  const sides = box?.slice(2) ?? [side(root, 'width'), side(root, 'height')]
  const [width = Number.NaN, height = Number.NaN] = sides.map(Number)
  return width > 0 && height > 0 ? { width, height } : undefined
}

function side(root: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(px)?["']`).exec(root)?.[1]
}
