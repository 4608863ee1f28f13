/** Ordinary words, none of ours, so that lines break as they do in prose. */
const prose =
  'Das Wetter bleibt heute freundlich und am Abend werden sich einige Wolken über den Hügeln zeigen während der Wind langsam nachlässt und die Vögel in den Gärten verstummen '

/** A text of exactly so many characters, in words of ordinary length. */
export function longText(length: number): string {
  const whole = Math.round(length)
  return prose
    .repeat(Math.ceil(whole / prose.length))
    .slice(0, whole)
    .trim()
    .padEnd(whole, 'n')
}
