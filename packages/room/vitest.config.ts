import { tests } from '@read-the-room/browser/vitest'

export default tests()
