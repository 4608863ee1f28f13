/// <reference types="vite/client" />
/// <reference types="@slidev/types/client" />

declare module 'virtual:deck-words' {
  /** The words that every slide shares. */
  export const words: import('./src/deck-words.ts').DeckWords
  /** Which deck this is. */
  export const deck: import('./src/target.ts').Target
}

declare module 'virtual:brand.css'
