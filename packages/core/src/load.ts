// What a room, a command or a test takes from content on the disk.

export { publicKit } from './kit/public-kit.ts'
export { builtLocales } from './load/built-locales.ts'
export { chooseLengths } from './load/chosen-lengths.ts'
export { chooseLocales } from './load/chosen-locales.ts'
export {
  contentFolder,
  contentHash,
  contentLocales,
  contentPaths,
  here,
  picturesIn,
  shippedFolder,
  starterFolder,
  useContent,
} from './load/folder.ts'
export { folderFault } from './load/folder-fault.ts'
export { inspect, load, readFiles } from './load/load-kit.ts'
export { makeFolders } from './load/make-folders.ts'
export { type Place, placeOf } from './load/place-of.ts'
export type { Logo } from './logo/logo.ts'
export { pseudoNamed } from './translation/pseudo.ts'
export { didYouMean } from './yaml/did-you-mean.ts'
export { printable } from './yaml/printable.ts'
export { ContentError, formatProblem, type Problem } from './yaml/problem.ts'
