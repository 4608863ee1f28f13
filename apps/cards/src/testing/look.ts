import { dark, light } from '@read-the-room/brand'
import type { Look } from '../look/look.ts'

/** A look to test with. */
export const colorLook: Look = {
  colors: { ...light, shade: light.paper },
  night: { ...dark, shade: dark.card },
  outline: false,
  size: 12,
  floor: 10,
  air: 1,
  tongue: () => undefined,
}
