import { light } from '@read-the-room/brand'
import type { Look } from '../look/look.ts'

/** A look to test with. */
export const colorLook: Look = { colors: light, size: 12, floor: 10, air: 1 }
