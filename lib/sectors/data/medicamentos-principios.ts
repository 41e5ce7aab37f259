/** Active ingredients beside those most often bought: hospital, oncology, rare diseases, the shelves of a pharmacy. */
export const outrosPrincipios = `
  mepivacaína, articaína, prilocaína, bupivacaína, levobupivacaína, sugammadex, cisatracúrio, atracúrio, vecurônio
  remifentanila, sufentanila, alfentanila, isoflurano, desflurano, naloxona, flumazenil, tiopental, dantroleno
  micafungina, anfotericina, caspofungina, anidulafungina, voriconazol, tigeciclina, daptomicina, colistimetato
  ceftazidima, cefuroxima, cefadroxila, cefaclor, cefotaxima, cefoxitina, imipeném, aztreonam, oxacilina, claritromicina
  moxifloxacino, minociclina, tetraciclina, rifampicina, isoniazida, etambutol, norfloxacino, fosfomicina, tobramicina
  neomicina, mupirocina, retapamulina, amoxicilina clavulanato, clavulanato, sulbactam, trimetoprima, cloranfenicol
  oseltamivir, valaciclovir, ganciclovir, lamivudina, dolutegravir, tenofovir, zidovudina, efavirenz, remdesivir
  primaquina, cloroquina, artemeter, praziquantel, nitazoxanida, secnidazol, tinidazol, levamisol, dapsona
  terlipressina, vasopressina, levosimendana, milrinona, esmolol, adenosina, nitroprussiato, efedrina, fenilefrina
  metilergometrina, misoprostol, carbetocina, surfactante pulmonar, alfaporactanto, palivizumabe, nirsevimabe
  eculizumabe, natalizumabe, fingolimode, teriflunomida, dimetilfumarato, cladribina, alentuzumabe, riociguate
  bosentana, ambrisentana, macitentana, lanreotida, leuprorrelina, goserrelina, fulvestranto, anastrozol, letrozol
  capecitabina, docetaxel, paclitaxel, oxaliplatina, carboplatina, cisplatina, gencitabina, ciclofosfamida
  doxorrubicina, temozolomida, irinotecano, vincristina, bortezomibe, carfilzomibe, daratumumabe, azacitidina
  nivolumabe, atezolizumabe, durvalumabe, ipilimumabe, cetuximabe, ibrutinibe, acalabrutinibe, dasatinibe, nilotinibe
  osimertinibe, gefitinibe, lapatinibe, palbociclibe, ribociclibe, abemaciclibe, olaparibe, apalutamida, lenvatinibe
  sunitinibe, pazopanibe, everolimo, sirolimo, upadacitinibe, tofacitinibe, baricitinibe, risanquizumabe
  ixequizumabe, guselcumabe, vedolizumabe, certolizumabe, etanercepte, abatacepte, tezepelumabe, benralizumabe
  evolocumabe, alirocumabe, ezetimiba, ezetimibe, ticagrelor, prasugrel, edoxabana, dabigatrana, fondaparinux
  nebivolol, candesartana, telmisartana, indapamida, clortalidona, ivabradina, trimetazidina, ranolazina, propafenona
  verapamil, diltiazem, nadolol, ramipril, lisinopril, ciprofibrato, fenofibrato, bezafibrato, pravastatina
  saxagliptina, alogliptina, pioglitazona, acarbose, teriparatida, romosozumabe, calcitriol, cinacalcete, paricalcitol
  ibandronato, risedronato, raloxifeno, eritropoetina, alfaepoetina, sacarato, noripurum, desferroxamina, deferasirox
  hidroxiureia, mercaptopurina, tioguanina, metimazol, propiltiouracila, desmopressina, cabergolina, bromocriptina
  clomipramina, maprotilina, agomelatina, lurasidona, ziprasidona, asenapina, brexpiprazol, atomoxetina, bromazepam
  nitrazepam, flunitrazepam, eszopiclona, buspirona, primidona, vigabatrina, rufinamida, brivaracetam, perampanel
  etossuximida, pramipexol, selegilina, rasagilina, entacapona, amantadina, galantamina, trihexifenidil, riluzol
  periciazina, tioridazina, sulpirida, amissulprida, naltrexona, dissulfiram, vareniclina, metilfenidato
  ciproeptadina, hidroxizina, fexofenadina, bilastina, levocetirizina, cetirizina, ebastina, acebrofilina, ambroxol
  carbocisteína, bromexina, formoterol, vilanterol, umeclidínio, fluticasona, mometasona, ciclesonida, fenoterol
  terbutalina, betametasona, triancinolona, deflazacorte, clobetasol, ciclobenzaprina, carisoprodol, tizanidina
  orfenadrina, meloxicam, tenoxicam, piroxicam, celecoxibe, etoricoxibe, cetorolaco, colchicina, condroitina
  leflunomida, sulfassalazina, simeticona, hioscina, escopolamina, lactulose, bisacodil, macrogol, esomeprazol
  lansoprazol, famotidina, ursodesoxicólico, pancreatina, loperamida, racecadotrila, saccharomyces, dimenidrinato
  meclizina, betaistina, flunarizina, cinarizina, pentoxifilina, sumatriptana, naratriptana, latanoprosta, timolol
  travoprosta, brimonidina, dorzolamida, brinzolamida, bimatoprosta, carmelose, hialuronato, tropicamida, ciclopentolato
  clotrimazol, miconazol, terbinafina, isoconazol, tioconazol, ciclopirox, estriol, noretisterona, etinilestradiol
  drospirenona, ciproterona, desogestrel, gestodeno, progesterona, didrogesterona, clomifeno, etonogestrel, implanon
  dutasterida, oxibutinina, solifenacina, mirabegrona, tolterodina, fenazopiridina, tadalafila, vardenafila
  {gluconato, carbonato} de cálcio, bicarbonato de sódio injetável, glicose {5, 10, 25, 50, hipertônica}, complexo b
  cianocobalamina, piridoxina, ácido ascórbico, retinol, fitoterapia, isoflavona, ginkgo biloba, passiflora, guaco
  quetamina, xilazina, acepromazina, enrofloxacino, fipronil, doramectina, tiletamina, eutanásico, fluralaner
`

/** Formulas known by their brands. */
export const marcasDeNutricao = `
  nutren, ensure, neocate, pregomin, aptamil, nestogeno, nan {1, 2, comfor, supreme}, alfamino, alfaré, pediasure, fortini
  nutrison, isosource, trophic, peptamen, novasource, glucerna, cubitan, sustagen, nutridrink, infatrini, milnutri
  maltodextrina, tcm com {lipídios, age}, triglicerídeos de cadeia média, módulo de {carboidrato, glutamina, lipídios, fibra}, whey
  {aminoácidos, leite} {isentos, para alergia, hipoalergênico}, proteína do leite de vaca, aplv, simbiótico, probiótico
`
