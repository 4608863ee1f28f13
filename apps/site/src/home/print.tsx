import { fill, type Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { Printed } from '../files/printed.ts'
import { groups } from '../files/sheets.ts'
import { PaperChoice } from './paper-choice.tsx'
import { PrintGroup } from './print-group.tsx'

/** Everything that can be printed: the choice of a paper, then things in groups, packs first. */
export function Print({ kit, printed, edition }: { kit: Kit; printed: Printed; edition: Edition }) {
  const { print, folder, papers } = kit.site
  const { sheets } = printed
  const filled = groups.filter((group) => sheets.some((set) => set.group === group))
  return (
    <section aria-labelledby="print" className="print">
      <h2 id="print">{print.heading}</h2>
      <p className="lead">{print.intro}</p>
      {edition.kind === 'folder' ? (
        <p className="lead">{fill(folder.paper, { paper: papers[kit.workshop.paper] })}</p>
      ) : (
        <PaperChoice kit={kit} sheets={sheets} />
      )}
      {filled.map((group) => (
        <PrintGroup key={group} toRoot={edition.toRoot} {...{ group, kit, printed }} />
      ))}
    </section>
  )
}
