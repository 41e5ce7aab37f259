import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'

/** Forgets every mark, after one more question. */
export function ForgetMarks({ total, onForget }: { total: number; onForget: () => void }) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button variant="quiet" className="justify-self-start" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden size={16} />
        Apagar todas as marcas
      </Button>
    )
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <>
          <Button
            onClick={() => {
              setAsking(false)
              onForget()
            }}
          >
            Apagar {formatCount(total, 'marca', 'marcas')}
          </Button>
          <Button autoFocus onClick={() => setAsking(false)}>
            Não apagar
          </Button>
        </>
      }
    >
      Isto apaga também as notas, e não pode ser desfeito. Exporte antes se puder precisar delas.
    </Notice>
  )
}
