import { defineRoutesSetup } from '@slidev/types'

/** Routes of Slidev that the kit has its own pages for, or no use. */
const unused = ['entry', 'overview', 'notes', 'notes-edit', 'export']

/** The facilitator's deck has the kit's own presenter view, and a page that prints all slides. */
export default defineRoutesSetup((routes) => {
  const kept = routes.filter(
    ({ name, path }) => !unused.includes(String(name)) && path !== '/presenter/print',
  )
  if (!__SLIDEV_FEATURE_PRESENTER__) return kept
  const presenter = () => import('../presenter/PresenterView.vue')
  return [
    {
      name: 'print',
      path: '/print',
      component: () => import('@slidev/client/pages/print.vue'),
    },
    ...kept.map((route) =>
      route.name === 'presenter' ? ({ ...route, component: presenter } as typeof route) : route,
    ),
  ]
})
