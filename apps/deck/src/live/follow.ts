import { disableBuiltinSync } from '@slidev/client/state/syncState.ts'
import type { AppContext } from '@slidev/types'
import { openLine } from './line.ts'

type Route = AppContext['router']['currentRoute']['value']

/**
 * Windows go to the same slide and step. Slidev does that by a channel named after the title alone,
 * which windows on different run sheets would share, follows none but windows of known hosts, and
 * has the follower say where it went: an echo that pulls a quick leader back.
 */
export function follow(router: AppContext['router']): void {
  disableBuiltinSync()
  let following: string | undefined
  const tell = openLine('place', (text) => {
    const { name, query } = router.currentRoute.value
    if (text === 'where') {
      if (name === 'presenter') tell(placeIn(router.currentRoute.value) ?? '')
      return
    }
    if (name !== 'presenter' && name !== 'play') return
    following = text
    const [no, clicks] = text.split('?')
    const path = name === 'presenter' ? `/presenter/${no}` : `/${no}`
    // Asked even where this window is there already, so that it gives up an older way.
    void router
      .replace({ path, query: { ...query, clicks: clicks === '0' ? undefined : clicks } })
      .then(() => {
        if (following === text) following = undefined
      })
  })
  router.afterEach((to, from, failure) => {
    const begins = from.matched.length === 0
    const place = placeIn(to)
    if (failure !== undefined || begins || place === undefined || place === following) return
    tell(place)
  })
  // A window that comes late goes where the presenter is.
  void router.isReady().then(() => {
    if (router.currentRoute.value.name === 'play') tell('where')
  })
}

/** The slide and step of a route, such as `votes?2`; nothing for a page that is no slide. */
function placeIn({ name, params, query }: Route): string | undefined {
  if (name !== 'presenter' && name !== 'play') return undefined
  return `${params.no}?${query.clicks ?? 0}`
}
