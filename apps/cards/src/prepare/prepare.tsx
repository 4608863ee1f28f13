import type { Paper } from '@read-the-room/core'
import type { Stock } from '../geometry/stock.ts'
import type { Size } from '../geometry/units.ts'
import { drawnLogo } from '../logo/drawn.ts'
import type { CardSet, Face } from '../look/card-set.ts'
import { backOf, type Content, frameOf } from '../look/frame.ts'
import { lookOf, type Profile, stepsOf } from '../look/look.ts'
import { Footer } from '../parts/footer.tsx'
import { Slug } from '../parts/slug.tsx'
import { type FacePage, Faces } from '../pdf/faces.tsx'
import { layOut } from '../pdf/layout.ts'
import type { FacePages } from '../pdf/sheets.ts'
import type { Node } from '../pdf/tree.ts'
import { hashOf, version } from '../pdf/words.ts'
import { fitted, type SetStyle } from './fit.tsx'
import { type Fitting, spaceOf } from './space.ts'

/** A set that has been fitted and laid out once: every form of it is drawn from this. */
export type Prepared = {
  set: CardSet
  style: SetStyle
  paper: Paper
  profile: Profile
  /** The page that the faces were laid out on. */
  page: Size
  /** Fronts and backs in order, one a page. */
  faces: Node
  /** The line at the foot of a sheet, laid out as a page of its own. */
  slug: Node
  cards: FacePages['cards']
  hash: string
  /** Pre-cut stock; otherwise plain paper. */
  stock: Stock | undefined
  /** The part of a page that holds text. */
  content: Size
}

/**
 * Fits a set to its paper and lays every side of it out.
 * @param like the same set in color: in black it takes the same sizes, as far as they fit
 */
export async function prepare(
  given: CardSet,
  paper: Paper,
  fitting: Fitting = {},
  like?: Prepared,
): Promise<Prepared> {
  const { profile = 'color', stock } = fitting
  // Within react-pdf an error would lose its words.
  if (given.kit.logo) drawnLogo(given.kit.logo)
  const { format, page, full, content, lower, footer } = spaceOf(given, paper, fitting)
  const { cards, style } = await fitted(given, content, profile, like?.style)
  const set = { ...given, cards, format }
  const { pages, order } = pagesOf(set, style, content)
  const different = await layOut(
    <Faces
      pages={pages}
      page={page}
      content={content}
      lower={lower}
      {...(format === 'page'
        ? { footer: <Footer kit={set.kit} look={style.front} height={footer} /> }
        : {})}
    />,
  )
  const faces = { ...different, children: order.flatMap((at) => different.children?.[at] ?? []) }
  const slug = await layOut(slugOf(set, paper, profile))
  let next = 0
  const numbers = set.cards.map(({ back }) => ({
    front: next++,
    ...(back ? { back: next++ } : {}),
  }))
  return {
    set,
    style,
    paper,
    profile,
    page,
    faces,
    slug,
    cards: numbers,
    hash: hashOf(given),
    stock,
    content: full,
  }
}

/** The pages of a set that differ, and which of them each of its pages is: many backs are alike. */
function pagesOf({ cards }: CardSet, style: SetStyle, content: Content) {
  const frame = frameOf(content)
  const pages: FacePage[] = []
  const backs = new Map<Face, number>()
  const order = cards.flatMap(({ title, front, back }) => {
    const first = pages.push({ face: front(style.front, frame), bookmark: title }) - 1
    if (back === undefined) return [first]
    const behind = backs.get(back) ?? pages.push({ face: back(style.back, backOf(frame)) }) - 1
    backs.set(back, behind)
    return [first, behind]
  })
  return { pages, order }
}

function slugOf(set: CardSet, paper: Paper, profile: Profile) {
  const [step = { size: 12, air: 1 }] = stepsOf(profile)
  const size = { width: 84, height: 3.4 }
  // The id of the set is as long in every language; its title is not.
  const line = `${set.id} · ${paper} · ${set.kit.locale} · ${version} · ${hashOf(set)}`
  const face = <Slug look={lookOf(set.kit, profile, step)}>{line}</Slug>
  return <Faces pages={[{ face }]} page={size} content={size} />
}
