// What the tests of every room share: words that somebody types over, and where they must show.

export { fakeFrench, writeFrench } from './testing/fake-french.ts'
export { heavy } from './testing/heavy.ts'
export { editKit, type KitEdit, withEdits } from './testing/kit-edits.ts'
export { everythingOwn, nothingOwn, pairwise, writeOwnFolder } from './testing/own-folder.ts'
export { unshown } from './testing/unshown.ts'
