import type { Language } from './language.ts';

export const german = {
  code: 'de',
  labels: {
    name: 'name namen vor_und_nachname vorname_und_nachname vor_und_zuname wie_heissen_sie wie_heisst_du',
    given: 'vorname vornamen rufname',
    surname: 'nachname nachnamen familienname zuname',
    person: `
      kunde kundin kunden kundenname ansprechpartner ansprechpartnerin ansprechperson interessent interessentin patient patientin gast
      mieter mieterin teilnehmer teilnehmerin bewerber bewerberin anrufer anruferin kontakt kontaktperson besteller bestellerin mandant
      mandantin anfragende empfanger empfangerin versicherungsnehmer mitglied neukunde eingeladene_person eingeladene eingeladener
      gebucht_von eltern erziehungsberechtigte erziehungsberechtigter elternteil sorgeberechtigte mutter vater braut bräutigam bürge`,
    weak: `
      kaufer kauferin absender absenderin auftraggeber auftraggeberin rechnungsempfanger gastgeber fur gastgeberin schuler schulerin kind`,
    phone: `
      telefon telefonnummer tel handy handynummer mobil mobilnummer mobiltelefon rufnummer ruckrufnummer festnetz festnetznummer
      kontaktnummer natel durchwahl nummer telefonisch erreichbar ruf_nr ruckruf_nr`,
    email: 'e_mail_adresse mailadresse emailadresse e_mailadresse mail_adresse',
    company: 'firma firmenname unternehmen betrieb',
    other: `
      filiale verkaufer verkauferin vertreter vertreterin vertrieb berater beraterin betreuer betreuerin sachbearbeiter sachbearbeiterin
      zustandig mitarbeiter mitarbeiterin standort geschaft laden arzt arztin praxis werkstatt makler maklerin handler niederlassung
      zweigstelle agentur notfallkontakt hotline verkaufer_hotline kundenservice fahrer bearbeiter bearbeiterin empfohlen_von
      hausverwaltung lieferant benutzername mit kalender leitung zentrale linie angerufene_nummer angerufene_leitung angerufene_linie
      immobilienmakler gutachter schadenregulierer`,
    thing: `
      kundennummer kunden_nr bestellung bestellnummer bestell_nr auftrag auftragsnummer rechnung rechnungsnummer betrag datum plz
      steuernummer vorgang aktenzeichen kampagne quelle formular seite produkt artikel veranstaltung anzeige inserat referenz ref
      reservierung buchung sendung`,
    small: `
      ihr ihre deine dein ihren die der des unter fur und vollstandiger vollstandige geschaftlich geschaftliche privat private dienstlich
      wie was ist lautet welcher erreichen wir sie dich`,
    anyNumber: 'nummer',
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon mobilnr handy handynummer handynr natel hdy',
    phone: `
      telefonnummer telefonnr fon kontakt kontaktnummer direkt durchwahl zentrale büro buero arbeit dienstlich geschäftlich privat private
      zuhause festnetz dw notfall`,
    number: 'nummer',
    fax: 'fax telefax faxnummer faxnr',
    email: 'e-mail-adresse e-mailadresse email-adresse emailadresse mailadresse',
    is: 'ist lautet',
    ofName: 'büro',
    sites: `
      praxis büro geschäft laden filiale werk fabrik lager werkstatt empfang rezeption zentrale hauptsitz firmensitz niederlassung klinik
      kanzlei studio salon labor showroom ausstellung sekretariat anmeldung zweigstelle standort betrieb hof hauptbüro hauptverwaltung
      geschäftsstelle atelier apotheke schule vermittlung ordination verkaufsraum logistik baustelle notdienst verkauf vertrieb buchhaltung
      terminvereinbarung disposition`,
  },
  fields: {
    name: `
      name vollständiger_name vor-_und_nachname vor_und_nachname ansprechpartner ansprechpartnerin ansprechpartner:in kontaktperson
      kundenname name_des_kunden name_der_kundin name_kunde name_des_kontakts`,
    given: 'vorname',
    surname: 'nachname familienname',
    person: 'patient von',
    company: 'firma firmenname unternehmen',
    other: `
      betreff gesendet datum anschrift stadt ort notiz notizen comment comments bemerkung title beruf funktion designation department
      abteilung nachricht land geburtstag an kopie`,
  },
  keys: {
    name: 'name vorname',
    surname: 'nachname',
    phone: 'handy nummer',
    country: 'land',
    other: 'firma title department',
    tags: 'schlagwort schlagwörter stichwort etikett etiketten',
  },
  speech: {
    approaches: `
      fragt fragte sucht braucht hätte_gern hat_gefragt will_wissen hätte_gerne interessiert_sich hat_interesse hat_angefragt
      hat_eine_anfrage hat_sie_kontaktiert möchte hat_gebucht hat_sich_angemeldet`,
    calls: `
      rief zurückrufen ruft anruf rückrufbitte hinzufügen hinzu anlegen speichern kontaktieren kontaktiere meldet meldete wünscht
      benachrichtigen rückruf anrufen angerufen ruf kontaktiert melden gemeldet erreichen erreichbar schreiben schrieb geschrieben antworten
      geantwortet erhalten bekommen bestätigt bestätigen informieren bitte`,
    everyday: `
      viele beste herzliche schöne freundliche hallo guten tag moin servus liebe lieber grüße grüßen gruß freundlichen mfg lg vg mit ich
      bin ist mein meine meiner dein ihr ihre ihren unser unsere der die das den dem ein eine einen neuer neue neuen kontakt kunde kundin
      nummer telefonnummer handynummer unter erreichbar rückruf rückrufnummer rückrufe termin uhr urlaub montag dienstag mittwoch
      donnerstag freitag samstag sonntag angerufen bittet erreichen anrufen bitte rufen sie ruf an melden danke von für und oder zum zur
      auch hier ab am im um bei wir nicht noch sein seine seiner seinen ihrer euer eure dieser diese dieses er es des einem einer aber
      schon sehr gut mehr weniger heute morgen gestern jetzt gleich später vorher nachher abends mittags vormittags nachmittags sind war
      waren wird werden hat haben hatte möchte möchten will wollen braucht sucht fragt fragte soll sollte kann könnte muss müssen wer was
      wann wie wo warum weil ohne über zwischen seit bis nach vor vom aus hi hey abend dringend wichtig neu interessent patient telefon
      handy mobil mail adresse bestellung buchung zahlung rechnung angebot anfrage betreff achtung hinweis info mich können könnt fragen
      frage verpasster verpasste verpassten entgangener eingehender anruf sprachnachricht rückrufbitte schaden schadennummer versicherung
      leute kollegen mädels jungs ostern weihnachten pfingsten silvester`,
    namesToo: 'der den von ihr man gut',
    smallToo: 'moin ist sam',
    particles: 'das des von der den vom zu zum zur und von_der',
    aside: 'mein meine meinen unser unsere dein ihre ist hallo bitte für ruf rufe anrufen neuer neue neuen',
    predicates: 'ist bitte anrufen',
    rolesBehind: `
      kundin neu kunde mama papa mutter vater frau mann bruder schwester sohn tochter tante onkel freund freundin nachbar nachbarin arbeit
      büro werkstatt zahnarzt klempner elektriker taxi schule`,
    connects: 'aus bei im am auf dem vom zur mit für',
    openers: 'hallo bitte für ruf rufe rückruf',
    roles: `
      geschäftsführung leiter leiterin leitung vertrieb vertriebsleiter vertriebsleiterin einkauf einkäufer kundenservice kundenbetreuer
      kundenberater kundenberaterin berater beraterin sachbearbeiter sachbearbeiterin projektleiter projektleiterin abteilungsleiter inhaber
      inhaberin prokurist prokuristin entwickler entwicklerin geschäftsführer geschäftsführerin buchhaltung buchhalter assistent assistentin
      ingenieur abteilung rechtsanwalt arzt sekretariat kundendienst teamleiter`,
    about: 'um wegen bezüglich bzgl zum betreffs',
    honorifics: 'fam familie herr frau hr fr fräulein hrn dipl mag herrn',
    credentials: 'dipling',
    from: 'bei beim firma von_der',
    in: 'nach aus',
    called: 'anruf nachricht zahlung eingegangen überweisung erhalten',
    and: 'und',
    introduces: 'ich bin ist heißt',
    iAm: 'mein_name_ist ich_heiße',
    thingEndings: 'ung keit heit schaft ität',
    asks: 'ansprechpartner ansprechpartnerin kontakt kontaktperson kunde kundin inh inhaber',
    nothing: 'kein keine nein unbekannt',
    noNameAlone: 'das',
    articles: 'der die das',
    notes:
      'montag dienstag mittwoch donnerstag samstag sonnabend heute übermorgen gestern dringend eilig wichtig',
    someone: 'jemand',
    errands: `
      sie_zurückruft ihn_zurückruft sie_anruft ihn_anruft sie_kontaktiert ihn_kontaktiert sich_bei_ihr_meldet sich_bei_ihm_meldet
      ihr_schreibt ihm_schreibt`,
  },
  companies: {
    forms: 'gmbh mbh ohg gbr e.k e.v gmbh_&_co_kg gmbh_&_co._kg e._k e._v',
    shortForms: 'AG KG UG',
    employers: 'firma',
    trades: `
      gruppe lösungen universität institut klinik systeme stiftung agentur logistik autohaus bäckerei apotheke bau elektro versicherung
      finanz kanzlei immobilien verlag verein verband energie sparkasse volksbank schreinerei tischlerei metzgerei konditorei druckerei
      gärtnerei zimmerei schlosserei wäscherei buchhandlung spedition heizungsbau dachdecker malerbetrieb fahrschule kita
      kindergarten grundschule gymnasium hausverwaltung reisebüro optik dental physiotherapie arztpraxis zahnarztpraxis tierarztpraxis
      reinigung gebäudereinigung hotel gasthof restaurant café werkstatt hochschule krankenhaus stadtwerke maschinenbau möbelhaus brauerei`,
    places: 'e.v',
    family: 'söhne sohn töchter partner kollegen familie cie gebrüder team',
  },
  requests: {
    please: 'bitte bitteschön bitte_schön sie_bitte',
    thanks: 'danke vielen_dank danke_dir danke_schön dankeschön besten_dank danke_vorab merci',
    greetings: `
      hallo hallo_zusammen moin guten_tag servus guten_morgen grüezi grüß_gott moin_moin hallo_team hi_zusammen guten_tag_zusammen
      hallo_miteinander leute kollegen mädels jungs zusammen`,
    asking: `
      kannst_du kann_man könnt_ihr könntest_du könnten_sie können_sie würdest_du würden_sie ich_möchte ich_will wir_müssen könntet_ihr
      kann_jemand magst_du willst_du ich_würde_gerne wir_sollten wir_möchten du_kannst kannst_du_bitte kannst_du_mal könntest_du_bitte
      könntest_du_mal sei_so_gut_und sei_so_lieb_und denk_dran könnten_sie_bitte können_sie_bitte würden_sie_bitte könnt_ihr_bitte
      könntet_ihr_bitte können_wir_bitte`,
    save: `
      speichere erstelle erstellen hinzufügen eintragen aufnehmen abspeichern einspeichern erfassen notieren notiere anlegen registrieren
      notieren_sie speichern_sie erfassen_sie registrieren_sie speichern speichert registriere registriert notiert erfasse erfasst
      einzutragen merke_dir`,
    saveInTwo: `
      füge:hinzu füg:hinzu fuege:hinzu lege:an leg:an trage:ein trag:ein nimm:auf nehme:auf fügen:hinzu fügt:hinzu fügst:hinzu legt:an
      legen:an legst:an tragt:ein tragen:ein trägst:ein nehmt:auf nehmen:auf speicher:ab speichere:ab speichern:ab speicher:ein
      speichere:ein speichern:ein schreib:auf schreibe:auf tragen_sie:ein fügen_sie:hinzu legen_sie:an nehmen_sie:auf speichern_sie:ab
      speichern_sie:ein schreiben_sie:auf schreiben:auf schreibt:auf setz:auf setze:auf trägt:ein`,
    closing: `
      hinzufügen hinzufuegen anlegen abspeichern eintragen aufnehmen erfassen als_kontakt als_neuen_kontakt als_neuer_kontakt zu_kontakten
      zu_den_kontakten zu_meinen_kontakten in_die_kontakte speichern einspeichern notieren registrieren als_kunde als_kunden als_kundin
      als_neuen_kunden als_neue_kundin als_interessent als_interessenten als_lead zu_unseren_kontakten in_meine_kontakte in_unsere_kontakte
      in_die_liste auf_die_liste in_die_datenbank ins_adressbuch ins_crm in_whatsapp zu_whatsapp ins_system mal kurz bitte_noch_hinzufügen
      bitte_hinzufügen bitte_speichern bitte_anlegen bitte_eintragen bitte_aufnehmen erreichbar`,
    kinds: `
      kontakt kontakte ansprechpartner kundin nummer telefonnummer interessent kunde kunden kontaktperson handynummer mobilnummer rufnummer
      interessentin interessenten person lead lieferant lieferanten patient patientin mieter mieterin gast handy telefon neukunde neukundin
      neukunden`,
    articles: `
      ein eine einen den die das der diesen diese dieser meinen meine unseren unsere folgenden dem des einem einer mein unser dieses
      folgende seine ihre`,
    new: 'neuer neue neuen neues neu neuem',
    of: 'für von namens mit_dem_namen mit_namen mit_name der des dem fürs vom von_der vom_herrn',
    object: `
      mir uns for_me mal doch doch_mal bitte_mal mal_bitte mir_mal uns_mal mir_bitte uns_bitte mal_eben mal_kurz kurz noch noch_mal dir
      den_hier die_hier diesen_hier diese_hier diesen_kontakt hier`,
    numbersOf: `
      nummer telefonnummer handynummer handy kontakt mobilnummer rufnummer telefon kontaktdaten whatsapp-nummer daten`,
    introducing: `
      das_ist dies_ist hier_ist ich_bin mein_name_ist der_name_ist er_heißt sie_heißt hier_die das_ist_die das_ist_der neuer_kontakt_ist`,
    nameLabels: 'name kundenname vorname',
    joinsName: 'ist gehört gehoert für als von ist_von gehört_zu das_ist das_ist_die_nummer_von',
    joinsNumber: `
      ist unter auf mit mit_der mit_der_nummer unter_der_nummer unter_der hat_die_nummer seine_nummer_ist ihre_nummer_ist die_nummer_ist
      erreichbar_unter tel nummer seine ihre sein ihr deren dessen lautet seine_nummer_lautet ihre_nummer_lautet`,
    help: 'hilfe',
    kindsLarge: `
      kontakt* kund* nummer* telefonnummer* interessent* ansprechpartner* mobilnummer* rufnummer* liste* datenbank* lead* crm* whatsapp*
      adressbuch* patient* lieferant* handy* telefon* person*`,
    saveOrName: 'merk',
    saveStems: 'speicher hinzufüg notier',
    as: 'als',
    into: 'zu in ins auf an zur zum',
    lists: `
      kontakten kontakte liste listen datenbank adressbuch telefonbuch crm posteingang whatsapp system gruppe`,
    notices: `
      anruf verpasster_anruf rückruf telefonat nachricht sprachnachricht voicemail mail e-mail sms anfrage rückfrage meldung empfehlung`,
    ownKinds: 'neue alte private',
    also: 'sowie',
    saveBeforeName: 'speicher',
  },
  mail: {
    greetings: `
      hallo hi liebe lieber guten_tag guten_morgen guten_abend sehr_geehrte sehr_geehrter moin servus grüß_gott`,
    closings: `
      viele_grüße liebe_grüße beste_grüße mit_freundlichen_grüßen mit_freundlichem_gruß freundliche_grüße herzliche_grüße schöne_grüße mfg
      lg vg gruß grüße danke vielen_dank besten_dank hochachtungsvoll mit_besten_grüßen bg vlg glg ganz_liebe_grüße lieben_gruß lieben_dank
      freundliche_grüsse mit_freundlichen_grüssen viele_grüsse liebe_grüsse beste_grüsse herzliche_grüsse herzlichst herzlich bis_bald
      bis_dann`,
    from: 'von',
    to: 'an kopie',
    subject: 'betreff gesendet datum thema',
    wrote: 'schrieb',
    automatic: 'anfang_der_weitergeleiteten gesendet_von_ gesendet_mit_ von_meinem_*_gesendet',
    dialIn: 'per_telefon_einwählen telefonkonferenz einwahlnummer nur_audio',
    meetingIds: 'besprechungs-id besprechungsid besprechungs_id',
    firstPerson: 'mein meine meiner meinen mich mir meines unter_mir',
    signsFor: 'i.a. i.v. i._a. i._v. ppa.',
  },
  numbers: {
    offersHelp: 'fragen noch_fragen haben_sie_fragen',
    hotlines:
      'hotline servicehotline kundenhotline kundenservice kundendienst servicenummer zentrale hauptnummer warteschlange',
    refused: 'nicht nicht_mehr nicht_unter nicht_mehr_unter statt anstatt alte alten alter bisherige',
    void: `
      ist_falsch falsch stimmt_nicht stimmt_nicht_mehr ist_veraltet geht_nicht_mehr gilt_nicht_mehr ist_nicht_mehr_gültig ist_die_alte
      ist_nicht_mehr_aktuell`,
    ids: `
      bestellung bestellnummer bestell-nr auftrag auftragsnummer rechnung rechnungsnummer rechnungs-nr referenz sendung sendungsnummer
      parcel consignment waybill kto blz routing karte tarjeta ust ust-id ust-idnr ustid steuernummer steuer-nr mwst reisepass hrb hra
      edrpou postfach pnr flug plz cep_code pin_code pincode kundennummer kunden-nr kdnr artikel artikelnummer art.-nr dossier betrag summe
      kampagne kampagnen-id auftrags-nr kd.-nr vorgang vorgangsnummer lieferschein akte aktenzeichen datum projekt termin svnr sv-nr uid-nr
      steuer-id schaden schadennummer schadensnummer policennummer versicherungsnummer`,
    extensions: 'durchwahl dw apst nebenstelle',
    or: 'oder und bzw',
    compounds: 'nummer nr',
    phoneStems: 'handy ruf kontakt',
    rooms: 'raum zimmer',
    registers: 'hrb hra amtsgericht',
  },
  calendar: {
    units: 'stück stk uhr',
    months: 'januar februar märz mai juni juli oktober dezember',
  },
  sheets: {
    totals: `
      summe gesamt gesamtsumme zwischensumme insgesamt anzahl durchschnitt mittelwert endsumme summe_gesamt`,
    remarks: 'vertraulich streng_vertraulich nur_für_den_internen_gebrauch ende ende_der_liste',
    records: 'datensatz datensatze eintrag eintrage kontakt kontakte zeile zeilen person personen kunden',
    counting: 'anzahl gesamt',
    counted: 'exportiert gefunden',
    outOf: 'von',
    page: 'seite blatt',
    rights: 'alle_rechte_vorbehalten',
    made: 'erstellt exportiert gedruckt generiert stand',
    madeBy: 'von mit am',
    legend: 'hinweis',
    yes: 'ja',
    no: 'nein',
  },
  headings: {
    name: `
      nachname_vorname nachname_und_vorname familienname_vorname kontaktname ansprechpartner kundenname anzeigename vollstandiger_name
      vor_und_nachname vorname_nachname vorname_und_nachname name_vorname ihr_name`,
    likelyName: 'kontakt kunde interessent mieter gast',
    ownName: 'eigentumer',
    given: 'vor_name vname v_name vorname vornamen rufname',
    notGiven: 'nachname name_vorname',
    surname: 'nach_name nname n_name nachname nachnamen familienname zuname',
    notSurname: 'vor vorname',
    middle: 'mittelname weitere_vornamen zweiter_vorname vorsatzwort* namensvorsatz*',
    prefix: '=anrede',
    suffix: 'namenszusatz',
    nickname: 'spitzname',
    company: 'firma firmenname unternehmen',
    jobs: 'abteilung',
    phone: `
      handy* *handynummer *handynr *rufnummer* festnetz* ruckmeldung kontaktnummer* kontaktnr natel fon`,
    notPhone: '*vertrag*',
    reach: 'kontakt kontaktdaten',
    number: 'nummer',
    numberWords: 'nr *nummer *nummern *nr nummer* wert serie kto',
    including: 'mit inkl einschl*',
    callingCode: '*andervorwahl *andesvorwahl telefonvorwahl',
    areaCode: '=vorwahl ortsvorwahl',
    country: 'land',
    mobile: 'handy* natel',
    landline: 'festnetz* stationar*',
    main: 'haupt* zentrale',
    home: 'privat*',
    work: 'durchwahl* *geschaft* dienst* firma arbeit* buro*',
    otherKind: 'andere',
    email: 'elektronische_adresse',
    describes: 'angezeigter',
    address: 'adresse anschrift strasse* stadt postleitzahl plz',
    tags: 'kategorie kategorien gruppe gruppen schlagworter schlagworte',
    guests: `
      kunde* kundin gast teilnehmer* schuler* schulerin kind empfanger* mieter* passagier* fahrgast interessent* bewerber* besucher*`,
    payers: 'besteller* kaufer* rechnung*',
    hosts: `
      gastgeber* vermieter* fahrer* arzt arztin therapeut* lehrer* kurier* zusteller* techniker* mutter vater eltern* burge dozent*
      mitarbeiter* benutzer* nutzer* lieferant* firma*`,
    otherPeople: `
      besitzer* inhaber* vorgesetzt* notfall* notkontakt* notruf* ersteller zustandig* verkaufer* vertriebler* *vertreter vertreterin
      vermittler* *berater *beraterin *betreuer *betreuerin *bearbeiter *bearbeiterin empfehl* empfohlen* sekretar*`,
    plain: `
      handy nummer telefon telefonnummer handynummer mobil mobilnummer vorname nachname adresse der des die von`,
    holders: 'kontaktperson ansprechpartner*',
    things: `
      *auftrag* *bestell* *vertrag* *rechnung* *konto konto* debitor* kreditor* *versicherung* police* *beleg* buchung* *betrag* *preis
      umsatz summe anzahl menge artikel* aktenzeichen vorgang* angebot* *ausweis* *steuer* *datum`,
    numbersOfPeople: `
      *kundennummer *kundennr kunden_nr *mitgliedsnummer *mitgliedsnr *personalnummer personalnr`,
    papers: 'steuer* ust_id',
    days: 'datum *geburt*',
    kind: 'typ bezeichnung',
    kindOf: '*_typ =typ',
    withheld: 'passwort =ansprechpartner =grund',
    couples: 'ehemann ehefrau mann frau',
    formOfAddress: 'titel',
  },
} as const satisfies Language;
