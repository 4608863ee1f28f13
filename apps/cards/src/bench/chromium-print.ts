import { launch } from '@read-the-room/browser'
import { dimensionIds, modes } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'

/** The same cards as HTML, printed by Chromium: what the kit is measured against. */
export async function chromiumPrint(count: number): Promise<Uint8Array> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.setContent(html(count))
    return await page.pdf({ format: 'A4' })
  } finally {
    await browser.close()
  }
}

function html(count: number): string {
  const { dimensions } = load('en')
  const cards = Array.from({ length: count }, (_card, index) => {
    const dimension = dimensions[dimensionIds[index % 4] ?? 'purpose']
    const side = (part: 'signs' | 'do') =>
      modes
        .map(
          (mode) =>
            `<h2>${mode}</h2><ul>${dimension[mode][part].slice(0, 3).map(li).join('')}</ul>`,
        )
        .join('')
    const name = `<b>Person ${Math.floor(index / 4) + 1}</b>`
    return [`${name}<h1>${dimension.question}</h1>${side('signs')}`, side('do')]
  })
  const sheets = Array.from({ length: Math.ceil(count / 4) }, (_sheet, index) => {
    const four = cards.slice(index * 4, index * 4 + 4)
    return [0, 1].map(
      (face) => `<main>${four.map((card) => div(card[face] ?? '')).join('')}</main>`,
    )
  }).flat()
  return `<style>${css}</style>${sheets.join('')}`
}

const css =
  'main{display:grid;grid-template:136mm 136mm/95mm 95mm;gap:6mm;break-after:page}div{padding:5mm;font:12pt sans-serif}@page{margin:7mm}'
const li = (text: string) => `<li>${text}</li>`
const div = (text: string) => `<div>${text}</div>`
