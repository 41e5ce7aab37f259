const SYNTAX = [
  ['uniforme escolar', 'espaço é E: as duas palavras, em qualquer lugar do objeto'],
  ['uniforme OU fardamento', 'uma ou outra; OU (ou OR, ou |) em maiúsculas'],
  ['"camisa polo"', 'as palavras juntas, nesta ordem'],
  ['uniforme -usado', 'sem a palavra depois do hífen; vale para "aspas" e (grupos)'],
  ['camis*', 'palavras que começam assim: camisa, camisetas; ao menos 3 letras'],
  ['(camisa OU calça) -infantil', 'parênteses juntam'],
] as const

export default function TermsHelp() {
  return (
    <>
      <p className="font-semibold">Como escrever os termos</p>
      <dl className="grid gap-2">
        {SYNTAX.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code className="rounded bg-sunken px-1.5 py-0.5">{example}</code>
            </dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <ul className="grid list-disc gap-1 pl-4 text-muted">
        <li>As palavras são inteiras: papel não encontra papelaria.</li>
        <li>Acentos, maiúsculas e plural não importam: manutencao encontra Manutenções.</li>
        <li>Hífen também não: micro-ônibus encontra microônibus e micro ônibus.</li>
        <li>OU vale só entre os seus vizinhos: a b OU c procura a, e também b ou c.</li>
      </ul>
    </>
  )
}
