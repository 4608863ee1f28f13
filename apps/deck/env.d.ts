/// <reference types="vite/client" />
/// <reference types="@slidev/types/client" />

declare module 'virtual:deck-words' {
  /** The words that every slide shares. */
  export const words: ReturnType<typeof import('./src/slidev/vite-words.ts').shared>
  /** Which deck this is. */
  export const deck: ReturnType<typeof import('./src/slidev/vite-words.ts').about>
  /** What it says in another language. */
  export const tongues: import('@read-the-room/core').Tongues
}

declare module 'virtual:run-sheet' {
  /** What the presenter view runs by, by run sheet. A build for the room refuses to load it. */
  export const agendas: Record<string, import('./src/live/agenda.ts').Agenda>
  /** The words of the presenter view. */
  export const words: import('@read-the-room/core/facilitator').Facilitator['presenter']
  /** The words of the dialog that the deck opens with. */
  export const start: import('@read-the-room/core/facilitator').Facilitator['start']
}

declare module 'virtual:deck-times' {
  /** Times of slides after cuts: by run sheet, block and the minutes it is cut down to. */
  export const times: Record<
    string,
    Record<string, Record<number, import('./src/live/shortened.ts').ShortTimes>>
  >
}

declare module 'virtual:brand.css'

/** Whether this build has the presenter view; Slidev puts the answer in place. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean
