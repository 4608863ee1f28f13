/** What stands under an id; nothing for `toString` and its like, which every group inherits. */
export function ownOf<T>(group: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(group, id) ? group[id] : undefined
}
