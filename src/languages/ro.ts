import type { Language } from './language.ts';

export const romanian = {
  code: 'ro',
  labels: {
    name: 'nume_complet nume_si_prenume nume',
    given: 'prenume',
    surname: 'nume_de_familie',
    person: `
      client clienta pacient pacienta contact persoana_de_contact oaspete participant candidat chirias solicitant destinatar
      numele_clientului apelant`,
    weak: 'cumparator expeditor platitor',
    phone: 'telefon tel mobil numar numar_de_telefon celular nr',
    email: 'adresa_de_email adresa_email',
    company: 'firma companie',
    other: 'magazin vanzator sucursala agent medic consultant filiala birou clinica consilier',
    thing: 'comanda factura suma data campanie cod sursa',
    small: 'dvs dumneavoastra tau de al si',
    anyNumber: 'numar',
  },
  beside: {
    mobile: 'celular',
    phone:
      'număr_de_telefon număr_telefon birou acasă serviciu numărul numărul_lui numărul_ei telefonul telefonul_lui telefonul_ei',
    email: 'adresă_de_email',
    is: 'este',
    sites: `
      cabinet birou magazin fabrică depozit atelier recepție sediu sediu_central sediul_central filială sucursală clinică salon laborator
      showroom farmacie școală secretariat punct_de_lucru`,
  },
  fields: {
    name: 'nume nume_și_prenume nume_complet',
    given: 'prenume',
    person: 'client de',
    company: 'firma',
    other: 'data',
  },
  keys: {
    phone: 'celular',
    other: 'firma',
    tags: 'etichetă eticheta etichete',
  },
  speech: {
    streets: 'str strada calea bulevardul',
    calls: `
      sunat sunați suna sunați-l adaugă adăugați adauga salvează contactați contactează scrie reveniți sună sunați-o contactat revino scris
      răspunde răspuns primit primită confirmă confirmat caută căutat întreabă`,
    rolesBehind: 'clienta',
    about: 'despre',
    iAm: 'mă_numesc sunt numele_meu_este a_numele_meu_este',
    everyday: `
      lui ei lor meu mea noastră nostru dumneavoastră acest această acesta aceasta acel el ea ele noi voi eu tu se și sau dar de la pe cu
      fără despre sub între din până după înainte în pentru prin foarte bine mult puțin azi astăzi mâine ieri acum apoi târziu dimineață
      seara luni marți miercuri joi vineri sâmbătă duminică este e sunt era a fost va are au avea vrea vor dorește caută trebuie poate pot
      cine ce când cum unde mulțumesc mersi salut bună ziua stimată stimate domnul doamna domnului doamnei urgent important nou nouă
      client clientă pacient contact număr telefon mobil email adresă programare comandă rezervare plată factură ofertă cerere vă rog te
      puteți puteti suna sunați contacta poți colegi`,
    honorifics: 'domnul doamna domnișoara dl dna d-na d-l ing dr',
    namesToo: 'el',
    roles: `
      director manager șef asistent contabil inginer proprietar consultant departament vânzări avocat medic specialist administrator`,
    introduces: 'sunt numesc',
    notes: 'luni marți miercuri vineri sâmbătă duminică azi mâine ieri urgent',
    someone: 'cineva',
    nothing: 'necunoscut',
  },
  companies: {
    forms: 's.r.l',
    shortForms: 'SRL SA',
    family: 'fiii fiul asociații partenerii familia',
    trades: `
      farmacie farmacia brutărie brutăria cofetărie spital spitalul școala grădinița restaurant pizzerie hotel agenție imobiliare
      construcții transport service asigurări cabinet fundația asociația`,
  },
  requests: {
    please: 'vă_rog va_rog te_rog te_rog_frumos vă_rog_frumos',
    thanks: 'mulțumesc multumesc mersi mulțumim mulțumesc_mult',
    greetings: 'bună bună_ziua buna salut bună_dimineața colegi',
    asking: `
      poți puteți ai_putea vreau_să aș_vrea_să kan_ni poti puteti ați_putea vreau aș_vrea trebuie_să poți_să poti_sa puteți_să`,
    save: `
      adaugă adauga adăugați adăugaţi adaugati adăuga salvează salvați adăugăm salveaza notează noteaza înregistrează inregistreaza
      înregistrați introdu introduceți adaugi salvezi să_adaugi să_salvezi creează creați treci trece treceți notați scrie scrieți
      salvează-l salvează-o adaugă-l adaugă-o adăugați-l adăugați-o trece-l trece-o treci-l treci-o`,
    closing: `
      la_contacte în_contacte in_contacte în_agendă in_agenda la_listă în_listă ca_și_contact ca_contact drept_client ca_client
      ca_client_nou în_whatsapp pe_whatsapp în_crm`,
    kinds: `
      clienta clientul clientă clienți contactul persoană contact client număr numărul numar numarul telefonul persoana pacient pacientul`,
    articles: 'acest această pe un o acestui noul noua',
    new: 'nouă nou noi noul noua',
    of: 'numit numită cu_numele pentru al a lui pe_nume de_la doamnei domnului',
    numbersOf: 'celular numărul număr numarul telefonul contactul numar',
    object: 'pe pe_domnul pe_doamna o îl un te_rog pe_dl pe_dna',
    introducing: 'acesta_este aceasta_este el_este ea_este se_numește acesta_e',
    joinsNumber: 'este are_numărul numărul tel număr',
    joinsName: 'este al_lui al este_al e',
    saveStems: 'adaug salveaz salvaț noteaz înregistr',
    as: 'ca drept',
    into: 'la în in',
    lists: 'contacte listă agendă baza_de_date crm whatsapp sistem',
    notices: 'apel apel_pierdut apel_telefonic mesaj mail sms cerere solicitare',
    nameLabels: 'nume',
    joinsOrName: 'lor lui ei la cu',
  },
  mail: {
    greetings: 'bună bună_ziua bună_dimineața salut stimate stimată dragă',
    closings: `
      cu_stimă cu_respect mulțumesc o_zi_bună salutări toate_cele_bune cu_drag numai_bine cu_prietenie`,
    wrote: 'a_scris',
    automatic: 'trimis_de_pe_',
    firstPerson: 'meu mea mă mine îmi mele',
    from: 'de_la',
    to: 'către',
    subject: 'subiect data trimis',
  },
  numbers: {
    refused: 'nu nu_mai_este nu_e vechi vechiul',
    void: 'nu_mai_este_valabil este_greșit e_greșit nu_mai_merge',
    ids: 'cui cif cnp comandă comanda factură factura dosar',
    or: 'sau',
  },
  sheets: {
    totals: 'suma total_gen',
    yes: 'da',
    no: 'nu',
  },
  headings: {
    name: 'nume_si_prenume nume_prenume nume_complet numele_clientului nume_client',
    bareName: 'nume',
    given: 'prenume prenumele',
    notGiven: 'nume',
    numberWords: 'numar',
    things: 'comanda comenzi suma pret cnp cui comand* factur* pret* contractul contracte',
    surname: 'nume_de_familie',
    company: 'companie firma societate nume_firma',
    country: 'tara',
    email: 'adresa_de_e_mail adresa_email',
    phone: 'numar_de_telefon nr_telefon nr_de_telefon',
  },
} as const satisfies Language;
