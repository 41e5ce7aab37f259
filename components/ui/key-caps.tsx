/** Keys to be pressed one after the other, as `g a`. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="whitespace-nowrap">
      {keys.split(' ').map((key, at) => (
        <span key={key}>
          {at > 0 && <span className="text-muted"> depois </span>}
          <kbd className="rounded border border-edge bg-sunken px-1.5 py-0.5 font-mono text-xs">{key}</kbd>
        </span>
      ))}
    </span>
  )
}
