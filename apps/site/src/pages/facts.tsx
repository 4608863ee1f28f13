import { fill, lengths, papers, type StartKit } from '@read-the-room/core'
import type { Edition } from '../edition.ts'

/** What somebody in a hurry asks first: how long, in which language, on which paper, at what price. */
export function Facts({ kit, languages }: { kit: StartKit; languages: Edition['languages'] }) {
  const { facts, papers: names } = kit.site
  const or = new Intl.ListFormat(kit.locale, { type: 'disjunction' })
  const rows = [
    [facts.length, fill(facts.minutes, { lengths: or.format(lengths.map(String)) })],
    [facts.languages, new Intl.ListFormat(kit.locale).format(languages.map(({ name }) => name))],
    [facts.paper, or.format(papers.map((paper) => names[paper]))],
    [facts.price, facts.free],
  ] as const
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
