import type { Store } from './store.ts'
export async function redisStore(_address: string): Promise<Store> {
  throw new Error('soon')
}
