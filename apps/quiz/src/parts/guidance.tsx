import { type Asked, type DimensionId, fill, type Kind, modes } from '@read-the-room/core'
import type { AdviceWords, GuideWords } from '../words/guide-words.ts'
import type { Words } from '../words/words.ts'
import { Pole } from './pole.tsx'

/** The dimension that a question asks, or what to do in its kind of moment, folded away. */
export function Guidance({ words, question }: { words: Words; question: Asked }) {
  const { guide, advice } = words
  if (guide === undefined || advice === undefined) return null
  const { dimension: name, kind } = question
  const title = name === undefined ? guide.moments.kinds[kind].label : guide.dimensions[name].title
  return (
    <details className="guidance">
      <summary>{fill(advice.titles.guidance, { dimension: title })}</summary>
      {name === undefined ? (
        <KindGuidance kind={guide.moments.kinds[kind]} />
      ) : (
        <DimensionGuidance {...{ guide, advice, name }} />
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

type Props = { guide: GuideWords; advice: AdviceWords; name: DimensionId }

function DimensionGuidance({ guide, advice: { titles, dimensions }, name }: Props) {
  const dimension = guide.dimensions[name]
  const advice = dimensions[name]
  return (
    <>
      <p className="asks">{dimension.question}</p>
      <div className="poles">
        {modes.map((mode) => (
          <Pole key={mode} mode={mode} name={guide.moments.signs[mode]}>
            <p className="headline">{dimension[mode].headline}</p>
            <List items={dimension[mode].signs} />
            <p className="headline">{titles.do}</p>
            <List items={advice[mode].do} />
            <p className="headline">{titles.avoid}</p>
            <List items={advice[mode].avoid} />
            <p className="headline">{titles.say}</p>
            <List items={advice[mode].phrases} />
          </Pole>
        ))}
      </div>
      <p className="repairs headline">{titles.repair}</p>
      <List items={advice.repairs} />
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
