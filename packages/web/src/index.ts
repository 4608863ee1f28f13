export { headers } from './headers.ts'
export { hash, policy, scriptSources } from './policy.ts'
