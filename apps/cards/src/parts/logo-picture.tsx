import { Image } from '@react-pdf/renderer'
import type { StartKit } from '@read-the-room/core'
import { drawnLogo } from '../logo/drawn.ts'

type Props = {
  kit: StartKit
  /** The room that it may take, in points: it fills one side of it. */
  room: { width: number; height: number }
  /** Whether the organisation's name stands beside it: then the picture only decorates. */
  named?: boolean
}

/** The organisation's logo; nothing where `workshop.yml` names none. */
export function LogoPicture({ kit, room, named = false }: Props) {
  if (kit.logo === undefined) return null
  const { colour, grey, ...shape } = drawnLogo(kit.logo)
  const scale = Math.min(room.width / shape.width, room.height / shape.height)
  const [width, height] = [shape.width * scale, shape.height * scale]
  const { organisation } = kit.workshop
  const marks = named || organisation === undefined ? {} : { tag: 'Figure', alt: organisation }
  return (
    <Image
      src={{ data: colour, format: 'png' }}
      style={{ width, height, flexShrink: 0 }}
      {...{ grey, ...marks }}
    />
  )
}
