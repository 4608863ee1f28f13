import { Image } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { drawnLogo } from '../logo/drawn.ts'

type Props = {
  kit: Kit
  /** The room that it may take, in points: it fills one side of it. */
  room: { width: number; height: number }
  /** Whether the organization's name stands beside it: then the picture only decorates. */
  named?: boolean
}

/** The organization's logo; nothing where `workshop.yml` names none. */
export function LogoPicture({ kit, room, named = false }: Props) {
  if (kit.logo === undefined) return null
  const { color, gray, ...shape } = drawnLogo(kit.logo)
  const scale = Math.min(room.width / shape.width, room.height / shape.height)
  const [width, height] = [shape.width * scale, shape.height * scale]
  const { organization } = kit.workshop
  const marks = named || organization === undefined ? {} : { tag: 'Figure', alt: organization }
  return (
    <Image
      src={{ data: color, format: 'png' }}
      style={{ width, height, flexShrink: 0 }}
      {...{ gray, ...marks }}
    />
  )
}
