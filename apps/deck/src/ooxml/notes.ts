import { level } from './master.ts'
import { placeholder } from './placeholder.ts'
import { background, colorMap, mastersColors, shapeTree } from './tree.ts'
import type { Area } from './units.ts'
import type { Paragraph, Tongue } from './words.ts'
import { written } from './words.ts'
import { el, namespaces, xmlPart } from './xml.ts'

/** A page of notes in inches: what PowerPoint prints on, with the slide above its words. */
export const notesSize = { w: 7.5, h: 10 }
const slideBox: Area = { x: 0.75, y: 0.75, w: 6, h: 3.375 }
const wordsBox: Area = { x: 0.75, y: 4.4, w: 6, h: 5 }

/** The master of the notes: the slide and its words, nothing else. */
export function notesMaster(tongue: Tongue): string {
  const places = [
    placeholder({ kind: 'sldImg', idx: 2, box: slideBox }, 2),
    placeholder({ kind: 'body', idx: 3, box: wordsBox }, 3),
  ]
  return xmlPart(
    el(
      'p:notesMaster',
      namespaces,
      el('p:cSld', {}, background(), shapeTree(places)),
      colorMap,
      el('p:notesStyle', {}, level('lvl1pPr', tongue, { size: 12 })),
    ),
  )
}

/** The notes of a slide. */
export function notesPart(paragraphs: Paragraph[], tongue: Tongue): string {
  const place = (id: number, type: string, idx: number | undefined, locks: object, body: string) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name: `${type} ${id}` }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, ...locks })),
        el('p:nvPr', {}, el('p:ph', { type, idx })),
      ),
      el('p:spPr'),
      body,
    )
  const words = el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), written(paragraphs, tongue))
  const shapes = [
    place(2, 'sldImg', undefined, { noRot: 1, noChangeAspect: 1 }, ''),
    place(3, 'body', 1, {}, words),
  ]
  return xmlPart(el('p:notes', namespaces, el('p:cSld', {}, shapeTree(shapes)), mastersColors))
}
