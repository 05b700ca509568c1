import type { Language } from './language.ts';

export const italian = {
  code: 'it',
  labels: {
    name: 'nome_e_cognome cognome_e_nome nominativo nome_completo nome_cognome cognome_nome',
    given: 'nome nome_proprio',
    surname: 'cognome',
    person: `
      cliente contatto referente paziente interessato interessata ospite inquilino inquilina partecipante
      candidato candidata richiedente destinatario destinataria intestatario nuovo_cliente nuovo_contatto
      utente`,
    weak: 'acquirente mittente ordinante pagante genitore',
    phone: 'telefono tel cellulare cell numero recapito recapito_telefonico fisso whatsapp',
    email: 'indirizzo_e_mail indirizzo_email indirizzo_di_posta posta_elettronica',
    company: 'azienda societa ditta ragione_sociale',
    other: `
      sede filiale venditore venditrice agente negozio consulente medico studio responsabile operatore
      operatrice agenzia corriere punto_vendita clinica fornitore commerciale`,
    thing: `
      ordine fattura importo data campagna codice codice_fiscale riferimento partita_iva pratica modulo
      prodotto pagina evento fonte`,
    small: 'il la tuo tua suo sua i le di del della per e o mio',
  },
  beside: {
    mobile: 'cell cellulare',
    phone: `
      telefono contatto diretto numero_di_telefono numero_di_cellulare ufficio casa fisso uff uff_tel
      emergenza`,
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
    calls: `
      chiamato telefonato telefonare aggiungere aggiungi salvare scrivere scrivi avvisare avvisa sentire
      ricontattare ricontatta`,
  },
  mail: {
    greetings: 'ciao buongiorno buonasera salve gentile egregio spettabile',
    closings: `
      saluti cordiali_saluti distinti_saluti un_saluto grazie cordialmente a_presto un_caro_saluto
      buona_giornata in_fede`,
  },
} as const satisfies Language;
