import { View } from '@react-pdf/renderer'
import {
  fill,
  type OptionKey,
  optionKeys,
  type Question,
  type StartKit,
  shuffle,
} from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Choice } from '../parts/form-parts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'

/** A question and its number on the sheet. */
export type Numbered = { id: string; question: Question; number: number }

type Props = { kit: StartKit; title: string; questions: Numbered[]; look: Look }

/** The order of the options on paper: it depends on the question alone and tells nothing. */
export function optionsOf(id: string): OptionKey[] {
  return shuffle(optionKeys, id)
}

/** Three scenes to a page, with an answer to tick. */
export function QuizPage({ kit, title, questions, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 16) }}>
      <View style={{ flexDirection: 'row', gap: 10 }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <PageHead look={look} title={title} intro={kit.cards.choose} kicker={kit.cards.noName} />
        </View>
        {questions[0]?.number === 1 ? <QuizCode kit={kit} look={look} /> : null}
      </View>
      {questions.map((numbered) => (
        <PaperQuestion key={numbered.id} {...numbered} kit={kit} look={look} />
      ))}
    </View>
  )
}

function PaperQuestion({
  kit,
  id,
  question,
  number,
  look,
}: Numbered & { kit: StartKit; look: Look }) {
  return (
    <Block tag="Sect" style={{ gap: gap(look, 2, 5) }}>
      <Text look={look} tag="H2" size={sizes.small(look)} color={look.colors.quiet} bold>
        {fill(kit.cards.question, { number })}
      </Text>
      <Text look={look}>{question.scene}</Text>
      <Text look={look} bold>
        {question.ask}
      </Text>
      <Block tag="L" style={{ gap: gap(look, 1, 4) }}>
        {optionsOf(id).map((key, index) => (
          <Choice key={key} look={look} letter={kit.cards.letters[index] ?? ''}>
            {question.options[key].text}
          </Choice>
        ))}
      </Block>
    </Block>
  )
}

/** The key: for each question the letters of its options, what each is, and why. */
export function QuizKeyPage({ kit, title, questions, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 10) }}>
      <PageHead look={look} title={kit.cards.titles.quizKey} kicker={title} />
      {questions.map((numbered) => (
        <KeyEntry key={numbered.id} {...numbered} kit={kit} look={look} />
      ))}
    </View>
  )
}

function KeyEntry({ kit, id, question, number, look }: Numbered & { kit: StartKit; look: Look }) {
  const fits = kit.quiz.fits[question.skill]
  return (
    <Block tag="Sect" style={{ gap: gap(look, 1, 3) }}>
      <Text look={look} tag="H2" size={sizes.small(look)} color={look.colors.quiet} bold>
        {`${fill(kit.cards.question, { number })} · ${question.sign}`}
      </Text>
      {optionsOf(id).map((key, index) => (
        <View key={key} style={{ flexDirection: 'row', gap: 6 }}>
          <Text look={look} bold>
            {kit.cards.letters[index] ?? ''}
          </Text>
          <Text look={look} bold={key === 'best'} grow>
            {`${fits[key]}. ${question.options[key].reason}`}
          </Text>
        </View>
      ))}
    </Block>
  )
}
