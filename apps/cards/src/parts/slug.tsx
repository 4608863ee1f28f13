import { Text as PdfText } from '@react-pdf/renderer'
import { familyOf } from '../look/fonts.ts'
import type { Look } from '../look/look.ts'

/** Small print outside the cut: which file this is. Nobody has to read it to use a card. */
export function Slug({ look, children }: { look: Look; children: string }) {
  const style = {
    fontFamily: familyOf(children),
    fontSize: 6.5,
    lineHeight: 1.1,
    color: look.colors.quiet,
  }
  return <PdfText style={style}>{children}</PdfText>
}
