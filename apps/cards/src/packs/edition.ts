/** A pack of one sheet a person and a set a table, or of the cards of the whole deck. */
export const editions = ['lean', 'keepsake'] as const
export type Edition = (typeof editions)[number]
