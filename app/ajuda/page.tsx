import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AboutAlerts } from '../../components/help/about-alerts.tsx'
import { AboutData, AboutLimits } from '../../components/help/about-data.tsx'
import { AboutChanges, AboutFiles, AboutKeyboard, AboutResult } from '../../components/help/about-results.tsx'
import { HelpContents, SECTIONS, type SectionId } from '../../components/help/contents.tsx'
import { GruposTable } from '../../components/help/grupos-table.tsx'
import { Prose } from '../../components/help/help-link.tsx'
import { SetoresList } from '../../components/help/setores-list.tsx'
import { SyntaxExamples } from '../../components/help/syntax-examples.tsx'
import { TextPage, TextSection } from '../../components/ui/text-page.tsx'
import { SETORES } from '../../lib/sectors/catalog.ts'

export const metadata: Metadata = { title: 'Ajuda' }

const BODIES: Record<SectionId, ReactNode> = {
  dados: <AboutData />,
  limites: <AboutLimits />,
  termos: (
    <>
      <SyntaxExamples />
      <Prose>
        <ul className="grid list-disc gap-1 pl-5">
          <li>As palavras são inteiras: papel não encontra papelaria.</li>
          <li>Acentos, maiúsculas e plural não importam: manutencao encontra Manutenções.</li>
          <li>Hífen também não: micro-ônibus encontra microônibus e micro ônibus.</li>
          <li>
            Enquanto se escreve, a página mostra quantas contratações já lidas têm cada palavra e sugere
            correções.
          </li>
        </ul>
      </Prose>
    </>
  ),
  segmentos: (
    <>
      <Prose>
        <p>
          Um segmento é uma lista de palavras e regras feita à mão, procurada na parte do objeto que diz o que
          é comprado: “pneus para a Secretaria de Saúde” não é de saúde. Escolhendo vários, basta um; com
          termos, valem os dois. Cada nome abaixo abre uma pesquisa em SP, MG e PR.
        </p>
      </Prose>
      <SetoresList setores={SETORES} />
    </>
  ),
  situacoes: <GruposTable />,
  resultado: <AboutResult />,
  arquivos: <AboutFiles />,
  mudancas: <AboutChanges />,
  alertas: <AboutAlerts />,
  atalhos: <AboutKeyboard />,
}

/** What the data are and are not, and how to ask for them. */
export default function AjudaPage() {
  return (
    <TextPage
      title="Ajuda"
      lead={<p>O que são os dados, até onde vão, e como perguntar para encontrar o que você vende.</p>}
    >
      <HelpContents />
      {Object.entries(SECTIONS).map(([id, title]) => (
        <TextSection key={id} id={id} title={title}>
          {BODIES[id as SectionId]}
        </TextSection>
      ))}
    </TextPage>
  )
}
