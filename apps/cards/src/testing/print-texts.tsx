import { Text } from '../parts/text.tsx'
import { draw } from '../pdf/draw.ts'
import { Faces } from '../pdf/faces.tsx'
import { layOut } from '../pdf/layout.ts'
import { colorLook } from './look.ts'

const about = { title: 'T', locale: 'en', subject: 's a4 screen color', hash: 'h' }

/** Texts printed one a page in one file, on a page of a width in millimetres. */
export async function printTexts(texts: string[], width = 240): Promise<Uint8Array> {
  const page = { width, height: 40 }
  const pages = texts.map((text) => ({ face: <Text look={colorLook}>{text}</Text> }))
  return await draw(await layOut(<Faces {...{ pages, page }} content={page} />), about, {
    tagged: false,
  })
}

/** What every reader of a file must find: the letters in order, spaces aside. */
export const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
