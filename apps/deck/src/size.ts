import type { ActivitySlide, Compare, Kinds, Scene, Size } from './slide.ts'

/**
 * How large the type of a slide can be: each layout as pixels of the canvas, and characters of the
 * shipped typeface that a line holds. The deck lint holds these models to the picture.
 */
type Type = { line: number; chars: number }
const sizes = ['large', 'medium', 'small'] as const satisfies Size[]

/** From under a one-line title to above the foot. */
const room = 396
const secondTitleLine = 46
const titleChars = 42

const compareType = {
  large: { sign: { line: 31, chars: 29 }, headline: { line: 31, chars: 28 } },
  medium: { sign: { line: 28, chars: 31 }, headline: { line: 29, chars: 31 } },
  small: { sign: { line: 26, chars: 36 }, headline: { line: 26, chars: 34 } },
} as const satisfies Record<Size, Record<'sign' | 'headline', Type>>

/** Signs stand in rows, so the longer one of a pair sets the height of both. */
export function compareSize({ title, columns }: Pick<Compare, 'title' | 'columns'>): Size {
  const [left, right] = columns
  const rows = left.signs.map((text, row) => [text, right.signs[row] ?? ''])
  const kicker = 28
  const edges = 90
  const free = room - kicker - edges - extraTitle(title)
  return largest((size) => {
    const { sign, headline } = compareType[size]
    const head = highest([left.headline, right.headline], headline) + 10
    return rows.reduce((sum, pair) => sum + highest(pair, sign) + 10, head) <= free
  })
}

const activityType = {
  large: { invitation: { line: 31, chars: 54 }, step: { line: 30, chars: 41 } },
  medium: { invitation: { line: 28, chars: 59 }, step: { line: 27, chars: 45 } },
  small: { invitation: { line: 26, chars: 65 }, step: { line: 25, chars: 50 } },
} as const satisfies Record<Size, Record<'invitation' | 'step', Type>>

/** An activity's invitation and steps beside its clock. */
export function activitySize({ title, invitation, steps, clock }: ActivityText): Size {
  const free = room - extraTitle(title)
  return largest((size) => {
    const type = clock.length > 0 ? activityType[size] : wider(activityType[size])
    const head = height(invitation, type.invitation) + type.invitation.line + 36
    return steps.reduce((sum, { text }) => sum + height(text, type.step) + 15, head) <= free
  })
}

type ActivityText = Pick<ActivitySlide, 'title' | 'invitation' | 'steps' | 'clock'>

/** Without a clock the words have the whole slide. */
function wider({ invitation, step }: Record<'invitation' | 'step', Type>) {
  const widen = ({ line, chars }: Type) => ({ line, chars: Math.floor(chars * 1.5) })
  return { invitation: widen(invitation), step: widen(step) }
}

const kindsType = {
  large: { summary: { line: 28, chars: 90 }, text: { line: 26, chars: 55 } },
  medium: { summary: { line: 26, chars: 98 }, text: { line: 25, chars: 59 } },
  small: { summary: { line: 25, chars: 98 }, text: { line: 23, chars: 65 } },
} as const satisfies Record<Size, Record<'summary' | 'text', Type>>

/** The four kinds of moment under each other. */
export function kindsSize({ title, summary, kinds }: Pick<Kinds, 'title' | 'summary' | 'kinds'>) {
  const free = room - extraTitle(title) - 24
  return largest((size) => {
    const type = kindsType[size]
    const rows = kinds.map(({ text }) => Math.max(58, height(text, type.text) + 20) + 10)
    return rows.reduce((sum, row) => sum + row, height(summary, type.summary)) <= free
  })
}

const sceneType = {
  large: { line: 33, chars: 44 },
  medium: { line: 31, chars: 46 },
  small: { line: 28, chars: 53 },
} as const satisfies Record<Size, Type>

/** A scene beside its plan or clock, above what the room does with it. */
export function sceneSize({ title, story, task: asked, votes, sign }: SceneText): Size {
  const task = height(asked, { line: 29, chars: 76 }) + 12
  const below = votes.length > 0 || sign !== undefined ? task + 58 : task
  const kicker = 28
  const free = room - kicker - below - extraTitle(title)
  return largest((size) => height(story, sceneType[size]) <= free)
}

type SceneText = Pick<Scene, 'title' | 'story' | 'task' | 'votes' | 'sign'>

function largest(fits: (size: Size) => boolean): Size {
  return sizes.find(fits) ?? 'small'
}

function extraTitle(title: string): number {
  return [...title].length > titleChars ? secondTitleLine : 0
}

function highest(texts: string[], type: Type): number {
  return Math.max(...texts.map((text) => height(text, type)))
}

function height(text: string, { line, chars }: Type): number {
  return Math.ceil([...text].length / chars) * line
}
