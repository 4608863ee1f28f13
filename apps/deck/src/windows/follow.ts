import { disableBuiltinSync } from '@slidev/client/state/syncState.ts'
import type { AppContext } from '@slidev/types'
import { openLine } from './line.ts'
import { isLater, say, type Told, untold } from './told.ts'

type Route = AppContext['router']['currentRoute']['value']

/**
 * Windows go to the same slide and step: to that of the last move, whichever window made it and in
 * whatever order they are told. Slidev does that by a channel named after the title alone, which
 * windows on different run sheets would share, follows none but windows of known hosts, and has the
 * follower say where it went: an echo that pulls a quick leader back.
 */
export function follow(router: AppContext['router']): void {
  disableBuiltinSync()
  let last: Told<string | undefined> = untold
  const tell = openLine('place', (text) => {
    const { name, query } = router.currentRoute.value
    if (text === 'where') {
      if (name === 'presenter') tell(JSON.stringify(last))
      return
    }
    if (name !== 'presenter' && name !== 'play') return
    const told = JSON.parse(text) as Told<string>
    if (!isLater(told, last)) return
    last = told
    const [no, clicks] = told.value.split('?')
    const path = name === 'presenter' ? `/presenter/${no}` : `/${no}`
    // Asked even where this window is there already, so that it gives up an older way.
    void router.replace({ path, query: { ...query, clicks: clicks === '0' ? undefined : clicks } })
  })
  router.afterEach((to, from, failure) => {
    const place = placeIn(to)
    if (failure !== undefined || place === undefined || place === last.value) return
    const begins = from.matched.length === 0
    // A window that begins leads nobody, but the presenter's is where one that comes late goes.
    if (begins && to.name !== 'presenter') return
    last = say(place, last, Date.now())
    if (!begins) tell(JSON.stringify(last))
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
