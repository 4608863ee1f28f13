import { View } from '@react-pdf/renderer'
import { type Asked, askOf, dimensionIds, fill, type Kit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Choice } from '../parts/form-parts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'

/** A question and its number on the sheet. */
export type Numbered = { asked: Asked; number: number }

type Props = { kit: Kit; title: string; questions: Numbered[]; look: Look }
type EntryProps = Numbered & { kit: Kit; look: Look }

/** Three scenes to a page, with an answer to tick. */
export function QuizPage({ kit, title, questions, look }: Props) {
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 6, 16) }}>
      <View style={{ flexDirection: 'row', gap: 10 }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <PageHead look={look} title={title} intro={kit.cards.choose} kicker={kit.cards.noName} />
        </View>
        {questions[0]?.number === 1 ? <QuizCode kit={kit} look={look} /> : null}
      </View>
      {questions.map((numbered) => (
        <PaperQuestion key={numbered.asked.id} {...numbered} kit={kit} look={look} />
      ))}
    </View>
  )
}

/** The ask stands before the sentences where they are the options, and after the scene elsewhere. */
function PaperQuestion({ kit, asked, number, look }: EntryProps) {
  const { skill, sentences, wish, options } = asked
  return (
    <Block tag="Sect" style={{ gap: gap(look, 2, 5) }}>
      <Entry kit={kit} asked={asked} number={number} look={look} />
      {skill === 'recognize' ? null : <Text look={look}>{sentences.join(' ')}</Text>}
      <Text look={look} bold>
        {[wish, askOf(asked, kit.quiz.asks)].filter((text) => text !== undefined).join(' ')}
      </Text>
      <Block tag="L" style={{ gap: gap(look, 1, 4) }}>
        {options.map(({ key, text }, index) => (
          <Choice key={key} look={look} letter={nameOf(kit, asked, index)}>
            {text}
          </Choice>
        ))}
      </Block>
    </Block>
  )
}

/** The key: for each question the letters of its options, what each is, and why. */
export function QuizKeyPage({ kit, title, questions, look }: Props) {
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 5, 10) }}>
      <PageHead look={look} title={kit.cards.titles.quizKey} kicker={title} />
      {questions.map((numbered) => (
        <KeyEntry key={numbered.asked.id} {...numbered} kit={kit} look={look} />
      ))}
    </View>
  )
}

function KeyEntry({ kit, asked, number, look }: EntryProps) {
  const { skill, options } = asked
  const fits = kit.quiz.fits[skill]
  const shared = skill === 'read' ? options[0]?.reason : undefined
  return (
    <Block tag="Sect" style={{ gap: gap(look, 1, 3) }}>
      <Entry kit={kit} asked={asked} number={number} look={look} />
      {shared === undefined ? null : <Text look={look}>{`${signsOf(kit, asked)} ${shared}`}</Text>}
      {options.map(({ key, text, fit, reason }, index) => (
        <View key={key} style={{ flexDirection: 'row', gap: 6 }}>
          <Text look={look} bold>
            {nameOf(kit, asked, index)}
          </Text>
          <Text look={look} bold={fit === 'best'} grow>
            {shared === undefined ? `${fits[fit]}. ${reason}` : `${text}: ${fits[fit]}`}
          </Text>
        </View>
      ))}
    </Block>
  )
}

function Entry({ kit, asked, number, look }: EntryProps) {
  return (
    <Text look={look} tag="H2" size={sizes.small(look)} color={look.colors.quiet} bold>
      {`${fill(kit.cards.question, { number })} · ${asked.title}`}
    </Text>
  )
}

/** Sentences of a scene are numbered, as on the phone; answers have letters. */
function nameOf({ cards }: Kit, { skill }: Asked, index: number): string {
  return skill === 'recognize' ? String(index + 1) : (cards.letters[index] ?? '')
}

/** What the four questions find, in a line. */
function signsOf({ dimensions, moments }: Kit, { signs }: Asked): string {
  const found = dimensionIds.map((id) => `${dimensions[id].title}: ${moments.signs[signs[id]]}`)
  return `${found.join('; ')}.`
}
