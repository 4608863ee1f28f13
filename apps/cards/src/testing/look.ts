import { light } from '@read-the-room/brand'
import type { Look } from '../look/look.ts'

/** A look to test with. */
export const colourLook: Look = { colours: light, size: 12, floor: 10, air: 1 }
