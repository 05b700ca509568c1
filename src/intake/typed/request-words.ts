import { listOf } from '../words.ts';

/** A set of phrases in small letters; `_` stands for the blank between their words. */
function phrases(text: string): ReadonlySet<string> {
  return new Set(listOf(text).map((phrase) => phrase.replaceAll('_', ' ')));
}

/** What makes a request polite, in front of it or behind. */
export const POLITE = phrases(`
  please pls plz plss kindly bitte por_favor porfavor porfa s'il_te_plaît s'il_te_plait s'il_vous_plaît s'il_vous_plait svp stp per_favore per_piacere
  пожалуйста будь_ласка lütfen tolong mohon alsjeblieft alstublieft proszę snälla من_فضلك لو_سمحت בבקשה कृपया vui_lòng
  prosím prosim molim vă_rog va_rog te_rog venligst vennligst kérlek kérem παρακαλώ σε_παρακαλώ моля lūdzu palun`);

export const THANKS = phrases(`
  thanks thank_you thx many_thanks danke vielen_dank gracias muchas_gracias merci obrigado obrigada grazie спасибо teşekkürler terima_kasih bedankt شكرا תודה धन्यवाद
  dziękuję dzięki děkuji díky ďakujem hvala mulțumesc tack tak takk kiitos köszönöm ευχαριστώ дякую благодаря cảm_ơn`);

/** Taken off only with a request behind it: alone it may open a name, “Hello Kitty”. */
export const GREETING = phrases(`
  hi hey hello hi_team hey_team hello_team hi_all hey_all hello_all hi_there hey_there hello_there hi_guys hey_guys hello_everyone hi_everyone hallo hallo_zusammen moin guten_tag hola hola_a_todos buenas bonjour salut
  olá oi ciao привет здравствуйте merhaba selam halo hoi hej cześć مرحبا שלום नमस्ते
  dzień_dobry ahoj dobrý_den zdravo bok bună bună_ziua szia γεια γεια_σου γεια_σας καλημέρα привіт здрасти xin_chào`);

/** What stands before the verb of a request. */
export const ASKING = phrases(`
  can_you could_you would_you will_you can_u could_u can_we could_we can_someone could_someone can_i could_i i_want_to i_wanna i_need_to i_would_like_to i'd_like_to we_need_to we_want_to we_should you_should want_to need_to
  let's let_us let_me help_me help_me_to to kannst_du kann_man könnt_ihr könntest_du könnten_sie können_sie würdest_du würden_sie ich_möchte ich_will wir_müssen puedes puede podrías podría podrias podria quiero quisiera
  necesito hay_que peux-tu pouvez-vous pourrais-tu pourriez-vous tu_peux vous_pouvez peut-on je_veux je_voudrais il_faut pode podes poderia você_pode voce_pode quero preciso puoi può potresti potrebbe vorrei voglio
  можешь можете можно мог_бы могли_бы_вы надо нужно прошу хочу kan_je kun_je kunt_u wil_je kan_du kunne_du vil_du bisa bisakah boleh ممكن هل_يمكنك אפשר
  czy_możesz możesz czy_mógłbyś czy_mogłabyś czy_możecie chcę trzeba můžeš můžete mohl_bys mohla_bys můžeme môžeš môžete mohol_by_si chci chcem
  možeš_li možete_li možeš možete moraš poți puteți ai_putea vreau_să aș_vrea_să kan_ni voitko voisitko haluan tudnád tudsz tudná szeretném
  μπορείς_να μπορείτε_να μπορούμε_να θα_μπορούσες_να θα_μπορούσατε_να θέλω_να можеш можете_ли можеш_ли чи_можеш чи_можете треба искам_да
  bạn_có_thể có_thể hãy`);

/** Verbs that are no name, however they are written. */
export const VERBS = phrases(`
  add addcontact save create note_down agrega agregar agregue agreguen agrégame agregame añade añadir añada añádeme anade anadir incluye incluir
  ajoute ajouter ajoutez ajoute-moi rajoute rajouter enregistre enregistrer enregistrez crée créer créez adiciona adicionar adicione adicionem acrescenta cadastra cadastrar cadastre inclua inclui
  aggiungi aggiungere aggiunga aggiungete inserisci inserire registrare добавь добавьте добавить добавим сохрани сохраните сохранить запиши запишите записать создай создайте создать внеси внесите додай додайте додати
  збережи збережіть зберегти dodaj dodać dodajcie zapisz zapisać přidej přidejte přidat uložte lägg_till legg_til tilføj lisää tallenna tambah tambahkan simpan simpankan masukkan thêm adaugă adauga speichere speicher
  erstelle erstellen أضف اضف أضيفي أضيفوا إضافة اضافة احفظ احفظي הוסף הוסיפי תוסיף תוסיפי להוסיף תשמור תשמרי לשמור πρόσθεσε προσθέστε
  dodajmy zapiszcie wpisz utwórz přidejme ulož_si vytvoř vytvořte zapiš zapište pridaj pridajte pridať zapíš vytvor dodajte dodati spremi spremite sačuvaj zabilježi
  adăugați adăugaţi adaugati adăuga salvează salvați lägg_in skapa legg_inn gem tilføje lisätä lisätkää tallentaa tallentakaa
  adj_hozzá add_hozzá vegyél_fel vegye_fel vedd_fel mentsd_el mentse_el hozzáadni felvenni πρόσθεσέ προσθέσεις προσθέσετε προσθέσουμε να_προσθέσεις να_προσθέσετε προσθέτω αποθήκευσε αποθηκεύστε αποθηκεύσεις αποθηκεύσετε καταχώρησε καταχωρήστε
  добави добавете добавиш запази запазете запишете lưu_lại thêm_vào`);

/** Verbs that open names when they are written large: “Register Office”. */
export const VERBS_SMALL = phrases(`put insert register registra registrar apunta`);

/** Verbs that are names too – “Salva Pérez” –: only in small letters before a name in large ones. */
export const VERBS_AND_NAMES = phrases(
  `salva salvar salve guarda guardar guarde guárdame crea crear cria criar crie creare spara lagre opret ulož lưu tạo buat bewaar import`,
);

/** Verbs in two parts: what stands in front goes only together with what stands behind. */
export const SPLIT_VERBS = new Map(
  listOf(
    'füge:hinzu füg:hinzu fuege:hinzu lege:an leg:an trage:ein trag:ein nimm:auf nehme:auf voeg:toe',
  ).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);

/** What languages put behind the name to ask for it to be stored, and where it is to be put. */
export const CLOSING = phrases(`
  please_save please_add pls_save pls_add plz_save plz_add kindly_save kindly_add hinzufügen hinzufuegen hinzu anlegen abspeichern eintragen aufnehmen erfassen toevoegen opslaan ekle ekleyin ekler_misin eklesene kaydet kaydedin kaydeder_misin
  add_karo add_kar_do add_kardo add_karna add_kar_dena add_kar_dijiye add_kijiye save_karo save_kar_do save_kardo save_karna save_kar_lo save_karlo save_kar_dena save_kijiye ko_add_karo ko_add_kar_do ko_save_karo ko_save_kar_do
  को_जोड़ें को_जोड़ो को_जोड़_दो जोड़ें जोड़ो जोड़_दो सेव_करें सेव_करो सेव_कर_दो ऐड_करें ऐड_करो to_contacts to_my_contacts to_our_contacts to_the_contacts to_the_list to_list to_whatsapp to_the_inbox to_crm to_the_crm in_contacts
  in_my_contacts into_contacts as_contact as_a_contact as_new_contact as_a_new_contact as_lead as_a_lead as_new_lead as_a_new_lead as_client as_a_client as_customer as_a_customer als_kontakt als_neuen_kontakt als_neuer_kontakt
  zu_kontakten zu_den_kontakten zu_meinen_kontakten in_die_kontakte a_contactos a_mis_contactos a_los_contactos en_contactos en_mis_contactos como_contacto à_mes_contacts aux_contacts dans_mes_contacts dans_les_contacts
  comme_contact aos_contatos aos_meus_contatos nos_contatos como_contato ai_contatti ai_miei_contatti nei_contatti come_contatto в_контакты в_список rehbere kişilere ke_kontak
  do_kontaktów do_bazy do_kontaktů do_kontaktov u_kontakte la_contacte till_kontakter i_kontakterna til_kontakter i_kontakter yhteystietoihin a_névjegyekhez στις_επαφές до_контактів в_контактите vào_danh_bạ dodać proszę_dodać přidat pridať dodati hozzáadása को_जोड़िए जोड़िए`);

/** What a contact is called by who asks for one. */
export const KINDS = phrases(`
  contact contacts contact_person lead leads client clients customer customers person number phone_number mobile_number whatsapp_number contact_number entry record vendor supplier guest buyer prospect
  kontakt kontakte ansprechpartner kunde kunden kundin nummer telefonnummer interessent contacto contactos cliente clientes número numero interesado numéro contato contatos contatto contatti klant kund kunder
  контакт контакта контакты клиент клиента клиентку номер müşteri müşteriyi kişi numara kontak pelanggan nomor klient klienta número_de_teléfono جهة_اتصال العميل عميل רقم איש_קשר לקוח
  klienta klientkę klientke klientka kontaktu osobę osoba zákazníka zákazníčku zákazník zákazníci zákazníčka osobu klienti klientku klijenta klijent klijenticu klijentica kupca stranku stranka
  clienta clientul clientă clienți contactul persoană kunden kontakten kunde kunden kontakt personen asiakas asiakkaan asiakasta yhteystieto yhteystiedon kontakti henkilö ügyfél ügyfelet ügyfelünket kapcsolat kapcsolatot névjegyet
  πελάτη πελάτης πελάτισσα επαφή την_επαφή клієнта клієнт клієнтку клієнтка особу клиентку клиента абонента клиентът контактът khách_hàng khách liên_hệ liên_lạc
  müşterimizi müşterimiz kişiyi kontağı numarayı langganan kontaknya klanten klantje relatie ग्राहक संपर्क عميل زبون العميلة عميلة جهة_الاتصال לקוחה ללקוח`);

/** What may stand before the kind. */
export const ARTICLES = phrases(`
  a an the this that these my our your another one following ein eine einen den die das der diesen diese dieser meinen meine unseren unsere folgenden un una el la los este esta mi mis nuestro nuestra otro otra
  le les l' cette ce ces mon ma notre um uma o os meu minha nosso nossa il lo questo questa mio mia этот этого мой моего нашего een deze en et den denna bir bu ini
  tego tę tą tohoto tento tuto tohto túto ovog ovu ovaj acest această pe det detta den_här denne dette tämä tämän ezt az egy τον την το έναν ένα μια αυτόν αυτή цього цю този тази`);

export const NEW = phrases(`
  new brand_new neuer neue neuen neues nuevo nueva nouveau nouvelle novo nova nuovo nuova новый новая нового новую yeni nieuwe ny nytt nya nowy nowa baru جديد חדש
  nowego nową nowej nowych nový nového nová novou nové novú novog novi novu novega nouă nou noi uusi uuden uutta új újat νέο νέα νέος νέον νέαν καινούριο новий нову новия нов нова nieuw mới baharu
  नया नई नये جديدة חדשה`);

/** What leads from the kind to the name. */
export const OF = phrases(`
  for of as under named called with_the_name with_name by_the_name_of für von namens de del para llamado llamada pour du nommé nommée do da chamado chamada di della per chiamato chiamata для по_имени voor van untuk bernama של
  o_nazwisku o_imieniu jménem se_jménem menom imenom po_imenu numit numită cu_numele som_heter vid_namn ved_navn som_hedder nimeltä nevű με_όνομα με_το_όνομα на_ім'я на_име tên tên_là adında isimli adlı`);

/** “agrega a Carlos”, “adiciona o João”. */
export const OBJECT = phrases(`me us mir uns for_me a al à o ao as את`);

/** What says whose number this is. */
export const NUMBERS_OF = phrases(`
  number phone_number mobile_number whatsapp_number contact_number phone mobile cell whatsapp contact contact_details details tel nummer telefonnummer handynummer telefon handy kontakt número numero teléfono telefono
  móvil celular contacto numéro téléphone portable telefone contato cellulare numarası nomor nomer नंबर`);

/** Sentences that introduce somebody. */
export const INTRODUCING = phrases(`
  this_is that_is here_is it_is my_name_is the_name_is name_is her_name_is his_name_is i_am das_ist dies_ist hier_ist ich_bin mein_name_ist der_name_ist este_es esta_es aquí_está aqui_esta me_llamo mi_nombre_es
  se_llama je_suis je_m'appelle mon_nom_est este_é esta_é aqui_está meu_nome_é eu_sou questo_è questa_è mi_chiamo io_sono меня_зовут его_зовут её_зовут dit_is ik_ben det_är detta_är jag_heter هذا_رقم هذه رقم זה_המספר_של`);

/** The same in a word that may begin a name: only in small letters before a name in large ones. */
export const INTRODUCING_SMALL = phrases(
  `here's it's i'm c'est voici ecco это вот ini sono soy sou isim nama naam namn navn`,
);

/** Labels of a name without their colon. */
export const NAME_LABELS = phrases(`
  name full_name customer_name client_name contact_name lead_name name_of nombre nombre_completo nome nome_completo имя kundenname vorname`);

/** What joins a number to the name behind it, or a name to the number behind it. */
export const JOINS_NAME = phrases(
  `is ist es est è é это belongs_to gehört gehoert for für of under as als como comme come как`,
);
export const JOINS_NUMBER = phrases(
  `is ist es est è é это on at under unter auf can_be_reached_at hai है with with_the with_a with_his with_her her his their the and_her and_his and_their and_the mit mit_der avec avec_le`,
);

const OPENING = [POLITE, GREETING, ASKING, VERBS, VERBS_SMALL, VERBS_AND_NAMES, new Set(SPLIT_VERBS.keys())];
const INTRODUCTIONS = [INTRODUCING, INTRODUCING_SMALL, NAME_LABELS, KINDS, NEW, NUMBERS_OF, JOINS_NAME];

/** Every single word of a phrase that may open or close a name: where none stands there is no request. */
export const requestWords: ReadonlySet<string> = new Set(
  [OPENING, INTRODUCTIONS, [THANKS, CLOSING, JOINS_NUMBER]]
    .flatMap((sets) => sets.flatMap((set) => [...set]))
    .flatMap((phrase) => phrase.split(' ')),
);
