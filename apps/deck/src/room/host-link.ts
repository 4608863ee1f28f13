/** Where a window keeps the key of a host's link until the deck has started. */
export const hostPlace = 'read-the-room/host'

/** Where it keeps it from then on, for a room after the first one: as long as the window is open. */
export const usedPlace = 'read-the-room/host-used'

/**
 * Runs in the page after the guard: takes the key out of a host's link, `…/deck/#host=KEY`, before
 * the deck reads the address as that of a slide. What stands after `#` is sent to no server. It is
 * written into the page as text, so it uses nothing from outside.
 */
export function hostLink(page: Window, place: string): void {
  const key = /^#\/?host=([\w-]+)$/.exec(page.location.hash)?.[1]
  if (key === undefined) return
  page.sessionStorage.setItem(place, key)
  page.history.replaceState(null, '', '#/1')
}
