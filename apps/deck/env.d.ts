/// <reference types="vite/client" />
/// <reference types="@slidev/types/client" />

declare module 'virtual:deck-words' {
  /** The words that every slide shares. */
  export const words: ReturnType<typeof import('./src/slidev/vite-words.ts').shared>
  /** Which deck this is. */
  export const deck: import('./src/slidev/target.ts').Target
}

declare module 'virtual:run-sheet' {
  /** What the presenter view runs by. A build for the room refuses to load it. */
  export const agenda: import('./src/live/agenda.ts').Agenda
  /** The words of the presenter view. */
  export const words: import('@read-the-room/core/facilitator').Facilitator['presenter']
}

declare module 'virtual:brand.css'

/** Whether this build has the presenter view; Slidev puts the answer in place. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean
