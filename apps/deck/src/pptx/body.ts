import type { Area } from '../ooxml/units.ts'
import type { Slide } from '../slides/slide.ts'
import { drawClose, drawCover, drawDivider, drawPower } from './night.ts'
import type { Pen } from './pen.ts'
import { drawQuestions } from './questions.ts'
import { drawKinds, drawRule } from './rule.ts'
import { drawScene } from './scene.ts'
import { drawClaims, drawCode, drawMoves, drawPair, drawPoints } from './talk.ts'
import { drawActivity, drawAsking } from './tasks.ts'

/**
 * What stands around the title after so many clicks, as text, tables and shapes that can be edited;
 * `free` is left of a picture.
 */
export function drawBody(pen: Pen, slide: Slide, clicks: number, free: Area): void {
  switch (slide.layout) {
    case 'cover':
      drawCover(pen, slide)
      return
    case 'divider':
      drawDivider(pen, slide)
      return
    case 'power':
      drawPower(pen, slide)
      return
    case 'close':
      drawClose(pen, slide)
      return
    case 'claims':
      drawClaims(pen, slide)
      return
    case 'points':
      drawPoints(pen, slide, free)
      return
    case 'code':
      drawCode(pen, slide, free)
      return
    case 'pair':
      drawPair(pen, slide, clicks)
      return
    case 'moves':
      drawMoves(pen, slide)
      return
    case 'questions':
      drawQuestions(pen, slide, clicks)
      return
    case 'rule':
      drawRule(pen, slide)
      return
    case 'kinds':
      drawKinds(pen, slide)
      return
    case 'scene':
      drawScene(pen, slide, clicks)
      return
    case 'question':
      drawAsking(pen, slide, clicks)
      return
    case 'activity':
      drawActivity(pen, slide, clicks)
      return
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}
