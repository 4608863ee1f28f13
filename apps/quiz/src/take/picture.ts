import { families, light } from '@read-the-room/brand'
import type { Summary } from './summary.ts'

/** Picture width in pixels: three times a phone's, and what messengers show unscaled. */
const width = 1080
const margin = 84
const measure = width - 2 * margin

type Block = { text: string; size: number; bold?: boolean; color: string; before: number }

/** The result as a picture, as tall as its words need: nothing is cut. */
export async function picture(summary: Summary, direction: 'ltr' | 'rtl'): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('this browser draws no pictures')
  const blocks = blocksOf(summary).map((block) => ({ ...block, lines: broken(pen, block) }))
  canvas.width = width
  canvas.height =
    2 * margin + blocks.reduce((sum, block) => sum + block.before + heightOf(block), 0)

  pen.fillStyle = light.paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.direction = direction
  pen.textAlign = 'start'
  pen.textBaseline = 'alphabetic'
  let y = margin
  for (const block of blocks) {
    y += block.before
    pen.font = fontOf(block)
    pen.fillStyle = block.color
    for (const line of block.lines) {
      pen.fillText(line, direction === 'ltr' ? margin : width - margin, y + block.size)
      y += lineHeight(block)
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be made'))
      else resolve(blob)
    }, 'image/png')
  })
}

function blocksOf({ title, sentence, again, scenes, practice }: Summary): Block[] {
  return [
    { text: title, size: 34, color: light.quiet, before: 0 },
    { text: sentence, size: 60, bold: true, color: light.ink, before: 24 },
    { text: again, size: 40, bold: true, color: light.ink, before: 56 },
    ...scenes.flatMap(({ scene, asked = '', fit, best, reason }): Block[] => [
      { text: scene, size: 34, color: light.quiet, before: 44 },
      { text: asked, size: 34, color: light.quiet, before: asked === '' ? 0 : 8 },
      { text: `${fit}: ${best}`, size: 36, bold: true, color: light.best, before: 16 },
      { text: reason, size: 34, color: light.ink, before: 8 },
    ]),
    { text: practice, size: 30, color: light.quiet, before: 56 },
  ]
}

function broken(pen: CanvasRenderingContext2D, block: Block): string[] {
  pen.font = fontOf(block)
  const lines = ['']
  for (const word of block.text.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trimStart()
    if (pen.measureText(longer).width <= measure) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.filter((line) => line !== '')
}

function heightOf({ lines, ...block }: Block & { lines: string[] }): number {
  return lines.length * lineHeight(block)
}

function lineHeight({ size }: Pick<Block, 'size'>): number {
  return Math.round(size * 1.4)
}

function fontOf({ size, bold }: Block): string {
  return `${bold === true ? 700 : 400} ${size}px ${families}`
}
