import { join } from 'node:path'
import { here, load } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { calibrationSheet } from '../build/calibration.tsx'
import { furthest, localesOption, savedOffset, settingsFile, stockOption } from './options.ts'
import { deliver } from './paths.ts'

type Options = { stock?: string; locale?: string; right?: string; down?: string; out: string }

/** `cards calibrate`: prints the sheet, or keeps the offset that was read off it. */
export async function calibrate({ stock, locale, right, down, out }: Options): Promise<void> {
  if (right !== undefined || down !== undefined) {
    const offset = { x: millimetres(right ?? '0'), y: millimetres(down ?? '0') }
    const settings = `${JSON.stringify({ offset }, null, 2)}\n`
    await deliver('.', async ({ save }) => save(settingsFile, Buffer.from(settings)))
    console.log(
      `Backs will be moved ${offset.x} mm right and ${offset.y} mm down (${settingsFile}).`,
    )
    return
  }
  const [first = 'en'] = localesOption(locale)
  const kit = load(first)
  const { paper } = stockOption(stock, kit)
  const bytes = await calibrationSheet(kit, paper, savedOffset())
  const name = `calibration-${paper}-${kit.locale}.pdf`
  await deliver(out, async ({ save }) => save(name, bytes))
  console.log(
    `Print ${join(here(out), name)} on both sides, then: cards calibrate --right 1.2 --down -0.7`,
  )
}

function millimetres(value: string): number {
  const number = Number(value)
  if (Number.isFinite(number) && Math.abs(number) <= furthest) return number
  throw new Refusal(
    `"${value}" is no offset: write millimetres between -${furthest} and ${furthest}.`,
  )
}
