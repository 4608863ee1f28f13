import type { Colors } from '@read-the-room/brand'
import { emptyPage, type Page } from '../ooxml/page.ts'
import { addPicture } from '../ooxml/picture.ts'
import { addShape, addTitle } from '../ooxml/shape.ts'
import type { Tongue } from '../ooxml/words.ts'
import { drawBody } from './body.ts'
import { onCanvas, slideSize } from './canvas.ts'
import { isPictured } from './invitation.ts'
import {
  decidedTitle,
  invitedTitle,
  type LayoutName,
  layoutOf,
  type TitlePlace,
  titles,
} from './masters.ts'
import type { Pen } from './pen.ts'
import type { Picture } from './print-slides.ts'
import { nightAbove } from './questions.ts'
import { verdictAt } from './scene.ts'
import type { Step } from './steps.ts'
import { body, hex, sizeIn } from './type.ts'

type Drawing = { colors: Colors; night: Colors; names: Pen['names']; tongue: Tongue }

/**
 * One step as a page, and the number of its layout. Pictures without words lie under everything;
 * what is told aloud comes in the order in which it is read: title, pictures, the rest.
 */
export function drawStep(
  { slide, clicks }: Step,
  pictures: Picture[],
  { colors, night, names, tongue }: Drawing,
): { page: Page; layout: number } {
  const page = emptyPage(tongue, slideSize.w)
  const layout = layoutOf(slide)
  const isNight = titles[layout].night
  const pen: Pen = {
    page,
    names,
    night,
    colors: isNight && nights[layout] === undefined ? night : colors,
  }
  const own = ownPlaces({ slide, clicks })
  for (const [x, y, w, h] of own?.nights ?? nights[layout] ?? []) {
    addShape(page, { preset: 'rect' }, onCanvas(x, y, w, h), { fill: hex(night.paper) })
  }
  draw(
    page,
    pictures.filter(({ words }) => words === ''),
  )
  drawTitle(page, slide.title, own?.title ?? titles[layout], isNight ? night : colors)
  draw(
    page,
    pictures.filter(({ words }) => words !== ''),
  )
  drawBody(pen, slide, clicks, leftOf(pictures))
  return { page, layout: Object.keys(titles).indexOf(layout) }
}

function draw(page: Page, pictures: Picture[]): void {
  for (const { png, box, words } of pictures) {
    addPicture(page, png, onCanvas(box.x, box.y, box.width, box.height), words)
  }
}

function drawTitle(page: Page, text: string, place: TitlePlace, { ink }: Colors): void {
  const { box, size: most, lines } = place
  const size = sizeIn([text], box, most, { bold: true, lines })
  const run = { text, size, color: hex(ink), bold: true }
  const isOwn = place === decidedTitle || place === invitedTitle
  addTitle(page, [{ runs: [run], tight: lines > 1 }], isOwn ? box : undefined)
}

type Box = readonly [number, number, number, number]

/** Where night lies on a page of paper, in pixels of the canvas. */
const nights: Partial<Record<LayoutName, Box[]>> = {
  Questions: [[0, 0, 980, nightAbove.asked]],
  Pair: [[550, 0, 430, 552]],
  Scene: [[550, 0, 430, 455]],
}

/** Some steps have their title or their night elsewhere than their layout. */
function ownPlaces({ slide, clicks }: Step): { title: TitlePlace; nights: Box[] } | undefined {
  if (slide.layout === 'questions' && clicks === 0) {
    return { title: titles.Questions, nights: [[0, 0, 980, nightAbove.together]] }
  }
  if (slide.layout === 'scene' && verdictAt(slide, clicks) !== undefined) {
    return { title: decidedTitle, nights: [[550, 200, 430, 352]] }
  }
  if (slide.layout === 'activity' && isPictured(slide, clicks)) {
    return { title: invitedTitle, nights: [[550, 0, 430, 552]] }
  }
  return undefined
}

/** Between words and a picture, in pixels of the canvas. */
const gap = 30

/** What is free of the body left of the first picture in its right half. */
function leftOf(pictures: Picture[]) {
  const beside = pictures.find(({ box }) => box.x > 400)
  if (beside === undefined) return body
  return { ...body, w: onCanvas(beside.box.x - gap, 0, 0, 0).x - body.x }
}
