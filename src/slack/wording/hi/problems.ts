import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('hi-IN');

export const problems: Wording['problems'] = {
  missing: () => 'फ़ोन नंबर लिखें।',
  'too-short': (misfit) => `बहुत छोटा${where(misfit)}। कोई अंक छूट गया है?`,
  'too-long': (misfit) => `बहुत लंबा${where(misfit)}। एक ही नंबर लिखें।`,
  'not-a-number': () => 'यह फ़ोन नंबर नहीं है। अंक लिखें, जैसे +91 98765 43210।',
  letters: () => 'इस नंबर में अक्षर हैं। सिर्फ़ अंक लिखें।',
  'country-needed': () => 'देश चुनें या नंबर + से शुरू करें (जैसे +91)।',
  'unknown-country-code': () => 'यह कोड किसी देश का नहीं है। + के बाद के अंक जाँचें।',
  invalid: (misfit) => `यह नंबर मान्य नहीं है${where(misfit)}। अंक जाँचें, या + और देश कोड से शुरू करें।`,
  'short-number': () => 'छोटे नंबरों पर WhatsApp नहीं चलता। एरिया कोड के साथ पूरा नंबर लिखें।',
  'several-numbers': () => 'यहाँ एक से ज़्यादा नंबर हैं। एक चुनें।',
  'damaged-by-spreadsheet': () =>
    'स्प्रेडशीट ने इस नंबर को गोल कर दिया, इसलिए आखिरी अंक गायब हैं। कॉलम को टेक्स्ट बनाएँ और नंबर फिर कॉपी करें।',
  'hidden-number': () => 'इस लिंक में नंबर नहीं है। नंबर पूछकर यहाँ लिखें।',
  'premium-rate': () => 'प्रीमियम दर वाले नंबरों पर WhatsApp नहीं चलता। मोबाइल नंबर दें।',
  'shared-cost': () => 'साझा खर्च वाले नंबरों पर WhatsApp नहीं चलता। मोबाइल नंबर दें।',
  pager: () => 'पेजर पर WhatsApp नहीं चलता। मोबाइल नंबर दें।',
  voicemail: () => 'वॉइसमेल नंबरों पर WhatsApp नहीं चलता। मोबाइल नंबर दें।',
  'name-missing': () => 'नाम लिखें।',
  'name-too-long': ({ most }) => `नाम को ${figure(most)} अक्षरों तक छोटा करें।`,
  'not-a-name': () => 'कम से कम एक अक्षर वाला नाम लिखें।',
  'mention-unknown': () => 'नाम लिखें: उल्लेख से नाम नहीं पढ़ा जा सकता।',
  'tag-unknown': () => 'टैग लिखें: यह एक निजी चैनल का नाम भी है, जो Slack हमें नहीं बताता।',
  'not-understood': ({ words }) => `“${words}” इस्तेमाल नहीं हुआ; ज़रूरत हो तो किसी फ़ील्ड में जोड़ें।`,
  'name-doubtful': ({ words }) => `नाम जाँचें: “${words}” शायद नाम का हिस्सा नहीं है।`,
  'number-doubtful': ({ number }) => `नंबर जाँचें: क्या “${number}” का पहला अंक नाम का हिस्सा है?`,
  'several-phones': () => 'एक से ज़्यादा नंबर हैं। एक चुनें।',
  'several-emails': () => 'एक से ज़्यादा ईमेल हैं। एक चुनें।',
  'country-not-understood': ({ typed }) =>
    `“${typed}” नाम का देश हमें नहीं मिला। देश चुनें या नंबर + से शुरू करें (जैसे +91)।`,
  'country-unknown': () => 'ऐसा कोई देश नहीं है। सूची में से चुनें।',
  'email-invalid': () => 'यह ईमेल पता नहीं है। इसे name@example.com की तरह लिखें।',
  'email-too-long': () => 'यह ईमेल पता बहुत लंबा है। इसे छोटा करें।',
  'too-many-tags': ({ most }) => `ज़्यादा से ज़्यादा ${figure(most)} टैग रखें।`,
  'tag-too-long': ({ tag, most }) => `टैग “${tag}” को ${figure(most)} अक्षरों तक छोटा करें।`,
  'attribute-unreadable': ({ line }) => `“${line}” को कुंजी=मान के रूप में लिखें।`,
  'attribute-reserved': ({ name }) => `“${name}” विशेषता का नाम नहीं हो सकता।`,
  'attribute-without-key': ({ line }) => `“${line}” में = से पहले नाम लिखें।`,
  'attribute-without-value': ({ name }) => `“${name}=” के बाद मान लिखें, या पंक्ति हटाएँ।`,
  'attribute-twice': ({ name }) => `“${name}” दो बार है। एक रखें।`,
  'attribute-key-too-long': ({ name, most }) => `“${name}” को ${figure(most)} अक्षरों तक छोटा करें।`,
  'attribute-value-too-long': ({ name, most }) => `“${name}” के मान को ${figure(most)} अक्षरों तक छोटा करें।`,
  'too-many-attributes': ({ most }) => `ज़्यादा से ज़्यादा ${figure(most)} विशेषताएँ रखें।`,
  'email-missing': () => `ईमेल पता लिखें।`,
  'tag-not-allowed': ({ tag }) => `टैग “${tag}” आपकी टीम की सूची में नहीं है। सूची में से कोई चुनें।`,
  'field-missing': ({ label }) => `“${label}” भरें।`,
  'field-number': ({ label }) => `“${label}” एक संख्या होनी चाहिए, हज़ार के विभाजक के बिना।`,
  'field-date': ({ label }) => `“${label}” 2026-11-29 जैसी तारीख होनी चाहिए।`,
  'field-checkbox': ({ label }) => `“${label}” हाँ या नहीं होना चाहिए।`,
  'field-url': ({ label }) => `“${label}” एक वेब पता होना चाहिए।`,
  'field-option': ({ label, options }) => `“${label}” इनमें से एक होना चाहिए: ${list(options)}।`,
  'consent-missing': ({ label }) => `“${label}” की पुष्टि करें।`,
};

/** “ (भारत, 9 अंक)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { other: 'अंक' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}
