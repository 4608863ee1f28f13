import { type Kit, papers } from '@read-the-room/core'
import type { SheetSet } from '../files/sheets.ts'

/** What to print on, chosen once for the whole list. The style sheet hides what is not chosen. */
export function PaperChoice({ kit, sheets }: { kit: Kit; sheets: SheetSet[] }) {
  const { print, papers: names } = kit.site
  const files = sheets.flatMap((set) => set.files)
  const choices = [
    ...papers
      .filter((paper) => files.some((file) => file.paper === paper))
      .map((paper) => ({ on: paper, name: names[paper] })),
    ...(files.some(({ stock }) => stock !== undefined) ? [{ on: 'stock', name: print.stock }] : []),
  ]
  if (choices.length < 2) return null
  return (
    <fieldset className="choice">
      <legend>{print.on}</legend>
      {choices.map(({ on, name }) => (
        <label key={on}>
          <input
            type="radio"
            name="on"
            id={`on-${on}`}
            defaultChecked={on === kit.workshop.paper}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}
