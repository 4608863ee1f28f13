import { type Asked, fill, type Kind, modes } from '@read-the-room/core'
import type { GuideDimension, GuideWords } from '../words/derived.ts'
import type { Words } from '../words/words.ts'
import { Pole } from './pole.tsx'

/** The dimension that a question asks, or what to do in its kind of moment, folded away. */
export function Guidance({ words, question }: { words: Words; question: Asked }) {
  const { guide, quiz } = words
  if (guide === undefined) return null
  const { dimension: name, kind } = question
  const title = name === undefined ? guide.moments.kinds[kind].label : guide.dimensions[name].title
  return (
    <details className="guidance">
      <summary>{fill(quiz.guidance, { dimension: title })}</summary>
      {name === undefined ? (
        <KindGuidance kind={guide.moments.kinds[kind]} />
      ) : (
        <DimensionGuidance words={words} guide={guide} dimension={guide.dimensions[name]} />
      )}
    </details>
  )
}

function KindGuidance({ kind }: { kind: GuideWords['moments']['kinds'][Kind] }) {
  return (
    <div className="prose">
      <p>{kind.when}</p>
      <p>{kind.do}</p>
      <blockquote>{kind.say}</blockquote>
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
