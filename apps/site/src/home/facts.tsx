import { fill, type Kit, papers } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'

/** What somebody in a hurry asks first: how long, in which language, on what to print, at what price. */
export function Facts({
  kit,
  minutes,
  languages,
}: {
  kit: Kit
  minutes: number[]
  languages: Edition['languages']
}) {
  const { facts, papers: names } = kit.site
  const or = new Intl.ListFormat(kit.locale, { type: 'disjunction' })
  const lengths = or.format(minutes.map(String))
  const rows = [
    [facts.length, minutes.length === 0 ? '' : fill(facts.minutes, { lengths })],
    [facts.languages, new Intl.ListFormat(kit.locale).format(languages.map(({ name }) => name))],
    [facts.paper, or.format(papers.map((paper) => names[paper]))],
    [facts.price, facts.free],
  ] as const
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
