import { fill, modes, type Question } from '@read-the-room/core'
import type { GuideDimension, GuideWords } from '../words/derived.ts'
import type { Words } from '../words/words.ts'
import { Pole } from './pole.tsx'

/** The dimension that a question practices, folded away; a mixed question has the reading rule. */
export function Guidance({ words, question }: { words: Words; question: Question }) {
  const { guide, quiz } = words
  if (guide === undefined) return null
  const { dimension: name } = question
  const title = name === 'mixed' ? guide.moments.kinds.mixed.label : guide.dimensions[name].title
  return (
    <details className="guidance">
      <summary>{fill(quiz.guidance, { dimension: title })}</summary>
      {name === 'mixed' ? (
        <MixedGuidance guide={guide} />
      ) : (
        <DimensionGuidance words={words} guide={guide} dimension={guide.dimensions[name]} />
      )}
    </details>
  )
}

function MixedGuidance({ guide: { moments } }: { guide: GuideWords }) {
  return (
    <div className="prose">
      <p>{moments.kinds.mixed.when}</p>
      <p>{moments.kinds.mixed.do}</p>
      <blockquote>{moments.kinds.mixed.say}</blockquote>
    </div>
  )
}

type Props = { words: Words; guide: GuideWords; dimension: GuideDimension }

function DimensionGuidance({ words: { quiz }, guide, dimension }: Props) {
  return (
    <>
      <p className="asks">{dimension.question}</p>
      <div className="poles">
        {modes.map((mode) => (
          <Pole key={mode} mode={mode} name={guide.moments.signs[mode]}>
            <p className="headline">{dimension[mode].headline}</p>
            <List items={dimension[mode].signs} />
            <p className="headline">{quiz.do}</p>
            <List items={dimension[mode].do} />
            <p className="headline">{quiz.avoid}</p>
            <List items={dimension[mode].avoid} />
            <p className="headline">{quiz.say}</p>
            <List items={dimension[mode].phrases} />
          </Pole>
        ))}
      </div>
      <p className="repairs headline">{quiz.repair}</p>
      <List items={dimension.repairs} />
    </>
  )
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
