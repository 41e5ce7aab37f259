/**
 * What others show of a link to a page. The address of its picture must be whole: without a known `origin` there is
 * only text.
 */
export function SocialCard({ origin }: { origin: string | undefined }) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="BidIQ" />
      <meta property="og:locale" content="pt_BR" />
      <meta property="og:title" content="BidIQ: pesquisa de contratações públicas" />
      <meta
        property="og:description"
        content="Pesquise as contratações públicas do PNCP por UF, segmento e palavras, e leve o resultado em planilha."
      />
      {origin && <Picture url={`${origin}/social-card.png`} />}
    </>
  )
}

function Picture({ url }: { url: string }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="BidIQ: pesquisa de contratações públicas do PNCP" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
