import { tests } from '@read-the-room/browser/vitest'

export default tests({ setup: 'src/testing/build.ts' })
