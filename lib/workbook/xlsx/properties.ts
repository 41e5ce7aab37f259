import { plainXmlText, XML_HEAD, xmlAttribute } from './xml.ts'

/** What programs show of a file beside its sheets. */
export type Properties = {
  title: string
  subject: string
  keywords: string
  description: string
  creator: string
  created: Date
  /** Of our own, by name. */
  custom: Readonly<Record<string, string>>
}

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006'

export function coreXml(properties: Properties): string {
  const { title, subject, keywords, description, creator, created } = properties
  const moment = created.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    XML_HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${plainXmlText(title)}</dc:title>`,
    `<dc:subject>${plainXmlText(subject)}</dc:subject>`,
    `<dc:creator>${plainXmlText(creator)}</dc:creator>`,
    `<cp:keywords>${plainXmlText(keywords)}</cp:keywords>`,
    `<dc:description>${plainXmlText(description)}</dc:description>`,
    `<cp:lastModifiedBy>${plainXmlText(creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '<dc:language>pt-BR</dc:language>',
    '</cp:coreProperties>',
  ].join('')
}

/**
 * LibreOffice trusts the values kept beside formulas only of programs that it knows, and calculates all others when it
 * opens the file: the name is Excel's, as all writers give it.
 */
export function appXml(company: string): string {
  return `${XML_HEAD}<Properties xmlns="${DOCUMENT}/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><Company>${plainXmlText(company)}</Company><AppVersion>16.0300</AppVersion></Properties>`
}

export function customXml(custom: Properties['custom']): string {
  const items = Object.entries(custom).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${xmlAttribute(name)}"><vt:lpwstr>${plainXmlText(value)}</vt:lpwstr></property>`,
  )
  return `${XML_HEAD}<Properties xmlns="${DOCUMENT}/custom-properties" xmlns:vt="${DOCUMENT}/docPropsVTypes">${items.join('')}</Properties>`
}
