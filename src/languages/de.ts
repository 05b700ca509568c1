import type { Language } from './language.ts';

export const german = {
  code: 'de',
  labels: {
    name: 'name namen vor_und_nachname vorname_und_nachname vor_und_zuname',
    given: 'vorname vornamen rufname',
    surname: 'nachname nachnamen familienname zuname',
    person: `
      kunde kundin kunden kundenname ansprechpartner ansprechpartnerin ansprechperson interessent
      interessentin patient patientin gast mieter mieterin teilnehmer teilnehmerin bewerber bewerberin anrufer
      anruferin kontakt kontaktperson besteller bestellerin mandant mandantin anfragende empfanger empfangerin
      versicherungsnehmer mitglied neukunde`,
    weak: 'kaufer kauferin absender absenderin auftraggeber auftraggeberin rechnungsempfanger eltern gastgeber',
    phone: `
      telefon telefonnummer tel handy handynummer mobil mobilnummer mobiltelefon rufnummer ruckrufnummer
      festnetz festnetznummer kontaktnummer natel durchwahl nummer telefonisch erreichbar`,
    email: 'e_mail_adresse mailadresse emailadresse e_mailadresse mail_adresse',
    company: 'firma firmenname unternehmen betrieb',
    other: `
      filiale verkaufer verkauferin vertreter vertreterin vertrieb berater beraterin betreuer betreuerin
      sachbearbeiter sachbearbeiterin zustandig mitarbeiter mitarbeiterin standort geschaft laden arzt arztin
      praxis werkstatt makler maklerin handler niederlassung zweigstelle agentur notfallkontakt hotline
      verkaufer_hotline kundenservice fahrer bearbeiter bearbeiterin empfohlen_von hausverwaltung lieferant
      benutzername`,
    thing: `
      kundennummer kunden_nr bestellung bestellnummer bestell_nr auftrag auftragsnummer rechnung
      rechnungsnummer betrag datum plz steuernummer vorgang aktenzeichen kampagne quelle formular seite
      produkt artikel veranstaltung`,
    small: `
      ihr ihre deine dein ihren die der des unter fur und vollstandiger vollstandige geschaftlich
      geschaftliche privat private dienstlich`,
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon mobilnr handy handynummer handynr natel',
    phone: `
      telefonnummer telefonnr fon kontakt kontaktnummer direkt durchwahl zentrale büro buero arbeit dienstlich
      geschäftlich privat private zuhause festnetz dw notfall`,
    number: 'nummer',
    fax: 'fax telefax faxnummer faxnr',
    email: 'e-mail-adresse e-mailadresse email-adresse emailadresse mailadresse',
  },
  fields: {
    name: `
      name vollständiger_name vor-_und_nachname vor_und_nachname ansprechpartner ansprechpartnerin
      ansprechpartner:in kontaktperson`,
    given: 'vorname',
    surname: 'nachname familienname',
    person: 'patient von',
    company: 'firma firmenname unternehmen',
    other: `
      betreff gesendet datum anschrift stadt ort notiz notizen comment comments bemerkung title beruf funktion
      designation department abteilung nachricht land geburtstag an kopie`,
  },
  keys: {
    name: 'name vorname',
    surname: 'nachname',
    phone: 'handy nummer',
    country: 'land',
    other: 'firma title department',
  },
  speech: {
    calls: `
      rief zurückrufen ruft anruf rückrufbitte hinzufügen hinzu anlegen speichern kontaktieren kontaktiere
      meldet meldete wünscht benachrichtigen`,
  },
  mail: {
    greetings: `
      hallo hi liebe lieber guten_tag guten_morgen guten_abend sehr_geehrte sehr_geehrter moin servus
      grüß_gott`,
    closings: `
      viele_grüße liebe_grüße beste_grüße mit_freundlichen_grüßen mit_freundlichem_gruß freundliche_grüße
      herzliche_grüße schöne_grüße mfg lg vg gruß grüße danke vielen_dank besten_dank hochachtungsvoll
      mit_besten_grüßen`,
  },
} as const satisfies Language;
