/// <reference types="vite/client" />
/// <reference types="@slidev/types/client" />

declare module 'virtual:deck-words' {
  /** The words that every slide shares. */
  export const words: import('./src/deck-words.ts').DeckWords
}

declare module 'virtual:brand.css'
