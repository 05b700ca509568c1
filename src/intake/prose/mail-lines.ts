import { foldedWords } from '../../languages/folded-words.ts';
import type { SlicedWork } from '../../timing/slices.ts';
import { closings, greetings } from './words/mail.ts';
import { isName, trimName } from '../recognise/name.ts';

/** “On Nov 3, 2025, at 4:15 PM, Sales Team <…> wrote:” above what is answered. */
const WROTE =
  /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|kirjoitti|napisał\(a\)|napisał|napisała|napsal|napsala|napsal\(a\)|napísal|írta|a scris|je napisao|je napisala|yazdı|şunu yazdı|пишет|написал|написала|написав|написала|пише|έγραψε|كتب|כתב|menulis|đã viết|เขียนว่า|のメール|写道|寫道|님이 작성)\s?[:：]?\s*$/iu;
/** What telephones and mail programs put under a message. */
const AUTOMATIC =
  /^[\s\-_–—]{0,8}(?:begin forwarded message|anfang der weitergeleiteten|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:reenviada|encaminhada)|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat meddelande|początek przekazywanej|начало (?:переадресованного|пересылаемого)|sent (?:from|via|with) |get outlook for |gesendet (?:von|mit) |von meinem .{1,30} gesendet|envoyé (?:de|depuis|avec|à partir) |télécharger outlook|enviado (?:desde|do|de|a partir|con) |obtener outlook|obter o outlook|inviato (?:da|con|dal) |scarica outlook|verzonden (?:vanaf|met|vanuit) |verstuurd vanaf |skickat från |skickades från |sendt fra |lähetetty |wysłane z |wysłano z |odesláno z |odoslané z |odesláno ze |elküldve |trimis de pe |poslano s |poslato sa |отправлено (?:из|с) |надіслано з |изпратено от |στάλθηκε από |iphone['’]?[ıu]mdan gönderildi|.{1,30}(?:dan|den) gönderildi|أُرسلت من |تم الإرسال من |נשלח מ|dikirim dari |được gửi từ |ส่งจาก |.{0,20}から送信|发自我的|寄自我的|傳送自|나의 .{1,20}에서 보냄|.{1,20}에서 보냄|tumwa kutoka )/iu;
/** Numbers to dial into a meeting. */
const DIAL_IN =
  /dial[- ]?in|one tap mobile|dial by (?:your )?location|call in \(audio|join by (?:phone|telephone)|conference id|find (?:a |your )?local number|audio only|or dial:|per telefon einwählen|telefonkonferenz|einwahlnummer|nur audio|audio uniquement|composez le numéro|conférence téléphonique|solo audio|marcar para unirse|id\.? de conferencia|apenas áudio|somente áudio|id da conferência|solo audio|id conferenza|alleen audio|inbellen|endast ljud|tylko dźwięk|только аудио|лише аудіо|yalnızca ses|chỉ âm thanh|audio saja|音声のみ|電話会議|仅音频|僅音訊|오디오 전용|الصوت فقط/iu;
const DIAL_CODE = /,{1,2}\s?\d{3,14}#|\bPIN\b\s?[:：]?\s?[\d\s]{3,20}#/u;
const MEETING_ID =
  /meeting[- ]id|besprechungs-?id|id de (?:la )?(?:réunion|reunión|reunião)|id (?:réunion|reunión|riunione|rapat)|vergaderings?-?id|mötes-?id|møde-?id|møte-?id|kokouksen tunnus|identyfikator spotkania|id schůzky|идентификатор|ідентифікатор|toplantı kimliği|معرف الاجتماع|מזהה פגישה|会議\s?id|ミーティング\s?id|会议\s?id|會議\s?id|회의\s?id|id cuộc họp/iu;
const MEETING =
  /teams\.microsoft\.com|microsoft teams|zoom(?:\.us|\.com)?\b.{0,20}(?:meeting|\/j\/)|meet\.google\.com|google meet|webex/iu;
const longest = 300;

/** Takes out of a message what speaks of nobody: headers of quoted answers, automatic signatures, numbers to dial into a meeting, whom it greets. */
export function* withoutMachineLines(text: string): SlicedWork<string> {
  const lines = text.split('\n');
  const kept: string[] = [];
  let inDialIn = false;
  const isMeeting = MEETING.test(text);
  for (const [index, line] of lines.entries()) {
    yield;
    const short = line.length <= longest ? line : '';
    if (line.trim() === '') inDialIn = false;
    else if (DIAL_IN.test(short) && isDialIn(short, lines[index + 1] ?? '', isMeeting)) inDialIn = true;
    const isDropped =
      inDialIn ||
      (isMeeting && MEETING_ID.test(short)) ||
      DIAL_CODE.test(short) ||
      AUTOMATIC.test(short) ||
      isQuoteHeader(short, lines[index + 1] ?? '') ||
      isGreeting(short);
    const said = isDropped && isQuoteHeader(short, lines[index + 1] ?? '') ? writerOf(short, kept) : '';
    kept.push(isDropped ? said : line);
    // The header of a quoted answer may be folded into two lines.
    if (isDropped && !WROTE.test(short) && isFolded(short, lines[index + 1] ?? '')) lines[index + 1] = '';
  }
  return kept.join('\n');
}

/** Who wrote what is quoted is who is meant where nothing stands above it. */
function writerOf(header: string, above: readonly string[]): string {
  if (above.some((line) => /@|\p{Nd}{3}/u.test(line))) return '';
  const [, name = '', email = ''] = /([^,:<>\d]{2,60})<([^<>\s]{3,100}@[^<>\s]{3,100})>/u.exec(header) ?? [];
  const writer = trimName(name.replace(/^\s*(?:[ap]\.?m\.?|at|um|à|klo)\s/iu, ''));
  return isName(writer) ? `${writer} <${email}>` : '';
}

function isDialIn(line: string, next: string, isMeeting: boolean): boolean {
  return isMeeting || DIAL_CODE.test(line) || DIAL_CODE.test(next.slice(0, longest));
}

function isQuoteHeader(line: string, next: string): boolean {
  if (!/\p{Nd}/u.test(line)) return false;
  return (WROTE.test(line) && /[:：]\s*$/u.test(line)) || isFolded(line, next);
}

function isFolded(line: string, next: string): boolean {
  return (
    /\p{Nd}{4}/u.test(line) &&
    line.includes(',') &&
    next.length < 120 &&
    !/\p{Nd}{5}/u.test(next) &&
    WROTE.test(next) &&
    /[:：]\s*$/u.test(next)
  );
}

/** “Hi Anna,”, “Sehr geehrte Frau Kern,” alone in a line: who is written to. */
function isGreeting(line: string): boolean {
  if (line.length > 60 || /[\p{Nd}@:：]/u.test(line)) return false;
  const words = foldedWords(line);
  const isAddressed = /[,!،，、]\s{0,4}$/u.test(line) && beginsWith(greetings, words);
  return words.split(' ').length <= 6 && (isAddressed || greetings().has(words));
}

/** Who signs a letter, and the line where the letter ends. */
export type Signer = { readonly name: string; readonly closing: number };

/** Everybody who signs in a text: “Un saludo,” and a name below or beside it. */
export function* signersOf(lines: readonly string[]): SlicedWork<readonly Signer[]> {
  const signers: Signer[] = [];
  for (const [index, line] of lines.entries()) {
    yield;
    if (line.length > 80 || line.trim() === '') continue;
    const [closing = '', beside = ''] = line.split(/[,،，!]\s*/u, 2);
    if (!isClosing(closing)) continue;
    const below = [lines[index + 1], lines[index + 2], lines[index + 3]].find((next) => next?.trim()) ?? '';
    const name = signedName(beside) ?? signedName(below);
    if (name !== null) signers.push({ name, closing: index });
  }
  return signers;
}

function signedName(line: string): string | null {
  const name = trimName(line.slice(0, 80).split(/[|,(（]|\s[-–—]\s/u, 1)[0] ?? '').replace(
    /\s?(?:拝|드림|올림|敬上)$/u,
    '',
  );
  return isName(name) ? name : null;
}

/** Whether a line is how a letter ends: “Best regards”, “此致”. */
export function isClosing(line: string): boolean {
  const words = foldedWords(line);
  return words !== '' && words.split(' ').length <= 6 && beginsWith(closings, words);
}

function beginsWith(phrases: () => ReadonlySet<string>, words: string): boolean {
  const tokens = words.split(' ');
  return tokens.some((_token, count) => phrases().has(tokens.slice(0, count + 1).join(' ')));
}
