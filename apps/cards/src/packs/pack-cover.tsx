import { View } from '@react-pdf/renderer'
import { fill } from '@read-the-room/core'
import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import type { Stock } from '../geometry/stock.ts'
import { gap, type Look } from '../look/look.ts'
import { Block, type GroupTag } from '../parts/block.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SheetSketch } from '../parts/sheet-sketch.tsx'
import { Text } from '../parts/text.tsx'
import type { Receiver } from './recipe.ts'

/** A line of the cover's table. */
export type CoverRow = { title: string; receiver: Receiver; sheets: number; stock: Stock }

type Props = { kit: FacilitatorKit; count: number; minutes: number; rows: CoverRow[]; look: Look }

/** The first page of a pack: how to print it, how to fold it, and what is in it. */
export function PackCover({ kit, count, minutes, rows, look }: Props) {
  const { pack } = kit.cards
  const total = rows.reduce((sum, { sheets }) => sum + sheets, 0)
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 14) }}>
      <PageHead look={look} title={fill(pack.title, { count })} intro={pack.print} />
      <Text look={look}>
        {fill(pack.length, { length: sheetOf(kit, kit.workshop.length).minutes })}
      </Text>
      <Text look={look}>{pack.fold}</Text>
      <Text look={look} bold>
        {fill(pack.cutting, { minutes })}
      </Text>
      <Text look={look}>{pack.untrimmed}</Text>
      <Block tag="Table">
        <Row look={look} cell="TH" texts={[pack.what, pack.who, pack.sheets]} />
        {rows.map(({ title, receiver, sheets, stock }) => (
          <Row
            key={title}
            look={look}
            cell="TD"
            stock={stock}
            texts={[title, pack[receiver], String(sheets)]}
          />
        ))}
        <Row look={look} cell="TH" texts={[pack.total, ' ', String(total)]} />
      </Block>
    </View>
  )
}

type RowProps = {
  look: Look
  cell: GroupTag & ('TH' | 'TD')
  /** How the cards of the row lie on their sheets. */
  stock?: Stock
  texts: [string, string, string]
}

/** Width of the column with the pictures, in points. */
const pictures = 30

function Row({ look, cell, stock, texts }: RowProps) {
  const style = {
    flexDirection: 'row',
    gap: 8,
    alignItems: 'center',
    borderBottomWidth: 0.6,
    borderBottomColor: look.colors.rule,
    paddingVertical: gap(look, 2, 4),
  } as const
  return (
    <Block tag="TR" style={style}>
      <View style={{ width: pictures }}>
        {stock ? <SheetSketch stock={stock} look={look} height={gap(look, 24, 29)} /> : null}
      </View>
      {texts.map((text, index) => (
        <Block
          key={String(index)}
          tag={cell}
          style={{ flexGrow: index === 0 ? 3 : 1.4, flexShrink: 1, flexBasis: 0 }}
        >
          <Text look={look} bold={cell === 'TH'}>
            {text}
          </Text>
        </Block>
      ))}
    </Block>
  )
}
