/** `fraction` from 0 to 1. */
export function ProgressBar({ fraction, label }: { fraction: number; label: string }) {
  const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-2.5 overflow-hidden rounded-full border border-edge bg-sunken"
    >
      <div
        className="h-full origin-left bg-brand transition-[width] duration-500"
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}
