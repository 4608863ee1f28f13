declare module 'fontkit' {
  /** Reads a font file; the only thing that is asked of it is which characters it has. */
  export function openSync(path: string): {
    characterSet: number[]
    hasGlyphForCodePoint: (code: number) => boolean
  }
}
