'use client'

import { Printer } from 'lucide-react'
import { Button } from '../ui/button.tsx'

export function PrintButton() {
  return (
    <Button variant="primary" onClick={() => print()}>
      <Printer aria-hidden size={18} />
      Imprimir
    </Button>
  )
}
