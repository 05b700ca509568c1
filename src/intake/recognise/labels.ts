import { anyOf } from '../words.ts';

const MOBILE = anyOf(`
  mobile_phone mobile_number mobile_no mobile mobil mobiel mobilnummer mobiltelefon mobilnr mob cell_phone cell cellphone cellular
  cellulare cel celular cels handy handynummer handynr natel gsm portable port móvil movil móv mov telemóvel telemovel tlm tlmv komórka komórkowy kom
  mobilní mobitel κινητό κιν matkapuhelin känny cep cep_telefonu cep_tel моб мобильный мобильник мобільний сот сотовый сотка
  جوال موبايل محمول الجوال المحمول نقال خلوي موبایل همراه تلفن_همراه נייד סלולרי פלאפון मोबाइल मोबाईल মোবাইল கைபேசி மொபைல் మొబైల్ ಮೊಬೈಲ್ മൊബൈൽ
  มือถือ เบอร์มือถือ โทรศัพท์มือถือ di_động dđ ponsel no_hp no_hape hp hape 携帯電話 携帯番号 携帯 手机号码 手机号 手机 手機 手機號碼 行動電話 행동 휴대폰 휴대전화 핸드폰 mob_no simu`);

const CHAT =
  anyOf(`whatsapp_number whatsapp_no whatsapp whats_app whatsap watsapp wapp whats zap zapzap wsp wasap wpp wa no_wa nomor_wa
  ватсап вотсап вацап واتساب واتس وتساب واتس_اب וואטסאפ ווטסאפ व्हाट्सएप व्हाट्सऐप ไลน์ viber telegram signal imessage вайбер телеграм`);

const PHONE = anyOf(`
  telephone_number telephone_no telephone phone_number phone_no phone phones telefon telefonnummer telefonnr telefono teléfono telefone téléphone telefoon
  telefoonnummer telefonszám telefonas telefona telefons telefoni telefonu telef tele tel_no tel_nr tel_nº tel_num tel tél tél_port teléf telf tlf tlf_nr tfn tfno tfno fono tf ph ph_no fon fone
  puhelin puh puhelinnumero sími simi τηλέφωνο τηλ тел телефон тел_моб номер_телефона тлф тлефон факт_тел
  رقم_الهاتف رقم_الجوال رقم_الموبايل هاتف الهاتف تلفون تليفون تلفن شماره_تلفن شماره_تماس شماره تماس رقمه رقمها رقمي للتواصل טלפון טל
  फोन फ़ोन दूरभाष नंबर संपर्क फोन_नंबर मोबाइल_नंबर ফোন নম্বর தொலைபேசி எண் ఫోన్ ఫోన్_నంబర్ ഫോൺ ನಂಬರ್ โทร โทรศัพท์ เบอร์โทร เบอร์ เบอร์โทรศัพท์ điện_thoại đt sđt số_điện_thoại
  telp telepon tlp telpon nomor nomor_telepon no_telp nomer no_tel no_telefon hubungi 電話番号 電話 お電話番号 お電話 連絡先 ご連絡先 电话 电话号码 電話號碼 联系电话 联系方式 聯絡電話 聯絡 전화 전화번호 연락처
  contact_number contact_no contact kontakt kontaktnummer contacto contato contatto
  of ofc direct_line direct_dial direct direct_number ligne_directe direkt durchwahl directo direto diretto main switchboard zentrale centralita standard
  telefon_numarası telefon_no cep_telefonu cep_numarası numer_telefonu nr_telefonu nr_tel numéro_de_téléphone numéro_de_tel numéro_de_portable número_de_teléfono numero_de_telefono número_de_contacto número_de_celular número_de_móvil número_de_whatsapp
  numero_di_telefono numero_di_cellulare número_de_telefone telefone_para_contato telefonní_číslo telefónne_číslo číslo_telefonu număr_de_telefon număr_telefon broj_telefona номер_мобильного мобильный_телефон контактный_телефон номер_телефону контактний_телефон αριθμός_τηλεφώνου
  office_phone office büro buero bureau oficina escritório ufficio kantoor kontor toimisto biuro офис раб рабочий рабочий_телефон work work_phone trabajo trabalho
  business arbeit dienstlich geschäftlich privat private personal home home_phone casa domicile zuhause дом домашний particular fijo fixe fix fisso festnetz landline
  uff uff_tel std hq ddi dw ofic oficina_tel trab escr
  ofis iş iş_telefonu ev_telefonu sabit kantor pejabat tel_kantor telp_kantor kancelář kancelária kanc služební ústředna centrála
  iroda irodai otthon munkahelyi vezetékes központ birou acasă serviciu ured kućni posl kancelarija pisarna
  służbowy służb centrala sekretariat stac stacjonarny työ vaihde suora arbete jobb växel arbejde hjem sentralbord omstilling
  zakelijk werk thuis privé doorkiesnummer centrale algemeen прямой городской гор рабочая приёмная приемная служебный робочий домашній міський офіс приймальня
  служебен домашен γραφείο γραφ σπίτι εργασία σταθερό κεντρικό εσωτ مكتب المكتب المنزل منزل بيت العمل دفتر محل_کار خانه منزل משרד בית עבודה ישיר
  कार्यालय दफ्तर ऑफिस কার্যালয় অফিস বাসা அலுவலகம் ఆఫీస్ ಕಚೇರಿ ഓഫീസ് บ้าน ที่ทำงาน สำนักงาน cơ_quan văn_phòng nhà_riêng ofisi nyumbani kazini opisina bahay
  cp cp_no cp_number cellphone_no msisdn namba namba_ya_simu nambari telefonunuz telefonum الموبايل الجوال الهاتف рабоч
  land_line vast hotline toll_free tollfree desk off res resi residence alternate alternate_number alternative alt other secondary second backup callback call_back urgence urgences emergency_contact notfall urgencias emergenza मो मोब voice sms text call_me call callme emergency mo`);

/** Words that announce any number: one that is valid, but nothing else, is taken for a telephone. */
const NUMBER = anyOf(
  `number nummer numéro numero número num nr no nº n° № номер رقم מספר নম্বর नंबर nomor nomer эт no_is`,
);

const FAX = anyOf(
  `fax_number fax_no fax telefax faks faxnummer faxnr telefaks факс ファックス ファクス ＦＡＸ 传真 傳真 팩스 فاكس فکس פקס φαξ télécopie télécopieur`,
);

const EMAIL =
  anyOf(`e-mail_address email_address email_id e-mail_id mail_id e-mail-adresse e-mailadresse email-adresse emailadresse mailadresse e-mailadres emailadres e-postadress adresse_e-mail adresse_email adresse_mail adresse_électronique
  alamat_email địa_chỉ_email endereço_de_e-mail endereço_de_email indirizzo_e-mail indirizzo_email indirizzo_mail dirección_de_correo dirección_de_email adres_email e-posta_adresi eposta_adresi e-mail_cím email_cím emailová_adresa e-mailová_adresa adresă_de_email
  адрес_электронной_почты електронна_пошта e-mail email e_mail mail mailto correo correo_electrónico courriel mél mel posta e-posta eposta epost e-post sähköposti
  почта эл_почта электронная_почта емейл имейл мейл пошта البريد_الإلكتروني البريد بريد ایمیل אימייל מייל דואל ईमेल ইমেইল மின்னஞ்சல் อีเมล surel メール メールアドレス 邮箱 電郵 电子邮件 邮件 電子郵件 이메일 메일 adres_e-mail`);

const END = String.raw`[\s.:：=#º°()（）\]｡。、–—/&*>~|-]{0,6}`;
const TAIL = String.raw`(?:[\s._-]{0,2}(?:no|nr|num|number|n[º°]|№|#|номер|号码|番号|1|2|3|は|是|为|為)|[\s._-]{1,2}(?:is|es|est|ist|è|é|это|at|on))?`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const CASELESS_START = String.raw`(?<![a-z])`;

function endingWith(words: string, from = START): RegExp {
  return new RegExp(`${from}(?:${words})${TAIL}${END}$`, 'iu');
}

/** “Novák s.r.o.”, “Jansen V.O.F.”: the last letter of an abbreviation is no label. */
const UNLIKE_FORM = String.raw`(?<!\p{L}\.\s?)`;

const FAX_BEFORE = endingWith(String.raw`${FAX}|${UNLIKE_FORM}f(?=[.:])`);
const MOBILE_BEFORE = endingWith(String.raw`${MOBILE}|${UNLIKE_FORM}[mc](?=[.:)])`);
const CHAT_BEFORE = endingWith(CHAT);
const PHONE_BEFORE = endingWith(
  String.raw`${PHONE}|${UNLIKE_FORM}[tpohdw](?=[.:)])|(?<=^|[|,;•\n]\s{0,3})[tpmc](?=\s*$)`,
);
const NUMBER_BEFORE = endingWith(NUMBER);
const CJK_BEFORE = new RegExp(
  String.raw`${CASELESS_START}(?:公司|办公室?|辦公室?|家庭|住宅|联系|聯絡|固定|直通|代表|会社|自宅|勤務先|お客様|个人|직통|대표|회사)?の?(?:携帯電話|携帯番号|携帯|電話番号|電話|連絡先|手机号码|手机号|手机|手機|电话|電話|联系电话|座机|專線|专线|号码|號碼|เบอร์โทร|เบอร์|โทร|มือถือ|전화번호|전화|휴대폰|연락처|번호)(?:号码|番号|は|是|为|為|：|:|는|은)?${END}$`,
  'iu',
);
/** What stands alone before a number, where no script leaves a blank. */
const CJK_PLACE_BEFORE = new RegExp(
  String.raw`(?<=^|[\s、,，|/;；・(（])(?:直通|代表|会社|自宅|勤務先|内線|本社|事務所|オフィス|公司|办公室|辦公室|办公|辦公|家里|住宅|固话|座机|市話|직통|대표|회사|자택|집|사무실|직장)${END}$`,
  'u',
);
const SYMBOL_BEFORE =
  /(?:☎️?|📞|📱|📲|☏|✆|:(?:telephone|phone|telephone_receiver|iphone|calling|call_me_hand|whatsapp):)\s*(?::\s*)?$/u;
const EMAIL_BEFORE = endingWith(`${EMAIL}|e(?=[.:)])`);
const EMAIL_SYMBOL = /(?:✉️?|📧|📨|📩|:(?:email|e-mail|envelope|incoming_envelope):)\s*(?::\s*)?$/u;
const LABEL_AFTER = new RegExp(
  String.raw`^\s{0,2}[([]?\s?(${MOBILE}|${CHAT}|${PHONE}|${FAX}|[mohwcft])\.?\s?[)\]]`,
  'iu',
);

/** The most that is looked at on either side of a number. */
const WINDOW = 48;

/** A label found next to a number or an address: its kind, and where it begins (or ends, behind a number). */
export type Label = {
  readonly kind: 'mobile' | 'whatsapp' | 'phone' | 'fax' | 'email' | 'number';
  readonly at: number;
};

/** The label that stands directly before `end`, if any. */
export function labelBefore(text: string, end: number): Label | null {
  const start = Math.max(0, end - WINDOW);
  const before = text.slice(start, end);
  const kinds = [
    ['fax', FAX_BEFORE],
    ['whatsapp', CHAT_BEFORE],
    ['mobile', MOBILE_BEFORE],
    ['phone', PHONE_BEFORE],
    ['phone', CJK_BEFORE],
    ['phone', CJK_PLACE_BEFORE],
    ['phone', SYMBOL_BEFORE],
    ['number', NUMBER_BEFORE],
    ['email', EMAIL_BEFORE],
    ['email', EMAIL_SYMBOL],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(before);
    if (match && !isInitial(before, match)) return { kind, at: start + match.index };
  }
  return null;
}

/** “Carlos M. 646 …”: a capital with a full stop behind a word is the initial of a surname. */
function isInitial(before: string, match: RegExpExecArray): boolean {
  return /^\p{Lu}\.\s*$/u.test(match[0]) && /\p{L}[.'’]?\s$/u.test(before.slice(0, match.index));
}

const IS_FAX = new RegExp(`^(?:${FAX}|f)$`, 'iu');
const IS_MOBILE = new RegExp(`^(?:${MOBILE}|[mc])$`, 'iu');

/** The label in brackets directly behind a number: “98765 43210 (mobile)”. */
export function labelAfter(text: string, start: number): Label | null {
  const after = text.slice(start, start + WINDOW);
  const match = /[)\]]/.test(after) ? LABEL_AFTER.exec(after) : null;
  if (!match) return null;
  const word = match[1] ?? '';
  const kind = IS_FAX.test(word) ? 'fax' : IS_MOBILE.test(word) ? 'mobile' : 'phone';
  return { kind, at: start + match[0].length };
}

const ALL_LABELS = new RegExp(`^(?:${MOBILE}|${CHAT}|${PHONE}|${NUMBER}|${FAX}|${EMAIL})${TAIL}$`, 'iu');

const LEADING = new RegExp(
  String.raw`^(?:${PHONE}|${NUMBER}|${MOBILE}|${CHAT})\.?\s+(?=[\p{L}])(?![\p{Script=Latin}])`,
  'iu',
);

/** Takes off a label in front of a name, in scripts whose words for “number of” tell nothing by their case. */
export function withoutLabel(text: string): string {
  return text.replace(LEADING, '');
}

/** Whether a word is nothing but the label of a number or an address. */
export function isLabel(word: string): boolean {
  return word.length <= WINDOW && ALL_LABELS.test(word.replace(/(?<![\s.:：])[\s.:：]+$/u, ''));
}

/** Every single word that stands in a label: where none of them is, no label is either. */
export const labelWords: ReadonlySet<string> = new Set(
  [MOBILE, CHAT, PHONE, NUMBER, FAX, EMAIL]
    .flatMap((words) => words.split('|'))
    .flatMap((words) => words.split('[\\s_-]{0,3}'))
    .map((word) => word.replaceAll('\\', '').toLowerCase()),
);
