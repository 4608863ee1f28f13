import type { Occasion } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'

/** What is to be done, each with a box to tick. */
export function tasks(all: string[]): VNode {
  return h(
    'ul',
    { class: 'tasks' },
    all.map((task) => h('li', [h('span', task)])),
  )
}

/** When it is to be done, then what. */
export function occasion({ when, tasks: all }: Occasion): VNode {
  return h('div', [h('h3', when), tasks(all)])
}
