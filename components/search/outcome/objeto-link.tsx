/** An objeto, leading to its contratação at the PNCP where it has an address there. */
export function ObjetoLink({ objeto, link }: { objeto: string; link: string | null }) {
  const looks = 'line-clamp-3 font-medium wrap-anywhere'
  if (!link) return <span className={looks}>{objeto}</span>
  return (
    <a href={link} target="_blank" rel="noreferrer" className={`${looks} underline underline-offset-2`}>
      {objeto}
    </a>
  )
}
