/**
 * Changes this entry of the browser's history, and says whether it may. A browser may refuse: Safari
 * after a hundred times in half a minute, others where a page has no address of its own.
 */
export function changeEntry(state: unknown, page?: URL): boolean {
  try {
    history.replaceState(state, '', page)
    return true
  } catch {
    return false
  }
}
