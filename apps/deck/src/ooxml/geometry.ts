import { type Area, emu } from './units.ts'
import { el } from './xml.ts'

/** Shapes that Office knows by name, with what bends them. */
export type Preset =
  | { preset: 'rect' | 'ellipse' | 'line' }
  | { preset: 'roundRect'; radius: number }
  | { preset: 'arc'; from: number; to: number }

/** Where something stands; for a group also the box that places in it are counted in. */
export function frame(name: 'a:xfrm' | 'p:xfrm', box: Area, inside?: Area): string {
  const off = ({ x, y }: Area) => ({ x: emu(x), y: emu(y) })
  const ext = ({ w, h }: Area) => ({ cx: emu(w), cy: emu(h) })
  return el(
    name,
    {},
    el('a:off', off(box)),
    el('a:ext', ext(box)),
    ...(inside === undefined ? [] : [el('a:chOff', off(inside)), el('a:chExt', ext(inside))]),
  )
}

/** What a shape is called, and how it is bent. */
export function geometry(kind: Preset, { w, h }: Area): string {
  const guides = (list: Record<string, number>) =>
    el(
      'a:avLst',
      {},
      ...Object.entries(list).map(([name, value]) =>
        el('a:gd', { name, fmla: `val ${Math.round(value)}` }),
      ),
    )
  switch (kind.preset) {
    case 'roundRect':
      return el(
        'a:prstGeom',
        { prst: kind.preset },
        guides({ adj: Math.min(0.5, kind.radius / Math.min(w, h)) * 100_000 }),
      )
    case 'arc':
      return el(
        'a:prstGeom',
        { prst: kind.preset },
        guides({ adj1: kind.from * 60_000, adj2: kind.to * 60_000 }),
      )
    case 'rect':
    case 'ellipse':
    case 'line':
      return el('a:prstGeom', { prst: kind.preset }, guides({}))
    default:
      throw new RangeError(`no such shape: ${JSON.stringify(kind satisfies never)}`)
  }
}
