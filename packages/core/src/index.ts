export { contrast } from './color/contrast.ts'
export { modeColors } from './color/mode-colors.ts'
export { fromOklch, type Oklch, toOklch } from './color/oklch.ts'
export {
  darkGroundOf,
  darkTintOf,
  groundOf,
  grounds,
  nearestOnDark,
  tintOf,
} from './color/own-color.ts'
export { dateText } from './i18n/date-text.ts'
export { direction } from './i18n/direction.ts'
export { fill, type PluralForms, pluralize, type Values } from './i18n/template.ts'
export type { Borrowed, Kit } from './kit/kit.ts'
export { langOf } from './kit/lang-of.ts'
export { textsIn } from './kit/texts.ts'
export { type Tongue, tongueOf } from './kit/tongue.ts'
export { spokenIn, type Tongues, tonguesOf } from './kit/tongues.ts'
export type { Logo } from './logo/logo.ts'
export { expansion, type Limit, limits, shownSigns } from './model/limits.ts'
export type { PrintedFile } from './model/printed-file.ts'
export {
  type Answer,
  type Audience,
  answers,
  audiences,
  type Beat,
  beats,
  type DimensionId,
  dimensionIds,
  type Fit,
  fits,
  type Kind,
  kinds,
  type Mode,
  modes,
  type Paper,
  papers,
  type Round,
  rounds,
  type Sign,
  type Skill,
  type Stance,
  signs,
  skills,
  stances,
} from './model/terms.ts'
export { askOf } from './rules/ask-of.ts'
export { type Asked, type AskedOption, askedIn, askedOf, bestOf, isClose } from './rules/asked.ts'
export { shortCitation } from './rules/citation.ts'
export { formOrder } from './rules/form-order.ts'
export { imprintOf } from './rules/imprint.ts'
export { type Reading, read, type Signs } from './rules/reading.ts'
export { scenariosFor } from './rules/scenarios-for.ts'
export { kindOf, type SceneSign, type Shown, shownIn, signsOf, storyOf } from './rules/scene.ts'
export { seededRandom } from './rules/seeded-random.ts'
export { shuffle } from './rules/shuffle.ts'
export { turnToOf } from './rules/turn-to.ts'
export type { Activities, Activity, Step, Talk } from './schema/activities.ts'
export type { Cards } from './schema/cards.ts'
export type { Conflict } from './schema/conflict.ts'
export type { Deck } from './schema/deck.ts'
export type { Dimension, Dimensions, Pole } from './schema/dimensions.ts'
export type { Field, Forms, Plan, WritingSheet } from './schema/forms.ts'
export type { Moments } from './schema/moments.ts'
export type { Organizer } from './schema/organizer.ts'
export type { Questions } from './schema/questions.ts'

export type { Quiz } from './schema/quiz.ts'
export type { Room, Rooms } from './schema/rooms.ts'
export type { Scenario, Scenarios } from './schema/scenarios.ts'
export type { Site } from './schema/site.ts'
export type { Sorting, SortingCard } from './schema/sorting.ts'
export type { Source, Sources } from './schema/sources.ts'
export type { Sponsor } from './schema/sponsor.ts'
export type { Workshop } from './schema/workshop.ts'
