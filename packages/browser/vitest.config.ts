import { tests } from './src/testing/vitest.ts'

export default tests()
