import { Text as PdfText } from '@react-pdf/renderer'
import { familyOf } from '../look/fonts.ts'
import type { Look } from '../look/look.ts'
import { leading as running } from '../look/look.ts'
import { runs } from '../text/runs.ts'

/** What a text is: a head of some level, a paragraph, or a link in one. */
export type TextTag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Link'

type Props = {
  look: Look
  tag?: TextTag
  size?: number
  color?: string
  bold?: boolean
  /** Line height as a multiple of the size. */
  leading?: number
  /** Takes the room that is left in a row. */
  grow?: boolean
  align?: 'left' | 'center'
  /** The language, where it is not the file's own. */
  lang?: string
  /** The address that a click on it opens, in a file that is read on a screen. */
  link?: string
  children: string
}

/** A text. Its line height is set on each one: react-pdf hands it down as a length. */
export function Text({ look, tag = 'P', bold = false, grow = false, children, ...props }: Props) {
  const { size = look.size, color = look.colors.ink, link, align } = props
  const lang = props.lang ?? look.tongue(children)
  // An accent that is written beside its letter becomes part of it where there is such a letter.
  const text = children.normalize('NFC')
  const direction = runs(text)
  const style = {
    fontFamily: familyOf(text),
    fontSize: size,
    fontWeight: bold ? 700 : 400,
    lineHeight: props.leading ?? running(look),
    color: color,
    direction,
    textAlign: align ?? (direction === 'rtl' ? 'right' : 'left'),
    ...(grow ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : {}),
  } as const
  const marks = { tag, ...(lang ? { lang } : {}), ...(link ? { link } : {}) }
  return (
    <PdfText style={style} {...marks}>
      {text}
    </PdfText>
  )
}
