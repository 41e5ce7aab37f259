import { escapeXml } from './xml.ts'

/** A letter in pieces, from which both its text and its HTML are made: they say the same. */
export type Piece =
  | { kind: 'paragraph'; text: string }
  | { kind: 'link' | 'quietLink'; label: string; href: string }
  | { kind: 'item'; title: string; tag: string; href: string | null; lines: string[] }
  | { kind: 'note'; text: string }

export function textOf(pieces: readonly Piece[]): string {
  return `${pieces.map(textOfPiece).join('\n\n')}\n`
}

function textOfPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
    case 'note':
      return piece.text
    case 'link':
    case 'quietLink':
      return `${piece.label}:\n${piece.href}`
    case 'item':
      return [
        `[${piece.tag}] ${piece.title}`,
        ...piece.lines.map((line) => `  ${line}`),
        piece.href && `  ${piece.href}`,
      ]
        .filter(Boolean)
        .join('\n')
  }
}

/** Inline styles only, which is what mail programs keep. */
const STYLES = {
  body: 'margin:0 auto;max-width:640px;padding:16px;overflow-wrap:anywhere;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif',
  button:
    'display:inline-block;padding:10px 16px;border-radius:6px;background:#0b5874;color:#ffffff;text-decoration:none',
  item: 'margin:16px 0;padding:12px 16px;border:1px solid #75828f;border-radius:8px',
  tag: 'display:inline-block;padding:1px 8px;border-radius:4px;background:#e2f0f5;color:#0b5874;font-size:13px;font-weight:600',
  title: 'margin:6px 0;font-weight:600',
  line: 'margin:2px 0;font-size:14px',
  note: 'margin:8px 0;font-size:13px',
}

export function htmlOf(title: string, pieces: readonly Piece[]): string {
  return `<!doctype html>
<html lang="pt-BR"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeXml(title)}</title></head>
<body style="${STYLES.body}">
${pieces.map(htmlOfPiece).join('\n')}
</body></html>
`
}

function htmlOfPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return `<p>${escapeXml(piece.text)}</p>`
    case 'note':
      return `<p style="${STYLES.note}">${escapeXml(piece.text)}</p>`
    case 'link':
      return `<p><a style="${STYLES.button}" href="${escapeXml(piece.href)}">${escapeXml(piece.label)}</a></p>`
    case 'quietLink':
      return `<p style="${STYLES.note}"><a href="${escapeXml(piece.href)}">${escapeXml(piece.label)}</a></p>`
    case 'item': {
      const title = escapeXml(piece.title)
      const lines = piece.lines.map((line) => `<p style="${STYLES.line}">${escapeXml(line)}</p>`)
      return `<div style="${STYLES.item}"><span style="${STYLES.tag}">${escapeXml(piece.tag)}</span>
<p style="${STYLES.title}">${piece.href ? `<a href="${escapeXml(piece.href)}">${title}</a>` : title}</p>
${lines.join('\n')}</div>`
    }
  }
}
