// What a room, a command or a test takes from content on the disk.
export { builtLocales, chooseLocales, completeLocales } from './built-locales.ts'
export {
  contentFolder,
  contentHash,
  contentLocales,
  here,
  picturesIn,
  shippedFolder,
  starterFolder,
  useContent,
} from './folder.ts'
export { inspect, load, loadStart, readFiles } from './load-kit.ts'
export type { Logo } from './logo/logo.ts'
export { makeFolders } from './make-folders.ts'
export { isComplete } from './not-yet.ts'
export { type Place, placeOf } from './place-of.ts'
export { printable } from './printable.ts'
export { ContentError, formatProblem, type Problem } from './problem.ts'
export { pseudoNamed } from './pseudo.ts'
export { publicKit } from './public-kit.ts'
export { quizAddress } from './quiz-address.ts'
