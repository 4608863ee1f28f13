import { join } from 'node:path'
import { here, load } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { calibrationSheet } from '../build/calibration.tsx'
import { corrected, type Offset } from '../geometry/offset.ts'
import { furthest, localesOption, savedOffset, settingsFile, stockOption } from './options.ts'
import { deliver } from './paths.ts'

type Options = {
  stock?: string
  locale?: string
  right?: string
  down?: string
  reset?: boolean
  out: string
}

/** `cards calibrate`: prints the sheet, or adds what was read off it to the offset that is kept. */
export async function calibrate(options: Options): Promise<void> {
  const { stock, locale, right, down, reset, out } = options
  if (reset) return await keep({ x: 0, y: 0 })
  if (right !== undefined || down !== undefined) {
    const read = { right: millimetres(right ?? '0'), down: millimetres(down ?? '0') }
    return await keep(corrected(savedOffset(), read))
  }
  const [first = 'en'] = localesOption(locale)
  const kit = load(first)
  const { paper } = stockOption(stock, kit)
  const bytes = await calibrationSheet(kit, paper, savedOffset())
  const name = `calibration-${paper}-${kit.locale}.pdf`
  await deliver(out, async ({ save }) => save(name, bytes))
  console.log(
    `Print ${join(here(out), name)} on both sides, read the two numbers, then: cards calibrate --right 1.5 --down -0.5`,
  )
}

async function keep(offset: Offset): Promise<void> {
  const { x, y } = offset
  if (Math.max(Math.abs(x), Math.abs(y)) > furthest) {
    throw new Refusal(
      `Backs would be moved ${x} mm right and ${y} mm down, and no printer is off by more than ${furthest}: read the sheet again, or begin anew with cards calibrate --reset.`,
    )
  }
  const settings = `${JSON.stringify({ offset }, null, 2)}\n`
  await deliver('.', async ({ save }) => save(settingsFile, Buffer.from(settings)))
  console.log(
    `From now on backs are moved ${x} mm right and ${y} mm down (${settingsFile}). Print the sheet again: the cross lies at 0.`,
  )
}

/** `1.5`, `1,5`, `+1.5`, `−0.5 mm`: as people write a number of millimetres. */
function millimetres(value: string): number {
  const written = value
    .trim()
    .replace(/\s*mm$/i, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  const number = written === '' ? Number.NaN : Number(written)
  if (Number.isFinite(number) && Math.abs(number) <= furthest) return number
  throw new Refusal(
    `"${value}" is no offset: write millimetres between -${furthest} and ${furthest}.`,
  )
}
