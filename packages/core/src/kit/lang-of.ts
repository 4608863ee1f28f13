import type { Path } from '../yaml/place.ts'
import type { Kit } from './kit.ts'

/** The language in which a place of a kit is written: its own, or the one that lends it. */
export function langOf({ locale, borrowed }: Pick<Kit, 'locale' | 'borrowed'>, path: Path): string {
  const unit = borrowed.find((one) => one.path.every((part, index) => part === path[index]))
  return unit?.lang ?? locale
}
