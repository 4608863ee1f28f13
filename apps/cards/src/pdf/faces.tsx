import { Document, Page, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Size } from '../geometry/units.ts'
import { pt } from '../geometry/units.ts'

type Props = { faces: ReactElement[]; page: Size; content: Size }

/** One face a page, in the middle of it. */
export function Faces({ faces, page, content }: Props) {
  const style = {
    position: 'absolute',
    left: pt((page.width - content.width) / 2),
    top: pt((page.height - content.height) / 2),
    width: pt(content.width),
    height: pt(content.height),
  } as const
  return (
    <Document>
      {faces.map((face, index) => (
        <Page key={String(index)} size={[pt(page.width), pt(page.height)]}>
          <View style={style}>{face}</View>
        </Page>
      ))}
    </Document>
  )
}

/** The same faces with all the height they want, to learn how much that is. */
export function Unbounded({ faces, width }: { faces: ReactElement[]; width: number }) {
  return (
    <Document>
      {faces.map((face, index) => (
        <Page key={String(index)} size={[pt(width), 14400]}>
          <View style={{ position: 'absolute', left: 0, top: 0, width: pt(width) }}>{face}</View>
        </Page>
      ))}
    </Document>
  )
}
