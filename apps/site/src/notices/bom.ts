import type { Shipped } from './shipped.ts'

/** What a bill of materials (CycloneDX) holds, as far as it is read here. */
export type Bom = {
  serialNumber?: string
  metadata: { timestamp?: string; component: { 'bom-ref': string; type: string } }
  components: Component[]
  dependencies?: unknown
}

type Component = { group?: string; name: string; version: string; purl: string }

/**
 * The bill of what people get, out of the bill of everything that the kit is built with. The same
 * kit gives the same bytes: nothing in it says when it was written. Throws on what the bill lacks.
 */
export function narrowed(bom: Bom, all: Shipped[]): Bom {
  const { serialNumber: _, dependencies: __, metadata, ...rest } = bom
  const { timestamp: ___, ...lasting } = metadata
  const components = all.map((one) => {
    const found = bom.components.find(
      (component) => nameOf(component) === one.name && component.version === one.version,
    )
    if (found === undefined)
      throw new Error(`${one.name} ${one.version} is in no bill of materials`)
    return found
  })
  return {
    ...rest,
    metadata: { ...lasting, component: { ...lasting.component, type: 'application' } },
    components,
  }
}

function nameOf({ group, name }: Component): string {
  return group === undefined || group === '' ? name : `${group}/${name}`
}
