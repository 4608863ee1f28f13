import { type Colors, withOwn } from '@read-the-room/brand'
import { dimensionIds, type Kit, kinds, modes, turnToOf } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import type { Slide } from '../slides/slide.ts'
import { kindMark, signMarks } from './drawing.ts'
import type { Paper } from './paper.ts'

/** Two pages to keep: how to read a moment, then what to do and to say in it, and room to write. */
export function handout(kit: Kit, slides: Slide[], paper: Paper): VNode[] {
  const { deck, moments } = kit
  const colors = withOwn(kit.workshop.colors)
  return [
    h('section', { class: ['sheet keep', paper] }, [
      h('div', { class: 'head' }, [
        h('h1', deck.title),
        h('p', { class: 'quiet' }, deck.handout.heading),
      ]),
      h('h2', deck.questions.heading),
      questions(kit, colors),
      h('h2', moments.title),
      rule(kit, slides, colors),
      h(
        'ul',
        { class: 'reminders' },
        moments.reminders.map((text) => h('li', text)),
      ),
      lines(),
    ]),
    h('section', { class: ['sheet keep', paper] }, [
      h('h2', deck.act.heading),
      act(kit, colors),
      h('p', `${moments.power} ${turnToOf(kit) ?? moments.turnTo.unnamed}`),
      h('h2', deck.handout.borrow),
      borrow(kit, colors),
      h('h2', deck.handout.own),
      lines(),
    ]),
  ]
}

/** The four questions, and what each finds when people network and when they socialize. */
function questions({ moments, dimensions }: Kit, colors: Colors): VNode {
  const heads = modes.map((mode) =>
    h('th', { scope: 'col' }, [kindMark(mode, colors), moments.signs[mode]]),
  )
  const rows = dimensionIds.map((id, index) => {
    const dimension = dimensions[id]
    return h('tr', [
      h('th', { scope: 'row' }, `${index + 1}. ${dimension.question}`),
      ...modes.map((mode) => h('td', dimension[mode].headline)),
    ])
  })
  return h('table', [h('thead', h('tr', [h('td'), ...heads])), h('tbody', rows)])
}

/** The rule as its slide has it: in words, and in the marks of two moments of each kind. */
function rule({ moments }: Kit, slides: Slide[], colors: Colors): VNode {
  const slide = slides.find((one) => one.layout === 'rule')
  const rows = (slide?.kinds ?? []).map(({ kind, label, text, examples }) =>
    h('tr', [
      h('th', { scope: 'row' }, [kindMark(kind, colors), label]),
      h('td', text),
      ...examples.map(({ signs, soFar }, column) =>
        h('td', { class: 'example' }, [
          h('span', { class: 'signs' }, signMarks(signs, moments.signs, colors)),
          ...(column === 0 ? [h('span', { class: 'quiet' }, soFar)] : []),
        ]),
      ),
    ]),
  )
  return h('table', { class: 'rule' }, h('tbody', rows))
}

/** What to do in each kind of moment, and what one can say. */
function act({ moments, cards }: Kit, colors: Colors): VNode {
  const heads = [cards.whatToDo, cards.sayAloud].map((text) => h('th', { scope: 'col' }, text))
  const rows = kinds.map((kind) => {
    const { label, do: does, say } = moments.kinds[kind]
    return h('tr', [
      h('th', { scope: 'row' }, [kindMark(kind, colors), label]),
      h('td', does),
      h('td', say),
    ])
  })
  return h('table', { class: 'rule' }, [h('thead', h('tr', [h('td'), ...heads])), h('tbody', rows)])
}

/** Lines that others have found useful: the first two of every question, by mode. */
function borrow({ moments, dimensions }: Kit, colors: Colors): VNode {
  const column = (mode: (typeof modes)[number]) => {
    const phrases = dimensionIds.flatMap((id) => dimensions[id][mode].phrases.slice(0, 2))
    return h('div', [
      h('h3', [kindMark(mode, colors), moments.signs[mode]]),
      h(
        'ul',
        phrases.map((phrase) => h('li', phrase)),
      ),
    ])
  }
  return h('div', { class: 'borrow' }, modes.map(column))
}

/** Lines to write on, down to the foot of the page: what is too much is not drawn. */
function lines(): VNode {
  return h(
    'div',
    { class: 'lines', 'aria-hidden': true },
    Array.from({ length: 30 }, () => h('i')),
  )
}
