export { headers } from './headers.ts'
