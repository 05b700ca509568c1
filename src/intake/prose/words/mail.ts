import { headingWords } from '../../sheet/words/heading-words.ts';

// By language, in one line each: English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish with Danish and Norwegian, Finnish,
// Polish, Czech with Slovak, Hungarian, Romanian, Croatian with Serbian, Turkish, Russian, Ukrainian, Greek, Arabic, Hebrew, Hindi,
// Indonesian with Malay, Vietnamese, Japanese, Chinese, Korean, Swahili.
const GREETINGS = `
  hi, hello, hey, dear, good morning, good afternoon, good evening, greetings
  hallo, hi, liebe, lieber, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, moin, servus, grüß gott
  bonjour, bonsoir, salut, cher, chère
  hola, buenos días, buenas tardes, buenas noches, buenas, estimado, estimada, estimados, querido, querida
  olá, oi, bom dia, boa tarde, boa noite, prezado, prezada, prezados
  ciao, buongiorno, buonasera, salve, gentile, egregio, spettabile
  hoi, hallo, beste, geachte, goedemorgen, goedemiddag, goedenavond, dag
  hej, hei, hallå, hejsan, god morgon, god dag, kære, kjære, käre, bästa, tjena
  hei, moi, terve, hyvä, hyvää päivää, hyvää huomenta
  cześć, dzień dobry, witam, witaj, szanowna, szanowny, szanowni, drogi, droga, hej
  dobrý den, dobré ráno, ahoj, vážený, vážená, vážení, milý, milá, dobrý deň
  kedves, tisztelt, szia, sziasztok, jó napot, üdv
  bună, bună ziua, bună dimineața, salut, stimate, stimată, dragă
  bok, pozdrav, dobar dan, dobro jutro, poštovani, poštovana, zdravo, draga, dragi, spoštovani
  merhaba, selam, sayın, sevgili, iyi günler, günaydın
  привет, здравствуйте, добрый день, доброе утро, добрый вечер, уважаемый, уважаемая, уважаемые, дорогой, дорогая
  привіт, вітаю, добрий день, доброго дня, добрий ранок, шановний, шановна, шановні
  здравейте, здрасти, добър ден, уважаеми
  γεια, γεια σας, γεια σου, καλημέρα, καλησπέρα, αγαπητέ, αγαπητή
  مرحبا, السلام عليكم, أهلا, عزيزي, عزيزتي, صباح الخير, مساء الخير, سلام
  שלום, היי, בוקר טוב, ערב טוב, לכבוד
  नमस्ते, नमस्कार, प्रिय
  halo, hai, selamat pagi, selamat siang, selamat sore, selamat malam, yth, dengan hormat, kepada
  chào, xin chào, kính gửi, thân gửi
  habari, mpendwa, hujambo`;
const CLOSINGS = `
  best, best regards, kind regards, warm regards, regards, thanks, thank you, many thanks, thanks and regards, thanks again, cheers, sincerely, yours sincerely, yours truly, yours faithfully, all the best, best wishes, respectfully, cordially, thx, warmly, take care, with kind regards, with best regards
  viele grüße, liebe grüße, beste grüße, mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, herzliche grüße, schöne grüße, mfg, lg, vg, gruß, grüße, danke, vielen dank, besten dank, hochachtungsvoll, mit besten grüßen
  cordialement, bien cordialement, bien à vous, bien à toi, salutations, sincères salutations, meilleures salutations, merci, merci d avance, respectueusement, amicalement, à bientôt, cdlt, belle journée, bonne journée
  saludos, un saludo, un cordial saludo, saludos cordiales, atentamente, atte, gracias, muchas gracias, un abrazo, abrazos, cordialmente, quedo atento, quedo atenta
  abraços, abraço, um abraço, atenciosamente, att, cordialmente, obrigado, obrigada, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, grato, grata, beijos, atentamente
  saluti, cordiali saluti, distinti saluti, un saluto, grazie, cordialmente, a presto, un caro saluto, buona giornata, in fede
  groeten, groet, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, hartelijke groet, mvg, bedankt, alvast bedankt, dank
  hälsningar, med vänliga hälsningar, vänliga hälsningar, vänligen, mvh, tack, hilsen, med venlig hilsen, venlig hilsen, med vennlig hilsen, vennlig hilsen, tak, takk, hilsner, mange tak, bästa hälsningar
  terveisin, ystävällisin terveisin, parhain terveisin, kiitos, t, yt
  pozdrawiam, serdecznie pozdrawiam, z poważaniem, z wyrazami szacunku, dziękuję, dzięki, pozdrowienia, z pozdrowieniami
  s pozdravem, s pozdravom, zdravím, děkuji, ďakujem, s přáním hezkého dne, hezký den, s úctou, s úctou a pozdravem, díky
  üdvözlettel, tisztelettel, köszönöm, köszönettel, üdv, szívélyes üdvözlettel
  cu stimă, cu respect, mulțumesc, o zi bună, salutări, toate cele bune, cu drag
  srdačan pozdrav, lijep pozdrav, s poštovanjem, hvala, pozdrav, lep pozdrav, lp, srdačno
  saygılarımla, saygılar, teşekkürler, iyi çalışmalar, iyi günler, sevgiler, selamlar, teşekkür ederim
  с уважением, с наилучшими пожеланиями, спасибо, благодарю, всего доброго, заранее спасибо
  з повагою, дякую, щиро дякую, з найкращими побажаннями
  с уважение, поздрави, благодаря
  με εκτίμηση, φιλικά, ευχαριστώ, χαιρετισμούς, με φιλικούς χαιρετισμούς, με χαιρετισμούς
  مع تحياتي, مع خالص التحية, تحياتي, شكرا, مع الشكر, وتفضلوا بقبول, مع أطيب التحيات, با احترام, با تشکر
  בברכה, תודה, תודה רבה, בכבוד רב, בתודה
  सादर, धन्यवाद, शुक्रिया, भवदीय
  salam, hormat kami, hormat saya, terima kasih, salam hangat, sekian, yang benar, terima kasih banyak
  trân trọng, thân ái, cảm ơn, thân, kính thư, xin cảm ơn
  以上, よろしくお願いします, よろしくお願いいたします, 宜しくお願いいたします, 敬具, 草々
  此致, 敬礼, 谢谢, 謝謝, 祝好, 顺颂商祺, 此致 敬礼, 敬祝
  감사합니다, 고맙습니다, 안녕히 계세요
  asante, ahsante, wako, wako mwaminifu, shukrani`;

let greetingSet: ReadonlySet<string> | null = null;
let closingSet: ReadonlySet<string> | null = null;

/** How a letter begins, folded. */
export function greetings(): ReadonlySet<string> {
  greetingSet ??= folded(GREETINGS);
  return greetingSet;
}

/** How a letter ends, folded. */
export function closings(): ReadonlySet<string> {
  closingSet ??= folded(CLOSINGS);
  return closingSet;
}

function folded(phrases: string): ReadonlySet<string> {
  return new Set(
    phrases
      .split(/[,\n]/u)
      .map(headingWords)
      .filter((phrase) => phrase !== ''),
  );
}

/** “My number”, “call me”: the writer speaks of themself. */
export const FIRST_PERSON =
  /(?<![\p{L}\p{M}])(?:my|me|mine|i['’]?m|i am|this is|mein|meine|meiner|meinen|mich|mir|mon|ma|mes|moi|me|mi|mis|llamarme|llámame|llamadme|escríbeme|contactarme|meu|minha|mim|mio|mia|chiamarmi|chiamami|contattarmi|scrivermi|mijn|mij|mitt|min|mig|meg|mój|moj|moja|moje|mnie|mne|můj|můj|můj|mé|moje|môj|mi|ma|számom|telefonszámom|engem|meu|mea|mă|moj|moje|mene|benim|beni|bana|numaram|telefonum|мой|моя|моё|мое|мне|меня|мій|моя|мені|мене|моят|мен|μου|με|εμένα|رقمي|جوالي|هاتفي|شماره من|שלי|אליי|אלי|मेरा|मेरी|मुझे|मुझसे|saya|aku|tôi|mình|yangu|nipigie|minun|numeroni|minulle|puhelinnumeroni)(?![\p{L}\p{M}])|私|わたし|僕|当方|我的|打给我|联系我|제\s|저의|저에게|ผม|ฉัน|ดิฉัน/iu;
