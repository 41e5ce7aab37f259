// `node scripts/icons.mjs`: makes the icons and the social card from app/icon.svg, with Chromium. Their files are committed.
import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from 'playwright'

const BRAND = '#0b5874'
const svg = await readFile('app/icon.svg', 'utf8')
await mkdir('public/icons', { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

/** A page of exactly this size as a PNG. */
async function picture(path, width, height, body, style) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<style>*{margin:0;box-sizing:border-box}body{width:${width}px;height:${height}px;
    overflow:hidden}svg{display:block;width:100%;height:100%}${style}</style>${body}`)
  await page.screenshot({ path, omitBackground: true })
  await page.close()
}

for (const size of [192, 512]) await picture(`public/icons/icon-${size}.png`, size, size, svg, '')

// Systems cut these to a shape of their own: the drawing keeps to the middle, the ground goes to the edge.
const ground = `body{background:${BRAND};padding:12%}`
await picture('public/icons/maskable-512.png', 512, 512, svg, ground)
await picture('app/apple-icon.png', 180, 180, svg, `body{background:${BRAND};padding:6%}`)

await picture(
  'public/social-card.png',
  1200,
  630,
  `<div class="mark">${svg}</div><h1>BidIQ</h1><p>Pesquisa de contratações públicas do PNCP,<br>para quem vende ao governo</p>`,
  `body{background:#f5f7f9;font-family:system-ui,'Noto Sans','Liberation Sans',Arial,sans-serif;padding:96px;
    border-bottom:24px solid ${BRAND}}
  .mark{width:132px;height:132px}h1{font-size:112px;line-height:1;color:${BRAND};margin:44px 0 28px;letter-spacing:-3px}
  p{font-size:44px;line-height:1.3;color:#17212b}`,
)
await browser.close()
