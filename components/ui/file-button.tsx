import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { buttonClass } from './button.tsx'
import { cx } from './cx.ts'

type Props = {
  label: string
  /** Kinds of files, as `<input accept>` takes them. */
  accept: string
  onFile: (file: File) => void
}

/** Asks for a file. */
export function FileButton({ label, accept, onFile }: Props) {
  const id = useId()
  return (
    <>
      {/* The input stays in reach of the keyboard: its label is what is seen. */}
      <input
        id={id}
        type="file"
        accept={accept}
        className="peer sr-only"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = '' // the same file may be chosen again
        }}
      />
      <label
        htmlFor={id}
        className={cx(
          buttonClass('secondary'),
          'cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-brand',
        )}
      >
        <FileUp aria-hidden size={18} />
        {label}
      </label>
    </>
  )
}
