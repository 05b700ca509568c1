import type { Language } from './language.ts';

export const french = {
  code: 'fr',
  labels: {
    name: `
      nom nom_complet nom_et_prenom prenom_et_nom nom_prenom prenom_nom comment_vous_appelez_vous comment_t_appelles_tu comment_vous_appelez`,
    given: 'prenom prenoms',
    surname: 'nom_de_famille nom_de_naissance nom_d_usage',
    person: `
      client cliente contact patient patiente interlocuteur interlocutrice prospect demandeur demandeuse locataire invite participant
      participante candidat candidate destinataire appelant beneficiaire adherent nouveau_client invitee personne_invitee parent parents
      representant_legal responsable_legal père mère papa maman tuteur tutrice mariée marié garant futur_marié responsable_légal`,
    weak: `
      acheteur acheteuse expediteur expeditrice payeur commanditaire pour hote hotesse organisateur eleve enfant etudiant etudiante`,
    phone: `
      telephone tel portable mobile gsm numero no n numero_de_telephone fixe joindre rappel whatsapp coordonnees_telephoniques port`,
    email: 'courriel mel adresse_e_mail adresse_email adresse_mail adresse_electronique adresse_courriel',
    company: 'societe entreprise raison_sociale',
    other: `
      agence vendeur vendeuse conseiller conseillere commercial commerciale magasin boutique succursale medecin cabinet responsable
      gestionnaire livreur agent point_de_vente concession praticien praticienne fournisseur clinique avec ligne standard ligne_appelee
      numero_appele expert chargé_d'affaires recruteur courtier`,
    thing: `
      commande facture dossier reference montant date campagne siret code code_postal rendez_vous formulaire produit page evenement source
      annonce mandat reservation colis suivi ref`,
    small: `
      votre vos le la les de du des d l a pour ou et mon ma notre quel quelle est ton ta meilleur vous joindre appeler numero pouvons nous`,
  },
  beside: {
    mobile: 'mobile portable port',
    phone: `
      telephone téléphone tél tél_port ligne_directe standard numéro_de_téléphone numéro_de_tel numéro_de_portable bureau domicile fixe fix
      privé centrale urgence urgences`,
    number: 'numéro nº n°',
    fax: 'télécopie télécopieur',
    email: 'adresse_e-mail adresse_email adresse_mail adresse_électronique courriel mél mel',
    is: "est est_le c'est_le",
    sites: `
      cabinet bureau boutique magasin usine entrepôt atelier accueil réception siège siège_social agence clinique salon labo laboratoire
      showroom secrétariat dépôt succursale garage restaurant étude chantier pharmacie école bureaux officine comptabilité sav`,
  },
  fields: {
    name: `
      nom nom_complet nom_et_prénom prénom_et_nom nom_du_client nom_de_la_cliente nom_client nom_du_contact nom_du_prospect nom_et_prénoms`,
    given: 'prénom prenom',
    surname: 'nom_de_famille',
    person: 'client candidate patient de',
    company: 'société entreprise',
    other: 'objet envoyé adresse ville site pays birthday à',
  },
  keys: {
    name: 'nom',
    phone: 'numéro_de_téléphone telephone téléphone mobile',
    email: 'adresse_e-mail courriel',
    country: 'pays paese',
    tags: 'étiquette étiquettes etiquette etiquettes mot-clé',
  },
  speech: {
    approaches: `
      cherche demande veut voudrait est_intéressé est_intéressée s'intéresse souhaite a_demandé a_réservé vous_a_contacté vous_a_contactée
      vous_a_envoyé s'est_inscrit s'est_inscrite`,
    streets: 'rue avenue boulevard bd allée chemin impasse quai',
    calls: `
      rappelle rappelez-le rappelez-moi appelez-moi contactez-moi écrivez-moi téléphoné téléphone téléphoner ajouter ajoute ajoutez
      enregistrer enregistrez prévenir écrire joignez contactez-le pouvez pourriez paso rappelez appelle appelez appelé appelée contacte
      contactez recontacter relancer relance joindre écrit transmettre répondre reçu reçue envoyer confirmer confirmé tel`,
    everyday: `
      rappeler rappelez bonjour salut bonsoir merci cordialement bien à vous je suis c'est voici le la les mon ma mes votre numéro tél
      appeler appelez appelle joindre contacter contactez au nouveau nouvelle client cliente est et ou pour avec sur son sa ses leur leurs
      vos nos notre ton ta tes ce cet cette ces il elle on nous ils elles qui que quoi dont où quand comment pourquoi sans par sous dans
      chez vers avant après depuis pendant entre contre aussi très encore déjà demain hier aujourd'hui matin midi soir lundi mardi
      mercredi jeudi vendredi samedi dimanche sont était sera a ont avait aura veut veulent souhaite souhaitent demande demandent cherche
      attend doit dois peut peux pouvez faut urgent svp stp suite objet réf rdv devis facture commande livraison adresse code mail e-mail
      message appel info infos coordonnées nouveaux prospect me m'appeler joignable manqué questions d'hier collègues`,
    namesToo: 'ma le la son sa ton ce an',
    aloneToo: 'ma',
    smallToo: 'mon',
    particles: "de du des le la et d'",
    aside: "bonjour appelle appeler pour notre votre voici c'est nouveau nouvelle",
    rolesBehind: `
      cliente nouveau nouvelle maman papa mère père femme mari frère sœur soeur fils fille tante oncle cousin cousine ami amie voisin
      voisine boulot travail maison bureau garage dentiste plombier électricien taxi école client`,
    connects: 'au aux les sous pour avec chez sur et',
    openers: "c'est bonjour pour appelle appeler",
    roles: `
      directeur directrice president président vice-president vp ingenieur ingenieurin architektin rechtsanwalt rechtsanwältin steuerberater
      steuerberaterin vorstand assistentin assistenz klempner elektriker responsable gérant gérante ingénieur commercial commerciale chef
      chargé chargée conseiller conseillère avocat avocate comptable plombier électricien loodgieter assistant assistante propriétaire
      service médecin chef_de_projet secrétaire technicien`,
    about: 'pour concernant',
    honorifics: 'm mme mlle me maître monsieur madame mademoiselle mr pr mmes mm',
    from: 'chez société de_chez',
    in: 'à dans',
    called: 'appel reçu recu paiement virement message',
    of: 'de du',
    articles: 'la le les',
    and: 'et',
    introduces: "suis appelle c'est demander demandez",
    iAm: "je_m'appelle",
    nothing: 'non inconnu inconnue',
    notes: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain hier urgent rappeler rdv',
    someone: "quelqu'un quelqu’un une_dame un_monsieur",
    errands: `
      la_rappelle le_rappelle les_rappelle la_contacte le_contacte la_joigne l'appelle l'appeler l’appelle lui_téléphone lui_écrive
      lui_réponde`,
    asks: "demander demandez s'adresser_à contacter",
  },
  companies: {
    forms: 's.a.s sasu sarl s.à.r.l s.à_r.l eurl cie s.à._r.l',
    shortForms: 'SA SAS SARL',
    employers: 'société',
    trades: `
      groupe banque université clinique agence transports hôtel boulangerie pharmacie assurance assurances avocats notaire notaires
      immobilier boucherie pâtisserie garage imprimerie pressing plomberie menuiserie électricité couverture maçonnerie carrosserie
      librairie fleuriste restaurant traiteur mairie école collège lycée hôpital cabinet laboratoire association syndic auto-école crèche
      coiffure institut opticien pizzeria brasserie logistique`,
    family: 'fils filles frères cie associés associées partenaires famille',
    formsBefore: 'sté sté. ets',
  },
  requests: {
    please:
      "s'il_te_plaît s'il_te_plait s'il_vous_plaît s'il_vous_plait svp stp veuillez merci_de s'il-te-plaît s'il-vous-plaît sivouplé",
    thanks: "merci merci_beaucoup merci_d'avance",
    greetings: 'bonjour salut coucou bonsoir hello bonjour_à_tous les_gars équipe collègues les_filles',
    asking: `
      peux-tu pouvez-vous pourrais-tu pourriez-vous tu_peux vous_pouvez peut-on je_veux je_voudrais il_faut peux_tu pourrais_tu pouvez_vous
      pourriez_vous tu_pourrais vous_pourriez est-ce_que_tu_peux est-ce_que_vous_pouvez on_peut j'aimerais il_faudrait faut on_doit merci_de
      penser_à pense_à pensez_à tu_veux_bien`,
    save: `
      ajoute ajouter ajoutez ajoute-moi rajoute rajouter enregistre enregistrer enregistrez créer créez ajoutons sauvegarde sauvegarder
      sauvegardez inscris inscrire inscrivez rajoutez d'ajouter d'enregistrer d'inscrire m'ajouter m'enregistrer merci_d'ajouter
      merci_d'enregistrer intègre intégrer rajoutez-moi mets-moi mettez-moi notez-moi note-moi enregistrez-moi enregistre-moi ajoutez-moi
      notez crée mets mettre mettez rentre rentrer rentrez entrez entrer saisir saisis saisissez garder gardez conservez conserver mémorise
      mémorisez mémoriser rentre-moi rentrez-moi crée-moi créez-moi gardez-moi garde-moi sauvegarde-moi inscrivez-moi inscris-moi`,
    saveOrName: 'crie note garde noter',
    closing: `
      à_mes_contacts aux_contacts dans_mes_contacts dans_les_contacts comme_contact à_nos_contacts dans_nos_contacts à_la_liste
      dans_la_liste comme_nouveau_contact en_contact comme_client comme_nouveau_client comme_cliente comme_nouvelle_cliente dans_whatsapp
      sur_whatsapp dans_le_crm au_crm à_ajouter à_enregistrer à_rajouter pour_moi pour_nous dans_le_répertoire au_répertoire dans_la_base`,
    kinds: `
      prospect cliente numéro prospects numero numéro_de_téléphone coordonnées personne lead fournisseur patient patiente portable mobile
      adhérent locataire fiche contact`,
    articles: "la le les l' cette ce ces mon ma notre et un une mes nos cet son sa des",
    new: 'nouveau nouvelle nouvel nouveaux nouvelles',
    of: "de pour du nommé nommée d' appelé appelée qui_s'appelle au_nom_de de_la des",
    object: "me moi nous à le la m' celui-ci celle-ci ça ce_contact ce_numéro cette_personne",
    numbersOf: 'numéro téléphone portable numero numéro_de_téléphone contact coordonnées tél tel mobile',
    introducing: `
      je_suis je_m'appelle mon_nom_est voici_le_contact voici_le_numéro moi_c'est il_s'appelle elle_s'appelle`,
    introducingSmall: "c'est voici voilà",
    joinsName: "est comme c'est c'est_le_numéro_de est_à est_celui_de est_le_numéro_de pour",
    joinsNumber: `
      est avec avec_le au sur à_ce_numéro au_numéro avec_le_numéro numéro tél c'est_le joignable_au son_numéro_est son_numéro son_portable
      leur c'est est_le à_lui à_elle`,
    help: 'aide',
    saveStems: 'ajout rajout enregistr inscri sauvegard',
    as: 'comme en',
    into: 'à aux au dans sur',
    lists: "contacts liste base répertoire carnet carnet_d'adresses crm whatsapp système groupe",
    notices: 'appel appel_manqué appel_reçu message message_vocal courriel mail sms demande',
    ownKinds: 'nouveau autre',
    joinsOrName: 'son sa',
    also: 'ainsi_que puis',
  },
  mail: {
    greetings: 'bonjour bonsoir salut cher chère',
    closings: `
      cordialement bien_cordialement bien_à_vous bien_à_toi salutations sincères_salutations meilleures_salutations merci merci_d_avance
      respectueusement amicalement à_bientôt cdlt belle_journée bonne_journée cordialement_vôtre bien_cdt cdt bàv biz bises à_plus
      à_très_vite bonne_réception bonne_soirée excellente_journée je_vous_prie_d_agréer veuillez_agréer avec_mes_remerciements
      très_cordialement sincèrement`,
    from: 'de',
    to: 'à cc',
    subject: 'objet envoyé date sujet',
    wrote: 'a_écrit',
    automatic: `
      début_du_message_transféré début_du_message_réexpédié envoyé_de_ envoyé_depuis_ envoyé_avec_ envoyé_à_partir_ télécharger_outlook`,
    dialIn: 'audio_uniquement composez_le_numéro conférence_téléphonique',
    meetingIds: 'id_de_réunion id_de_la_réunion id_réunion',
    firstPerson: "mon ma mes moi me mienne m'appeler m'écrire me_joindre me_rappeler",
  },
  numbers: {
    offersHelp: "des_questions une_question besoin_d'aide",
    hotlines:
      'service_client service_clients numéro_vert assistance_téléphonique ligne_principale ligne_commerciale standard',
    refused:
      "pas n'est_plus n'est_pas n'utilise_plus n'a_plus ne_pas_appeler au_lieu_du au_lieu_de ancien ancienne",
    void: `
      n'est_plus_valable n'est_plus_attribué n'est_plus_bon est_faux faux_numéro ne_marche_plus ne_fonctionne_plus est_l'ancien
      n'est_pas_un_téléphone`,
    ids: `
      commande facture ref reference référence carte tva passeport siret siren rcs ruc nit cuit cuil rut reservation réservation campagne
      devis réf contrat colis suivi n°_client nir sinistre`,
    extensions: 'poste',
    or: 'ou et',
    registers: 'rcs r.c.s',
    places: 'immeuble résidence',
  },
  calendar: {
    units: 'pièces unités',
    months: 'janvier février mars avril juin juillet août septembre octobre novembre décembre',
  },
  sheets: {
    totals: 'total_general total_général somme sous_total nombre moyenne',
    remarks: 'confidentiel fin_du_rapport',
    records: 'enregistrement enregistrements ligne lignes client clients',
    counted: 'exportes',
    rights: 'tous_droits',
    made: 'généré exporté imprimé édité',
    madeBy: 'par le',
    yes: 'oui',
    no: 'non',
  },
  headings: {
    name: 'nom_complet nom_et_prenom prenom_et_nom nom_prenom prenom_nom nom_affiche votre_nom',
    bareName: 'nom',
    likelyName: 'locataire adherent',
    ownName: 'proprietaire',
    surelyGiven: 'nom_de_bapteme',
    given: 'prenom prenoms',
    notGiven: 'nom',
    surname: 'nom_de_famille',
    notSurname: 'prenom',
    middle: 'deuxieme_prenom autres_prenoms',
    prefix: '=titre =civilite',
    suffix: 'suffixe',
    nickname: 'surnom',
    company: 'societe entreprise raison_sociale',
    phone: 'portable fixe',
    reach: 'coordonnees',
    numberWords: 'cod',
    including: 'avec',
    callingCode: 'indicatif* code_pays',
    country: 'pays',
    mobile: 'portable',
    landline: 'fixe',
    fax: 'telecopie*',
    home: 'domicile maison',
    work: 'bureau travail',
    otherKind: 'autre',
    email: 'courriel messagerie adresse_electronique',
    describes: 'nom',
    address: 'rue',
    tags: 'groupe groupes etiquette etiquettes',
    guests: 'invite participant* eleve enfant destinataire locataire passager adherent* titulaire',
    payers: 'acheteur facturation',
    hosts: `
      hote bailleur medecin professeur livreur technicien mere pere parent garant utilisateur employe fournisseur`,
    otherPeople: 'proprietaire* conjoint* urgence* vendeur* vendeuse* conseiller* gestionnaire parrain',
    plain: 'nom prenom telephone portable numero courriel du de la le l d',
    holders: 'nom',
    things: `
      commande* facture* contrat* compte dossier adherent* montant prix solde quantite matricule* siret siren tva`,
    numbersOfPeople: 'numero_client no_client n_client',
    kind: 'libelle',
    withheld: 'type_de* =raison',
    couples: 'mari femme epoux epouse',
  },
} as const satisfies Language;
