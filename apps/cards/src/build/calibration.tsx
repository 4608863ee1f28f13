import type { Kit, Paper } from '@read-the-room/core'
import { CalibrationBack, CalibrationFront } from '../faces/calibration.tsx'
import { plain } from '../geometry/formats.ts'
import type { CardSet } from '../look/card-set.ts'
import { type Placing, sheets } from '../pdf/sheets.ts'
import { facePages } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'

/** The two-sided sheet off which the offset of backs is read. */
export async function calibrationSheet(
  kit: Kit,
  paper: Paper,
  offset: Placing['offset'] = { x: 0, y: 0 },
): Promise<Uint8Array> {
  const set = calibration(kit)
  const prepared = await prepare(set, paper)
  const about = {
    title: set.title,
    locale: kit.locale,
    subject: `calibration ${paper} sheet color`,
    hash: prepared.hash,
  }
  const faces = await facePages(prepared, false)
  return await sheets(faces, about, { stock: plain('page', paper), offset })
}

/** The sheet as a set of one card. */
export function calibration(kit: Kit): CardSet {
  const title = kit.cards.titles.calibration
  return {
    id: 'calibration',
    title,
    kit,
    format: 'page',
    secret: false,
    cards: [
      {
        name: 'calibration',
        title,
        front: (look) => <CalibrationFront {...{ kit, look }} />,
        back: (look) => <CalibrationBack {...{ kit, look }} />,
      },
    ],
  }
}
