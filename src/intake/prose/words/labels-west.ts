import type { LabelWords } from './label-language.ts';

export const en: LabelWords = {
  name: 'name names fullname name_and_surname',
  given: 'first_name firstname fname given_name given_names forename first first_names preferred_name',
  surname: 'last_name lastname lname surname family_name last second_name',
  person:
    'customer client contact contact_person lead patient guest invitee attendee applicant candidate student tenant caller enquirer inquirer prospect person user member visitor participant recipient receiver consignee ship_to deliver_to subscriber passenger resident respondent registrant learner delegate claimant borrower insured new_lead new_customer new_client new_contact who',
  weak: 'buyer sender payer payee shipper purchaser bill_to billed_to billing parent guardian host booker ordered_by from requester account_holder',
  phone:
    'phone phones telephone mobile cell cellphone landline tel ph mob msisdn whatsapp whats_app wa sms number no num nr text call_back callback callback_number reach contact_number contact_no contact_details hp cp handphone viber telegram cellular',
  email: 'email e_mail mail emails email_id mail_id email_address',
  company: 'company organization organisation business employer company_name business_name',
  other:
    'agent agents agency seller vendor supplier sales rep representative salesperson owner assigned assignee assigned_to manager branch store shop outlet office location referrer referred_by staff employee driver rider courier doctor dr physician practitioner clinic hospital provider advisor adviser consultant broker realtor organizer organiser support helpdesk help us our team dealer dealership merchant emergency next_of_kin spouse nominee instructor teacher coach handled_by taken_by created_by prepared_by signed_by delivered_by delivery_by technician warehouse school venue username user_name nickname account_manager key card',
  thing:
    'id ids order orders invoice campaign utm utm_source utm_medium utm_campaign utm_content utm_term adset ad gclid fbclid source ref reference ticket case tracking transaction trans txn account acct amount total price budget date time session click meeting passcode pin otp code zip postcode serial sku quantity qty record policy booking_id bill receipt confirmation url link ip device product item event course package subject project property ad_set ad_name form form_name page list segment tag channel brand model plan service file login screen bank',
  small:
    'the a an of for your you my their his her their full best preferred primary main alternate alternative second other work home office personal private business what is s whats and please to at can we or with whom in our at line enter shipping delivery daytime evening direct new legal complete contact details information info active reminder country incl country_code area local international fax optional required day night',
};
export const de: LabelWords = {
  name: 'name namen vor_und_nachname vorname_und_nachname vor_und_zuname',
  given: 'vorname vornamen rufname',
  surname: 'nachname nachnamen familienname zuname',
  person:
    'kunde kundin kunden kundenname ansprechpartner ansprechpartnerin ansprechperson interessent interessentin patient patientin gast mieter mieterin teilnehmer teilnehmerin bewerber bewerberin anrufer anruferin kontakt kontaktperson besteller bestellerin mandant mandantin anfragende empfanger empfangerin versicherungsnehmer mitglied neukunde',
  weak: 'kaufer kauferin absender absenderin auftraggeber auftraggeberin rechnungsempfanger eltern gastgeber',
  phone:
    'telefon telefonnummer tel handy handynummer mobil mobilnummer mobiltelefon rufnummer ruckrufnummer festnetz festnetznummer kontaktnummer natel durchwahl nummer telefonisch erreichbar',
  email: 'e_mail_adresse mailadresse emailadresse e_mailadresse mail_adresse',
  company: 'firma firmenname unternehmen betrieb',
  other:
    'filiale verkaufer verkauferin vertreter vertreterin vertrieb berater beraterin betreuer betreuerin sachbearbeiter sachbearbeiterin zustandig mitarbeiter mitarbeiterin standort geschaft laden arzt arztin praxis werkstatt makler maklerin handler niederlassung zweigstelle agentur notfallkontakt hotline verkaufer_hotline kundenservice fahrer bearbeiter bearbeiterin empfohlen_von hausverwaltung lieferant benutzername',
  thing:
    'kundennummer kunden_nr bestellung bestellnummer bestell_nr auftrag auftragsnummer rechnung rechnungsnummer betrag datum plz steuernummer vorgang aktenzeichen kampagne quelle formular seite produkt artikel veranstaltung',
  small:
    'ihr ihre deine dein ihren die der des unter fur und vollstandiger vollstandige geschaftlich geschaftliche privat private dienstlich',
};
export const fr: LabelWords = {
  name: 'nom nom_complet nom_et_prenom prenom_et_nom nom_prenom prenom_nom',
  given: 'prenom prenoms',
  surname: 'nom_de_famille nom_de_naissance nom_d_usage',
  person:
    'client cliente contact patient patiente interlocuteur interlocutrice prospect demandeur demandeuse locataire invite participant participante candidat candidate destinataire appelant beneficiaire adherent nouveau_client',
  weak: 'acheteur acheteuse expediteur expeditrice payeur commanditaire parent',
  phone:
    'telephone tel portable mobile gsm numero no n numero_de_telephone fixe joindre rappel whatsapp coordonnees_telephoniques',
  email: 'courriel mel adresse_e_mail adresse_email adresse_mail adresse_electronique adresse_courriel',
  company: 'societe entreprise raison_sociale',
  other:
    'agence vendeur vendeuse conseiller conseillere commercial commerciale magasin boutique succursale medecin cabinet responsable gestionnaire livreur agent point_de_vente concession praticien praticienne fournisseur clinique',
  thing:
    'commande facture dossier reference montant date campagne siret code code_postal rendez_vous formulaire produit page evenement source',
  small: 'votre vos le la les de du des d l a pour ou et mon ma notre',
};
export const es: LabelWords = {
  name: 'nombre nombres nombre_completo nombre_y_apellido nombre_y_apellidos nombres_y_apellidos apellidos_y_nombres',
  given: 'nombre_de_pila primer_nombre',
  surname: 'apellido apellidos primer_apellido apellido_paterno',
  person:
    'cliente clienta contacto paciente interesado interesada prospecto inquilino inquilina huesped invitado invitada asistente candidato candidata alumno alumna titular persona solicitante destinatario destinataria persona_de_contacto nuevo_cliente nuevo_lead usuario',
  weak: 'comprador compradora remitente pagador ordenante padre madre tutor tutora',
  phone: 'telefono tel tfno tlf movil celular cel numero num fono whatsapp wasap contacto_telefonico fijo',
  email: 'correo correo_electronico direccion_de_correo',
  company: 'empresa razon_social compania negocio',
  other:
    'sucursal vendedor vendedora asesor asesora agente tienda oficina sede medico medica doctor doctora consultorio responsable encargado encargada repartidor local comercial clinica proveedor gestor gestora inmobiliaria',
  thing:
    'pedido factura referencia orden monto importe total fecha campana dni rfc codigo cita formulario producto pagina evento origen fuente',
  small: 'su tu el la los las de del para y o mi nuestro nuevo nueva como te',
};
export const pt: LabelWords = {
  name: 'nome nome_completo nome_e_sobrenome nome_e_apelido',
  given: 'primeiro_nome nome_proprio',
  surname: 'sobrenome apelido ultimo_nome',
  person:
    'cliente contato contacto paciente interessado interessada locatario inquilino hospede convidado participante candidato candidata aluno aluna titular solicitante destinatario destinataria novo_lead novo_cliente pessoa lead',
  weak: 'comprador compradora remetente pagador pagadora responsavel_financeiro',
  phone: 'telefone tel celular cel telemovel numero whatsapp zap fone fixo telefone_para_contato',
  email: 'endereco_de_e_mail endereco_de_email correio_eletronico',
  company: 'empresa razao_social',
  other:
    'loja vendedor vendedora corretor corretora filial unidade agente consultor consultora atendente medico medica clinica responsavel entregador agencia fornecedor gerente imobiliaria',
  thing:
    'pedido nota_fiscal valor data campanha cpf cnpj codigo protocolo referencia produto formulario pagina evento origem fonte',
  small: 'seu sua o a os as do da de para e ou meu minha nosso qual',
};
export const it: LabelWords = {
  name: 'nome_e_cognome cognome_e_nome nominativo nome_completo nome_cognome cognome_nome',
  given: 'nome nome_proprio',
  surname: 'cognome',
  person:
    'cliente contatto referente paziente interessato interessata ospite inquilino inquilina partecipante candidato candidata richiedente destinatario destinataria intestatario nuovo_cliente nuovo_contatto utente',
  weak: 'acquirente mittente ordinante pagante genitore',
  phone: 'telefono tel cellulare cell numero recapito recapito_telefonico fisso whatsapp',
  email: 'indirizzo_e_mail indirizzo_email indirizzo_di_posta posta_elettronica',
  company: 'azienda societa ditta ragione_sociale',
  other:
    'sede filiale venditore venditrice agente negozio consulente medico studio responsabile operatore operatrice agenzia corriere punto_vendita clinica fornitore commerciale',
  thing:
    'ordine fattura importo data campagna codice codice_fiscale riferimento partita_iva pratica modulo prodotto pagina evento fonte',
  small: 'il la tuo tua suo sua i le di del della per e o mio',
};
export const nl: LabelWords = {
  name: 'naam volledige_naam voor_en_achternaam naam_en_voornaam',
  given: 'voornaam roepnaam voornamen',
  surname: 'achternaam familienaam',
  person:
    'klant contactpersoon klantnaam patient huurder gast deelnemer aanvrager sollicitant kandidaat beller ontvanger nieuwe_klant leerling',
  weak: 'koper afzender besteller opdrachtgever betaler ouder',
  phone: 'telefoon telefoonnummer tel mobiel gsm nummer mobiele_nummer mobiel_nummer vast terugbelnummer',
  email: 'e_mailadres emailadres mailadres',
  company: 'bedrijf bedrijfsnaam organisatie',
  other:
    'vestiging filiaal verkoper verkoopster makelaar winkel adviseur accountmanager medewerker arts praktijk kantoor chauffeur bezorger dealer',
  thing:
    'bestelling ordernummer factuur factuurnummer bedrag datum campagne postcode klantnummer formulier pagina product bron',
  small: 'uw je jouw mijn het de van en of voor',
};
export const sv: LabelWords = {
  name: 'namn fullstandigt_namn for_och_efternamn',
  given: 'fornamn tilltalsnamn',
  surname: 'efternamn',
  person: 'kund kontakt kontaktperson patient gast deltagare sokande hyresgast mottagare kundnamn ny_kund',
  weak: 'kopare avsandare bestallare betalare malsman',
  phone: 'telefon telefonnummer tel mobil mobilnummer mobiltelefon nummer tfn',
  email: 'e_post epost e_postadress mejl mailadress',
  company: 'foretag foretagsnamn bolag',
  other: 'saljare butik kontor handlaggare lakare klinik maklare avdelning filial',
  thing: 'order ordernummer bestallning faktura belopp datum kampanj kundnummer formular sida produkt kalla',
  small: 'ditt din ert er och for',
};
export const da: LabelWords = {
  name: 'navn fulde_navn for_og_efternavn fullt_navn',
  given: 'fornavn',
  surname: 'efternavn etternavn',
  person:
    'kunde kontakt kontaktperson patient gaest deltager ansoger lejer modtager pasient gjest deltaker mottaker leietaker soker kundenavn',
  weak: 'kober afsender bestiller betaler kjoper avsender',
  phone: 'telefon telefonnummer tlf mobil mobilnummer mobiltelefon nummer',
  email: 'e_mailadresse e_post epost e_postadresse',
  company: 'firma firmanavn virksomhed bedrift selskap',
  other: 'butik saelger selger afdeling avdeling kontor laege lege klinik konsulent maegler megler butikk',
  thing: 'ordre ordrenummer faktura belob belop dato kampagne kampanje kundenummer kilde',
  small: 'dit din ditt og eller for',
};
export const fi: LabelWords = {
  name: 'nimi koko_nimi etu_ja_sukunimi',
  given: 'etunimi etunimet',
  surname: 'sukunimi',
  person:
    'asiakas yhteyshenkilo potilas vieras osallistuja hakija vuokralainen vastaanottaja tilaaja asiakkaan',
  weak: 'ostaja lahettaja maksaja',
  phone: 'puhelin puhelinnumero puh matkapuhelin kannykka gsm numero',
  email: 'sahkoposti sahkopostiosoite',
  company: 'yritys yrityksen_nimi',
  other: 'myyja toimipiste myymala laakari toimisto vastuuhenkilo kauppa',
  thing: 'tilaus tilausnumero lasku summa paivamaara kampanja asiakasnumero lahde',
  small: 'sinun teidan ja',
};
