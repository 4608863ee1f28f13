import { z } from 'zod'

/**
 * Marks a group that once had other keys. Whoever still writes them is told once what to write
 * instead, in place of one complaint for each key that is unknown or missing.
 */
export const former = z.registry<{ keys: string[]; told: string }>()
