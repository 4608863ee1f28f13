import { type Package, packageRules, packageShape } from './package-rules.ts'
import type { Rule } from './rule.ts'
import { all, child, misshapen } from './xml.ts'

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'

/** What SCORM 1.2 asks of a course (ADL, content aggregation model, 2001, and its schemas). */
export const scormRules: Rule<Package>[] = [
  ...packageRules,
  {
    says: 'the manifest stands in the namespaces of SCORM 1.2',
    source: 'imscp_rootv1p1p2.xsd and adlcp_rootv1p2.xsd, targetNamespace',
    broken: ({ manifest: { attributes } }) =>
      attributes.xmlns === imscp && attributes['xmlns:adlcp'] === adlcp ? [] : ['manifest'],
  },
  {
    says: 'elements stand in their order, with the attributes that they need',
    source: 'imscp_rootv1p1p2.xsd, manifestType to fileType',
    broken: ({ manifest }) => misshapen(manifest, packageShape),
  },
  {
    says: 'the package says that it is ADL SCORM 1.2',
    source: 'adlcp_rootv1p2.xsd, newSchemaType and newSchemaversionType',
    broken: ({ manifest }) => {
      const metadata = child(manifest, 'metadata')
      const told = ['schema', 'schemaversion'].map(
        (name) => metadata && child(metadata, name)?.text,
      )
      return told[0] === 'ADL SCORM' && told[1] === '1.2' ? [] : [`says ${told.join(' ')}`]
    },
  },
  {
    says: 'there is an organization, and the default is one of them',
    source:
      'content aggregation model 2.3, organizations; imscp_rootv1p1p2.xsd, attr.default: IDREF',
    broken: ({ manifest }) => {
      const named = child(manifest, 'organizations')?.attributes.default
      const ids = all(manifest, 'organization').map(({ attributes }) => attributes.identifier)
      return named !== undefined && ids.includes(named) ? [] : [`default ${named}`]
    },
  },
  {
    says: 'organizations and items have a title, of at most 200 characters',
    source: 'content aggregation model 2.3, organization and item; imscp_rootv1p1p2.xsd, titleType',
    broken: ({ manifest }) =>
      [...all(manifest, 'organization'), ...all(manifest, 'item')].flatMap((one) => {
        const title = child(one, 'title')?.text ?? ''
        return title === '' || title.length > 200 ? [String(one.attributes.identifier)] : []
      }),
  },
  {
    says: 'a resource is web content, and a sco or an asset; a sco has an address',
    source: 'content aggregation model 2.3, resource; adlcp_rootv1p2.xsd, scormtype',
    broken: ({ manifest }) =>
      all(manifest, 'resource').flatMap(({ attributes }) => {
        const kind = attributes['adlcp:scormtype']
        const sound = kind === 'asset' || (kind === 'sco' && attributes.href !== undefined)
        return sound && attributes.type === 'webcontent' ? [] : [String(attributes.identifier)]
      }),
  },
  {
    says: 'some item opens a sco',
    source: 'content aggregation model 2.3, item',
    broken: ({ manifest }) => {
      const scos = all(manifest, 'resource')
        .filter(({ attributes }) => attributes['adlcp:scormtype'] === 'sco')
        .map(({ attributes }) => attributes.identifier)
      const opens = all(manifest, 'item').map(({ attributes }) => attributes.identifierref)
      return opens.some((id) => scos.includes(id)) ? [] : ['organization']
    },
  },
]
