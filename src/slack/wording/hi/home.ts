import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure } = createFigures('hi-IN');

export const home: Wording['home'] = {
  title: 'WhatsApp संपर्क',
  add: 'संपर्क जोड़ें',
  begin: [
    '*किसी को जोड़ने के तीन तरीके*',
    '1. नंबर, संपर्क कार्ड या स्प्रेडशीट वाले संदेश पर *More actions* (⋮) खोलें और *Add to WhatsApp contacts* चुनें। पहली बार *More message shortcuts…* में देखें।',
    '2. किसी भी चैनल में `/addcontact Priya Sharma +91 98765 43210` लिखें।',
    '3. ऊपर *संपर्क जोड़ें* दबाएँ।',
    'आप जो भी जोड़ेंगे, वह अपनी स्थिति के साथ यहाँ दिखेगा।',
  ].join('\n'),
  open: 'बाकी',
  done: 'हाल में जोड़े गए',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `*${title}* का इंतज़ार – हम कोशिश करते रहते हैं`,
  refused: (title, reason) => `नहीं जुड़ा। *${title}* का जवाब: “${reason}”`,
  refusedBecause: (reason) => `नहीं जुड़ा। ${reason}`,
  gone: (name) => `“${name}” इनबॉक्स अब यहाँ सेट नहीं है`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `*${title}* ने ठुकराया, बाद में ठीक किया गया`,
  erased: '_विवरण मिटाया गया_',
  newer: 'नए',
  older: 'पुराने',
  shown: ({ from, to, total }) => `${figure(total)} में से ${figure(from)}–${figure(to)}`,
  more: (count) => `${figure(count)} और, जो यहाँ नहीं दिखाए गए।`,
  settings: 'सेटिंग',
  country: '*डिफ़ॉल्ट देश*\n+ के बिना नंबरों के लिए',
  countryShared: (country) => `वर्कस्पेस का डिफ़ॉल्ट (${country})`,
  countryAsk: 'हर बार पूछें',
  language: '*भाषा*\nजिसमें addcontact आपको जवाब देता है',
  languageAutomatic: 'अपने आप (Slack जैसी)',
  destination: '*डिफ़ॉल्ट इनबॉक्स*\nदूसरा चुनने पर बदल जाता है।',
  inboxes: 'संपर्क कहाँ जाते हैं',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'जुड़ा हुआ है।',
    unavailable: 'तक पहुँच नहीं हो रही। बाकी संपर्क अपने आप भेजे जाएँगे।',
    unauthorised: 'ने addcontact का टोकन ठुकरा दिया। अपने एडमिन से टोकन बदलने को कहें; कुछ खोया नहीं है।',
    misconfigured: 'का पता गलत है। अपने एडमिन से जाँचने को कहें; कुछ खोया नहीं है।',
    suspicious: 'ने लगातार कई संपर्क ठुकराए। एडमिन के जाँचने तक बाकी रुके हैं; कुछ खोया नहीं है।',
  },
  onlyYou: (moment) => `यह सिर्फ़ आपको दिखता है। अपडेट: ${moment}`,
  help: '`/addcontact help` किसी को जोड़ने के सभी तरीके दिखाता है।',
};
