import { View } from '@react-pdf/renderer'
import { fill, kinds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { KindMark } from '../card/kind-mark.tsx'
import { outlined } from '../card/outlined.ts'
import { titleArt } from '../card/title-art.ts'
import type { Stock } from '../geometry/stock.ts'
import { gap, isLarge, type Look } from '../look/look.ts'
import { Block, type GroupTag } from '../parts/block.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Picture } from '../parts/picture.tsx'
import { SheetSketch } from '../parts/sheet-sketch.tsx'
import { Text } from '../parts/text.tsx'
import type { Edition } from './edition.ts'
import type { Batch } from './sheets-needed.ts'

/** What the first page says of each part. */
export type CoverRow = Pick<Batch, 'line' | 'title' | 'sheets' | 'stock'>

/** What a first page is about: a pack to print in an edition, or files to share. */
type Props = {
  kit: FacilitatorKit
  title: string
  rows: CoverRow[]
  /** Of cutting and folding. */
  minutes: number
  /** What else is needed, such as pens. */
  also: string[]
  way: Edition | 'share'
  look: Look
}

/** The first page of a pack: how to print it, what to cut and how long that takes, what is in it. */
export function PackCover(props: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(props.look, 6, 14) }}>
      <CoverWords {...props} />
      <CoverTable {...props} />
      {hasRoom(props) ? <CoverArt look={props.look} /> : null}
    </View>
  )
}

/** Whether so short a list leaves room for a picture; a longer one fills its page by itself. */
function hasRoom({ rows, look }: Props): boolean {
  return rows.length <= (isLarge(look) ? 2 : 8)
}

/** Only the words, or only the table, where they do not fit on one page. */
export function CoverPage({ part, ...props }: Props & { part: 'words' | 'table' }) {
  return (
    <View style={{ flexGrow: 1, gap: gap(props.look, 6, 14) }}>
      {part === 'words' ? <CoverWords {...props} /> : <CoverTable {...props} />}
      {part === 'words' || hasRoom(props) ? <CoverArt look={props.look} /> : null}
    </View>
  )
}

/** The deck’s picture by day, as large as the room that is left: where there is none, words make some. */
function CoverArt({ look }: { look: Look }) {
  const whole = { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0 } as const
  return (
    <View style={{ flexGrow: 1, minHeight: 110 }}>
      <View style={whole}>
        <Picture
          drawing={look.outline ? outlined(titleArt) : titleArt}
          look={look}
          width={100}
          fill
        />
      </View>
    </View>
  )
}

/** How to print and cut a pack, or share it. */
function CoverWords({ kit, title, minutes, way, look }: Props) {
  const { pack } = kit.cards
  const [print, ...then] = wordsOf(pack, minutes, way)
  return (
    <View style={{ gap: gap(look, 5, 10) }}>
      <View style={{ flexDirection: 'row', gap: 6 }}>
        {kinds.map((kind) => (
          <KindMark key={kind} {...{ kind, look }} width={look.size * 2.2} />
        ))}
      </View>
      <PageHead look={look} title={title} />
      <Text look={look} bold>
        {print ?? ''}
      </Text>
      {then.map((text) => (
        <Text key={text} look={look}>
          {text}
        </Text>
      ))}
    </View>
  )
}

/** The first sentence is what to do with the file, the others are what comes then. */
function wordsOf(pack: FacilitatorKit['cards']['pack'], minutes: number, way: Props['way']) {
  switch (way) {
    case 'lean':
      return [pack.print, minutes > 0 ? fill(pack.cut, { minutes }) : pack.whole, pack.quiz]
    case 'keepsake':
      return [pack.printOne, pack.fold, fill(pack.cutting, { minutes }), pack.untrimmed]
    case 'share':
      return [pack.share]
    default:
      throw new RangeError(`no such way: ${String(way satisfies never)}`)
  }
}

/** What is in a pack, in the order of use, the keys apart; and what to bring along. */
function CoverTable({ kit, rows, also, way, look }: Props) {
  const { pack } = kit.cards
  const total = rows.reduce((sum, { sheets }) => sum + sheets, 1)
  const [given, keys] = [rows.filter(({ line }) => !line.key), rows.filter(({ line }) => line.key)]
  const rowsOf = (some: CoverRow[]) =>
    some.map(({ title, line, sheets, stock }) => (
      <Row
        key={title}
        look={look}
        cell="TD"
        stock={stock}
        texts={[title, pack[line.dealt ?? line.for], String(sheets)]}
      />
    ))
  const heads = [pack.what, pack.who, way === 'share' ? pack.copies : pack.sheets] as const
  return (
    <View style={{ gap: gap(look, 6, 14) }}>
      <Block tag="Table">
        <Row look={look} cell="TH" texts={heads} />
        {rowsOf(given)}
        {keys.length === 0 ? null : <Row look={look} cell="TH" texts={[pack.keys, ' ', ' ']} />}
        {rowsOf(keys)}
        {way === 'share' ? null : (
          <Row look={look} cell="TH" texts={[pack.total, ' ', String(total)]} />
        )}
      </Block>
      {also.length === 0 ? null : (
        <Text look={look}>{[pack.also, also.join(' · ')].join(' ')}</Text>
      )}
    </View>
  )
}

type RowProps = {
  look: Look
  cell: GroupTag & ('TH' | 'TD')
  /** How the cards of the row lie on their sheets. */
  stock?: Stock
  texts: readonly [string, string, string]
}

/** How what it is, whom it is for and how many share a row; in large print a head is as wide as a count is short. */
const shares = (look: Look) => (isLarge(look) ? [2.4, 2, 1.7] : [3, 2.1, 1])

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
          style={{ flexGrow: shares(look)[index] ?? 1, flexShrink: 1, flexBasis: 0 }}
        >
          <Text look={look} bold={cell === 'TH'}>
            {text}
          </Text>
        </Block>
      ))}
    </Block>
  )
}
