import type { Language } from './language.ts';

export const italian = {
  code: 'it',
  labels: {
    name: 'nome_e_cognome cognome_e_nome nominativo nome_completo nome_cognome cognome_nome',
    given: 'nome nome_proprio',
    surname: 'cognome',
    person: `
      cliente contatto referente paziente interessato interessata ospite inquilino inquilina partecipante candidato candidata richiedente
      destinatario destinataria intestatario nuovo_cliente nuovo_contatto utente`,
    weak: 'acquirente mittente ordinante pagante genitore',
    phone: 'telefono tel cellulare cell numero recapito recapito_telefonico fisso whatsapp',
    email: 'indirizzo_e_mail indirizzo_email indirizzo_di_posta posta_elettronica',
    company: 'azienda societa ditta ragione_sociale',
    other: `
      sede filiale venditore venditrice agente negozio consulente medico studio responsabile operatore operatrice agenzia corriere punto_vendita
      clinica fornitore commerciale`,
    thing:
      'ordine fattura importo data campagna codice codice_fiscale riferimento partita_iva pratica modulo prodotto pagina evento fonte',
    small: 'il la tuo tua suo sua i le di del della per e o mio',
  },
  beside: {
    mobile: 'cell cellulare',
    phone:
      'telefono contatto diretto numero_di_telefono numero_di_cellulare ufficio casa fisso uff uff_tel emergenza',
    number: 'numero',
    email: 'indirizzo_e-mail indirizzo_email indirizzo_mail posta',
  },
  fields: {
    name: 'nome nome_completo nome_e_cognome',
    surname: 'cognome',
    company: 'azienda società ditta',
    other: 'oggetto data inviato indirizzo città',
  },
  keys: {
    name: 'nome',
    surname: 'cognome',
    phone: 'numero_di_telefono telefono cell numero',
  },
  speech: {
    calls:
      'chiamato telefonato telefonare aggiungere aggiungi salvare scrivere scrivi avvisare avvisa sentire ricontattare ricontatta',
    everyday: `
      sono richiamare richiamate referente ciao buongiorno buonasera salve grazie saluti cordiali il lo gli mio mia suo sua chiamare chiama
      chiamami contattare contatta contatti nuovo nuova per con`,
    namesToo: 'mia min per al le del o salve',
    aloneToo: 'al',
    smallToo: 'mia per',
    particles: 'del della delle di le al dela san santa',
    aside: 'ciao chiama chiamare nostro nostra nuovo nuova',
    rolesBehind: 'cliente nuovo nuova',
    connects: 'con per',
    openers: 'ciao chiama',
    roles: `
      direttore presidente commerciale responsabile titolare amministratore ingegnere avvocato commercialista consulente venditore idraulico
      elettricista`,
  },
  requests: {
    please: 'per_favore per_piacere',
    thanks: 'grazie',
    greetings: 'ciao',
    asking: 'puoi può potresti potrebbe vorrei voglio',
    save: 'aggiungi aggiungere aggiunga aggiungete inserisci inserire registrare',
    saveBeforeName: 'registra',
    saveOrName: 'salva salve crea creare',
    closing: 'ai_contatti ai_miei_contatti nei_contatti come_contatto',
    kinds: 'cliente numero contatto contatti',
    articles: 'le o il lo questo questa mio mia',
    new: 'nuovo nuova',
    of: 'del di della per chiamato chiamata',
    object: 'al o',
    numbersOf: 'numero telefono cellulare',
    introducing: 'questo_è questa_è mi_chiamo io_sono',
    introducingSmall: 'ecco sono',
    nameLabels: 'nome nome_completo',
    joinsName: 'è é come',
    joinsNumber: 'è é',
  },
  mail: {
    greetings: 'ciao buongiorno buonasera salve gentile egregio spettabile',
    closings:
      'saluti cordiali_saluti distinti_saluti un_saluto grazie cordialmente a_presto un_caro_saluto buona_giornata in_fede',
  },
  numbers: {
    ids: `
      ordine fattura iva campagna preventivo p.iva p.iva/c.f p.iva_/_c.f p.iva/cf c.f partita_iva codice_fiscale codice_cliente ordine_n ddt
      pratica contratto`,
  },
  sheets: {
    totals: 'totale totale_generale subtotale somma conteggio',
    remarks: 'riservato fine',
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
  },
} as const satisfies Language;
