import { el, namespaces, xmlPart } from './xml.ts'

/** What Office offers whoever goes on writing: colors as six digits, and the typeface. */
export type Look = {
  name: string
  typeface: string
  ink: string
  paper: string
  quiet: string
  card: string
  accents: [string, string, string, string, string, string]
}

/** The theme of slides or of notes. */
export function theme({ name, typeface, ink, paper, quiet, card, accents }: Look): string {
  const color = (role: string, val: string) => el(`a:${role}`, {}, el('a:srgbClr', { val }))
  const colors = el(
    'a:clrScheme',
    { name },
    color('dk1', ink),
    color('lt1', paper),
    color('dk2', quiet),
    color('lt2', card),
    ...accents.map((accent, place) => color(`accent${place + 1}`, accent)),
    color('hlink', accents[0]),
    color('folHlink', accents[2]),
  )
  const others = el('a:ea', { typeface: '' }) + el('a:cs', { typeface: '' })
  const face = (role: string) => el(`a:${role}Font`, {}, el('a:latin', { typeface }), others)
  const fonts = el('a:fontScheme', { name }, face('major'), face('minor'))
  const root = { 'xmlns:a': namespaces['xmlns:a'], name }
  return xmlPart(el('a:theme', root, el('a:themeElements', {}, colors, fonts, plainEffects(name))))
}

/** Office wants three of each: here all are plain. */
function plainEffects(name: string): string {
  const fill = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }))
  const line = (w: number) => el('a:ln', { w }, fill, el('a:prstDash', { val: 'solid' }))
  const effect = el('a:effectStyle', {}, el('a:effectLst'))
  return el(
    'a:fmtScheme',
    { name },
    el('a:fillStyleLst', {}, fill, fill, fill),
    el('a:lnStyleLst', {}, line(9525), line(19050), line(28575)),
    el('a:effectStyleLst', {}, effect, effect, effect),
    el('a:bgFillStyleLst', {}, fill, fill, fill),
  )
}
