/**
 * Brings the plural of a Portuguese word and its singular to one key. The key is for comparing, not for
 * reading: it need not be a word. It undoes number only: `uniformizado` never meets `uniforme`.
 * Takes a lower-case word without accents, so that `manutencao` and `manutenção` share a key too.
 */
export function numberKey(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word
  let key = word
  for (let pass = 0; pass < 3; pass++) {
    const next = IRREGULAR.get(key) ?? singular(key)
    if (next === key) break
    key = next
  }
  return key
}

/** Words whose plural does not follow the endings below, or that only look like plurals. */
const IRREGULAR = new Map(
  Object.entries({
    maes: 'mae',
    pais: 'pais',
    paises: 'pais',
    leis: 'lei',
    reis: 'rei',
    bois: 'boi',
    herois: 'heroi',
    caes: 'cao',
    // Unstressed -il makes -eis, as -el does.
    texteis: 'textil',
    uteis: 'util',
    inuteis: 'inutil',
    faceis: 'facil',
    dificeis: 'dificil',
    ageis: 'agil',
    frageis: 'fragil',
    habeis: 'habil',
    fosseis: 'fossil',
    projeteis: 'projetil',
    misseis: 'missil',
    portateis: 'portatil',
    volateis: 'volatil',
    versateis: 'versatil',
    ferteis: 'fertil',
    estereis: 'esteril',
    doceis: 'docil',
    moveis: 'movel',
    contabeis: 'contabil',
    retrateis: 'retratil',
    contrateis: 'contratil',
    tateis: 'tatil',
    repteis: 'reptil',
    debeis: 'debil',
    inabeis: 'inabil',
    estenceis: 'estencil',
    // Schools: CEMEI and CMEI.
    cemeis: 'cemei',
    cmeis: 'cmei',
    // Three letters and -es: too short for the general rule, which would meet `dose` with `dos`.
    cores: 'cor',
    mares: 'mar',
    pares: 'par',
    bares: 'bar',
    lares: 'lar',
    gases: 'gas',
    meses: 'mes',
    vezes: 'vez',
    luzes: 'luz',
    vozes: 'voz',
    nozes: 'noz',
    dores: 'dor',
    males: 'mal',
    paes: 'pao',
    geis: 'gel',
    sais: 'sal',
    tais: 'tal',
    pes: 'pe',
    pas: 'pa',
    gizes: 'giz',
    boxes: 'box',
    switches: 'switch',
    // Too short for the rule that turns a final -m into -n.
    som: 'son',
    tom: 'ton',
    dom: 'don',
    fim: 'fin',
    rim: 'rin',
    bom: 'bon',
    bem: 'ben',
  }),
)

/** One step towards the singular. Order matters: the longer ending first. */
function singular(word: string): string {
  const stem = (letters: number) => word.slice(0, -letters)
  const { length } = word
  if (length >= 5 && /(?:oes|aes)$/.test(word)) return `${stem(3)}ao`
  if (length >= 5 && /[aeou]is$/.test(word)) return `${stem(2)}l`
  // -is is the plural of -i (táxis) and of stressed -il (barris): all three share the bare -i.
  if (length >= 5 && word.endsWith('is')) return stem(1)
  if (length >= 5 && /[^aeou]il$/.test(word)) return stem(1)
  if (length >= 4 && word.endsWith('ns')) return stem(1)
  if (length >= 4 && /[aeiou]m$/.test(word)) return `${stem(1)}n`
  // Computador(es), torre(s), classe(s): after these consonants -es and -e may both be the ending.
  if (length >= 6 && /[rznl]es$/.test(word)) return stem(2)
  if (length >= 6 && /[^s]ses$/.test(word)) return stem(2)
  if (length >= 6 && word.endsWith('sses')) return stem(2)
  if (length >= 5 && /[rznls]e$/.test(word)) return stem(1)
  if (length >= 4 && /[^s]s$/.test(word)) return stem(1)
  return word
}
