import type { Language } from './language.ts';

export const italian = {
  code: 'it',
  labels: {
    name: `
      nome_e_cognome cognome_e_nome nominativo nome_completo nome_cognome cognome_nome come_ti_chiami come_si_chiama`,
    given: 'nome nome_proprio',
    surname: 'cognome',
    person: `
      cliente contatto referente paziente interessato interessata ospite inquilino inquilina partecipante candidato candidata richiedente
      destinatario destinataria intestatario nuovo_cliente nuovo_contatto utente invitato invitata persona_invitata genitore genitori
      madre padre sposa sposo mamma papà tutore chiamante`,
    weak: `
      acquirente mittente ordinante pagante organizzatore alunno alunna studente studentessa bambino`,
    phone: 'telefono tel cellulare cell numero recapito recapito_telefonico fisso whatsapp',
    email: 'indirizzo_e_mail indirizzo_email indirizzo_di_posta posta_elettronica',
    company: 'azienda societa ditta ragione_sociale',
    other: `
      sede filiale venditore venditrice agente negozio consulente medico studio responsabile operatore operatrice agenzia corriere
      punto_vendita clinica fornitore commerciale con linea centralino linea_chiamata numero_chiamato`,
    thing: `
      ordine fattura importo data campagna codice codice_fiscale riferimento partita_iva pratica modulo prodotto pagina evento fonte
      annuncio rif immobile prenotazione`,
    small: 'il la tuo tua suo sua i le di del della per e o mio qual quale migliore contattarti',
  },
  beside: {
    mobile: 'cell cellulare',
    phone: `
      telefono contatto diretto numero_di_telefono numero_di_cellulare ufficio casa fisso uff uff_tel emergenza centralino`,
    number: 'numero',
    email: 'indirizzo_e-mail indirizzo_email indirizzo_mail posta',
    is: 'è è_il',
    sites: `
      studio ufficio negozio fabbrica stabilimento magazzino officina reception accettazione sede sede_legale sede_operativa filiale clinica
      ambulatorio laboratorio showroom salone deposito farmacia scuola ristorante segreteria cantiere bottega punto_vendita amministrazione`,
  },
  fields: {
    name: 'nome nome_completo nome_e_cognome nome_cliente nome_del_cliente nome_della_cliente nome_del_contatto',
    surname: 'cognome',
    company: 'azienda società ditta',
    other: 'oggetto data inviato indirizzo città',
  },
  keys: {
    name: 'nome',
    surname: 'cognome',
    phone: 'numero_di_telefono telefono cell numero',
    tags: 'etichetta etichette',
  },
  speech: {
    approaches: `
      cerca chiede vuole è_interessato è_interessata vorrebbe desidera ha_richiesto ha_chiesto ha_prenotato ti_ha_contattato
      vi_ha_contattato ha_inviato`,
    streets: 'via viale piazza corso vicolo',
    calls: `
      chiamato telefonato telefonare aggiungere aggiungi salvare scrivere scrivi avvisare avvisa sentire ricontattare ricontatta chiamare
      chiama chiamate chiamata chiamami richiamare richiama richiamate richiami contattare contatta contattate contatti scrivete scritto
      rispondere ricevuto ricevuta ricevuti inviare inviato confermare confermato cercato`,
    everyday: `
      sono richiamare richiamate referente ciao buongiorno buonasera salve grazie saluti cordiali il lo gli mio mia suo sua chiamare
      chiama chiamami contattare contatta contatti nuovo nuova per con suoi miei mie tuo tua nostro nostra vostro questo questa questi
      queste quello quella lui loro noi voi che quale quando come dove perché senza su sul sulla tra fra dal dalla dallo del della dello
      di da in a ad al alla allo anche già molto bene più meno oggi domani ieri adesso ora dopo prima sera mattina pomeriggio lunedì
      martedì mercoledì giovedì venerdì sabato domenica è era sarà hanno vuole vogliono desidera cerca chiede chiesto deve può possono
      urgente cliente paziente contatto numero telefono cellulare email indirizzo appuntamento ordine prenotazione pagamento fattura
      preventivo interessato interessata signor signora signore richiesta chiamarmi chiamatemi contattarmi contattatemi scrivermi
      richiamarmi richiamatemi potete puoi domande persa chiamata ragazzi ragazze colleghi`,
    namesToo: 'mia min per al le del o ora dia',
    aloneToo: 'al',
    smallToo: 'mia per',
    particles: 'del della delle di le al dela san santa',
    aside: 'ciao chiama chiamare nostro nostra nuovo nuova',
    rolesBehind: `
      cliente nuovo nuova mamma papà moglie marito fratello sorella figlio figlia zia zio cugino cugina amico amica vicino vicina lavoro
      casa ufficio officina dentista idraulico elettricista taxi scuola palestra`,
    connects: 'con per',
    openers: 'ciao chiama',
    roles: `
      direttore presidente commerciale responsabile titolare amministratore ingegnere avvocato commercialista consulente venditore idraulico
      elettricista direttrice assistente contabile ufficio reparto medico segretaria coordinatore impiegato addetto addetta tecnico`,
    about: 'per riguardo',
    honorifics: `
      dott dott.ssa sig sig.ra sig.na signor signora ing sig.ri avv dr.ssa prof.ssa geom rag arch egr gent.mo gent.ma spett`,
    capitalsToo: 'mia',
    from: 'ditta presso dal della',
    of: 'di',
    and: 'e',
    introduces: 'sono chiamo chiama parla',
    iAm: 'mi_chiamo',
    thingEndings: 'zione',
    nothing: 'nessuno sconosciuto sconosciuta',
    called: 'ricevut pagamento bonifico chiamata messaggio',
    articles: 'il lo la le',
    notes:
      'lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi domenica oggi domani ieri urgente',
    someone: 'qualcuno',
    errands: 'la_richiami lo_richiami la_chiami lo_chiami la_contatti lo_contatti le_scriva gli_scriva',
    asks: 'chiedere_di chiedi_di chiedete_di',
  },
  companies: {
    forms: 's.p.a s.r.l srl srls snc',
    shortForms: 'SPA SpA',
    employers: 'ditta azienda',
    trades: `
      gruppo banca università ristorante immobiliare farmacia panificio officina carrozzeria autofficina pasticceria pizzeria trattoria
      panetteria macelleria libreria tipografia lavanderia palestra scuola liceo ospedale clinica laboratorio studio edilizia costruzioni
      impianti trasporti assicurazioni agenzia cooperativa associazione fondazione hotel albergo parrucchieri ferramenta autoscuola
      autonoleggio gelateria osteria mobili`,
    family: 'figli figlio figlie fratelli soci partner associati famiglia',
  },
  requests: {
    please:
      'per_favore per_piacere perfavore cortesemente gentilmente per_cortesia cortesia prego per_gentilezza',
    thanks: 'grazie grazie_mille mille_grazie',
    greetings: 'ciao buonasera ciao_a_tutti buongiorno_a_tutti ragazzi ragazze colleghi',
    asking: `
      puoi può potresti potrebbe vorrei voglio potete potreste mi_puoi mi_potresti riesci_a riesce_a devo dobbiamo bisogna ti_chiedo_di
      si_può puoi_per_favore ricordati_di`,
    save: `
      aggiungi aggiungere aggiunga aggiungete inserisci inserire registrare aggiungimi salvare salvate salvami registrate registri memorizza
      memorizzare memorizzate segnare segnate segnati inserite inserisca annota annotare annotate appunta appuntare create segnami mettimi
      inseritemi aggiungetemi registrami annotami appuntami segnatevi creare segna segni metti mettete mettere memorizzi annoti registriamo
      aggiungiamo salviamo salvatemi salvarmi aggiungermi salvatevi prendi_nota prendete_nota crei`,
    saveBeforeName: 'registra',
    saveOrName: 'salva salve crea scrivi salvi metta',
    closing: `
      ai_contatti ai_miei_contatti nei_contatti come_contatto tra_i_contatti nei_miei_contatti nella_lista alla_lista in_rubrica
      nella_rubrica alla_rubrica come_cliente come_nuovo_contatto come_nuovo_cliente su_whatsapp nel_crm al_crm nel_sistema per_me`,
    kinds: `
      cliente numero contatto contatti clienti numero_di_telefono cellulare telefono persona interessato interessata paziente fornitore`,
    articles: 'le o il lo questo questa mio mia la i gli un uno una nostro nostra seguente altro suo sua',
    new: 'nuovo nuova nuovi nuove',
    of: "del di della per chiamato chiamata dell' dello a_nome a_nome_di di_nome che_si_chiama col_nome",
    object: "al o a il la lo i le un uno una l' mi ci pure questo questa questo_qui questa_qui",
    numbersOf: 'numero telefono cellulare numero_di_telefono contatto cell recapito dati',
    introducing: `
      questo_è questa_è mi_chiamo io_sono ti_passo vi_passo ecco_il ecco_il_numero_di si_chiama questo_è_il`,
    introducingSmall: 'ecco sono',
    nameLabels: 'nome nome_completo',
    joinsName: 'è é come è_di è_il_numero_di è_del è_della è_il è_la',
    joinsNumber:
      'è é con con_il il_numero_è numero il_suo_numero_è cell tel suo il_suo sua loro la_sua è_il di_lui di_lei',
    help: 'aiuto',
    saveStems: 'aggiung registr memorizz inseri annot salv',
    as: 'come',
    into: 'a ai al in nel nella nei alla tra su',
    lists: 'contatti lista database rubrica crm whatsapp sistema gruppo elenco',
    notices: 'chiamata chiamata_persa telefonata messaggio messaggio_vocale richiesta mail email sms',
    ownKinds: 'nuovo vecchio altro',
    also: 'ed',
  },
  mail: {
    greetings: 'ciao buongiorno buonasera salve gentile egregio spettabile',
    closings: `
      saluti cordiali_saluti distinti_saluti un_saluto grazie cordialmente a_presto un_caro_saluto buona_giornata in_fede un_cordiale_saluto
      molti_saluti tanti_saluti saluti_cordiali con_i_migliori_saluti resto_in_attesa in_attesa grazie_mille buon_lavoro buona_serata
      cari_saluti un_abbraccio a_risentirci`,
    from: 'da',
    subject: 'oggetto inviato data',
    wrote: 'ha_scritto',
    automatic: `
      inizio_messaggio_inoltrato inizio_del_messaggio_inoltrato inviato_da_ inviato_con_ inviato_dal_ scarica_outlook`,
    dialIn: 'solo_audio id_conferenza',
    meetingIds: 'id_riunione',
    firstPerson: 'mi mio mia chiamarmi chiamami contattarmi scrivermi miei richiamarmi richiamami',
    to: 'a',
  },
  numbers: {
    offersHelp: 'domande hai_domande serve_aiuto',
    hotlines: 'numero_verde servizio_clienti assistenza_clienti centralino linea_principale',
    refused: 'non_è non_è_più non_il non_al invece_del al_posto_del vecchio non_usa_più',
    void: 'è_sbagliato sbagliato è_vecchio è_il_vecchio non_funziona non_funziona_più non_è_più_attivo è_errato non_esiste_più',
    ids: `
      ordine fattura iva campagna preventivo p.iva p.iva/c.f p.iva_/_c.f p.iva/cf c.f partita_iva codice_fiscale codice_cliente ordine_n ddt
      pratica contratto piva cf sinistro polizza`,
    extensions: 'interno int',
    or: 'o e',
    registers: 'rea c.c.i.a.a',
    places: 'condominio palazzina',
  },
  calendar: {
    units: 'pezzi',
    months: 'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
  },
  sheets: {
    totals: 'totale totale_generale subtotale somma conteggio',
    remarks: 'riservato fine',
    records: 'contatti righe voci',
    counted: 'esportati',
    outOf: 'di',
    rights: 'tutti_i_diritti',
    made: 'generato esportato stampato',
    madeBy: 'da il',
  },
  headings: {
    name: 'cognome_nome nome_completo nome_e_cognome cognome_e_nome nominativo nome_visualizzato il_tuo_nome',
    bareName: 'nome',
    likelyName: 'contatto referente ospite',
    ownName: 'proprietario',
    notGiven: 'cognome',
    surname: 'ultimo_nome cognome',
    notSurname: 'nome_e nome_completo',
    middle: 'secondo_nome',
    prefix: 'trattamento',
    suffix: 'suffisso',
    nickname: 'soprannome',
    company: 'societa azienda ditta organizzazione ragione_sociale denominazione',
    phone: 'recapito_telefonico',
    reach: 'contatto contatti recapito recapiti',
    numberWords: 'codice',
    callingCode: 'prefisso',
    country: 'paese nazione',
    landline: 'fisso',
    pager: 'cercapersone',
    home: 'abitazione',
    work: 'ufficio lavoro',
    otherKind: 'altro',
    email: 'posta_elettronica indirizzo_di_posta',
    describes: 'nome',
    address: 'indirizzo via',
    tags: 'categorie gruppo gruppi etichette',
    guests: 'ospite partecipante paziente iscritto studente',
    payers: 'acquirente fatturazione',
    hosts: 'locatore autista insegnante corriere garante utente dipendente fornitore',
    otherPeople: 'segretari* proprietari* coniuge emergenza venditor* consulente gestore',
    plain: 'nome cognome cellulare di',
    holders: 'nome',
    things: `
      ordine ordini fattura* contratto* conto polizza* tessera* pratica importo prezzo quantita matricola*`,
    numbersOfPeople: 'numero_cliente codice_cliente',
    papers: 'partita_iva codice_fiscale',
    days: 'data dato',
    kind: 'etichetta',
    couples: 'marito moglie',
    given: 'nome_di_battesimo',
  },
} as const satisfies Language;
