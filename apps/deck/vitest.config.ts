import { tests } from '@read-the-room/browser/vitest'

// Without this file Vitest would read vite.config.ts, which is Slidev's.
export default tests()
