import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { buttonClass } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'

/** Asks for a file of marks. */
export function MarksFileInput({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  return (
    <>
      {/* The input stays in reach of the keyboard: its label is what is seen. */}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
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
        Importar marcas
      </label>
    </>
  )
}
