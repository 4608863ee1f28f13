import type { Fit } from '@read-the-room/core'
import type { PlanPicture } from './plan-picture.ts'

/**
 * Every question in the language of a kit. `langOf` tells in which language a text is: what a kit does
 * not have in its own is borrowed.
 */
export type Bank = {
  locale: string
  langOf: (text: string) => string
  questions: BankQuestion[]
}

/** A question as every system takes it: what is read, what is asked, what can be chosen and why. */
export type BankQuestion = {
  /** Unique in the bank, letters, digits and hyphens. */
  id: string
  /** Where it is filed: the kit, the way in or the scenarios, the family where there are some. */
  category: string[]
  title: string
  /** The scene, a paragraph each; nothing where its sentences are the answers. */
  scene: string[]
  /** The plan of the scene, where it has one. */
  picture?: PlanPicture | undefined
  ask: string
  answers: BankAnswer[]
}

/** `credit` is the part of the points that it earns, from 0 to 1; `reason` has a paragraph or more. */
export type BankAnswer = { key: string; text: string; credit: number; reason: string[] }

/** What can work is half of what fits best; a sign that is weaker is half of the one that decides. */
export const credits: Record<Fit, number> = { best: 1, workable: 0.5, elsewhere: 0 }
