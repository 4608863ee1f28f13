import { tests } from '@read-the-room/browser/vitest'

const { test } = tests()

// What is waited for comes when it comes: this only ends what hangs.
export default { test: { ...test, expect: { poll: { timeout: 60_000 } } } }
