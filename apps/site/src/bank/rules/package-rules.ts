import type { Files } from '../../files/zip.ts'
import { type Rule, twice } from './rule.ts'
import { all, type Element, readXml, type Shape } from './xml.ts'

/** A package with its manifest read. */
export type Package = { files: Files; manifest: Element }

/** Opens a package; one whose manifest cannot be read is none. */
export function openPackage(files: Files): Package {
  const bytes = files.get('imsmanifest.xml')
  if (bytes === undefined) throw new Error('there is no imsmanifest.xml at the root')
  const manifest = readXml(new TextDecoder().decode(bytes))
  if ('fault' in manifest) throw new Error(`imsmanifest.xml: ${manifest.fault}`)
  return { files, manifest }
}

/** What both kinds of packages are made of (imscp_rootv1p1p2.xsd and imscp_v1p1.xsd). */
export const packageShape: Shape = {
  manifest: {
    holds: ['metadata', 'organizations', 'resources', 'manifest'],
    must: ['organizations', 'resources'],
    needs: ['identifier'],
  },
  metadata: { holds: ['schema', 'schemaversion'] },
  organizations: { holds: ['organization'] },
  organization: { holds: ['title', 'item', 'metadata'], needs: ['identifier'] },
  item: { holds: ['title', 'item', 'metadata'], needs: ['identifier'] },
  resources: { holds: ['resource'] },
  resource: { holds: ['metadata', 'file', 'dependency'], needs: ['identifier', 'type'] },
  file: { holds: ['metadata'], needs: ['href'] },
  dependency: { holds: [], needs: ['identifierref'] },
  title: { holds: [] },
  schema: { holds: [] },
  schemaversion: { holds: [] },
}

/** What IMS content packaging asks of every package. */
export const packageRules: Rule<Package>[] = [
  {
    says: 'every identifier is an XML name of its own',
    source: 'imscp_v1p1.xsd, attr.identifier.req: xsd:ID',
    broken: ({ manifest }) => {
      const ids = identified(manifest).map(({ attributes }) => attributes.identifier ?? '')
      return [...twice(ids), ...ids.filter((id) => !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id))]
    },
  },
  {
    says: 'every reference leads to a resource',
    source: 'IMS content packaging 1.1.4, information model: item, dependency',
    broken: ({ manifest }) => {
      const ids = all(manifest, 'resource').map(({ attributes }) => attributes.identifier)
      return [...all(manifest, 'item'), ...all(manifest, 'dependency')]
        .map(({ attributes }) => attributes.identifierref)
        .filter((id) => id !== undefined && !ids.includes(id))
        .map(String)
    },
  },
  {
    says: 'every address leads to a file of the package',
    source: 'IMS content packaging 1.1.4, information model: resource, file',
    broken: ({ files, manifest }) => hrefs(manifest).filter((href) => !files.has(decodeURI(href))),
  },
  {
    says: 'a resource with an address lists that file',
    source: 'IMS content packaging 1.1.4, information model: resource',
    broken: ({ manifest }) =>
      all(manifest, 'resource').flatMap((resource) => {
        const { href, identifier } = resource.attributes
        const listed = all(resource, 'file').map(({ attributes }) => attributes.href)
        return href === undefined || listed.includes(href) ? [] : [String(identifier)]
      }),
  },
  {
    says: 'every file but the manifest is listed',
    source: 'IMS content packaging 1.1.4, information model: file',
    broken: ({ files, manifest }) => {
      const listed = all(manifest, 'file').map(({ attributes }) => decodeURI(attributes.href ?? ''))
      return [...files.keys()].filter(
        (name) => name !== 'imsmanifest.xml' && !listed.includes(name),
      )
    },
  },
]

function identified(element: Element): Element[] {
  const own = element.attributes.identifier === undefined ? [] : [element]
  return [...own, ...element.children.flatMap(identified)]
}

function hrefs(manifest: Element): string[] {
  return [...all(manifest, 'resource'), ...all(manifest, 'file')].flatMap(({ attributes }) =>
    attributes.href === undefined ? [] : [attributes.href],
  )
}
