import { Document, Page, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { pt, type Size } from '../geometry/units.ts'
import type { Content } from '../look/frame.ts'
import { Block } from '../parts/block.tsx'

/** A face and what its page is called in the bookmarks. */
export type FacePage = { face: ReactElement; bookmark?: string }

type Props = {
  pages: FacePage[]
  page: Size
  content: Content
  /** How far below the middle, in millimetres. */
  lower?: number
  /** What each page says at its foot, in the margin. */
  footer?: ReactElement
}

/** One face a page, in the middle of it. */
export function Faces({ pages, page, content, lower = 0, footer }: Props) {
  const place = {
    position: 'absolute',
    left: pt(content.around?.left ?? (page.width - content.width) / 2),
    top: pt((page.height - content.height) / 2 + lower),
    width: pt(content.width),
    height: pt(content.height),
  } as const
  return (
    <Document>
      {pages.map(({ face, bookmark }, index) => (
        <Page
          key={String(index)}
          wrap={false}
          size={[pt(page.width), pt(page.height)]}
          style={{ minHeight: pt(page.height) }}
          {...(bookmark ? { bookmark } : {})}
        >
          <Block tag="Sect" style={place}>
            {face}
          </Block>
          {footer && (
            <View
              style={{ position: 'absolute', left: place.left, width: place.width, bottom: pt(7) }}
            >
              {footer}
            </View>
          )}
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
        <Page key={String(index)} wrap={false} size={[pt(width), 14400]}>
          <View style={{ position: 'absolute', left: 0, top: 0, width: pt(width) }}>{face}</View>
        </Page>
      ))}
    </Document>
  )
}
