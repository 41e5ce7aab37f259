/** Names and values; those without a value are left out, sources saying `null` as often as nothing. */
export function DefinitionList({
  items,
}: {
  items: readonly (readonly [label: string, value: string | null | undefined])[]
}) {
  return (
    <dl className="grid gap-x-4 text-sm sm:grid-cols-[12rem_1fr]">
      {items.map(
        ([label, value]) =>
          value && (
            <div key={label} className="grid border-b border-line py-1.5 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="text-muted">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
