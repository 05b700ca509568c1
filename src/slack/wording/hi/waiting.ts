import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('hi-IN');

export const waiting: Wording['waiting'] = {
  dontSend: 'न भेजें',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* को *${title}* इनबॉक्स में नहीं भेजा जाएगा।`,
  triedBefore: 'अगर पहले की कोई कोशिश पहुँच गई थी, तो संपर्क इनबॉक्स में है।',
  inFlight: 'यह संपर्क अभी भेजा जा रहा है, अब इसे रोका नहीं जा सकता।',
  alreadyWithdrawn: 'यह संपर्क नहीं भेजा जाएगा। फिर भी भेजने के लिए *बदलें* दबाएँ।',
  alreadyRefused: 'इनबॉक्स ने यह संपर्क लेने से मना किया, इसलिए रोकने को कुछ नहीं है।',
  superseded: 'आप इस संपर्क को बाद में बदल चुके हैं। नया कार्ड देखें, या addcontact के होम में अपनी सूची।',
  editReplaces: 'अभी भेजा नहीं गया: यहाँ जो सहेजेंगे, वही उसकी जगह लेगा।',
  homeWithdrawn: 'नहीं भेजा: आपने वापस लिया',
  homeSuperseded: 'नहीं भेजा: आपके बदलाव ने इसकी जगह ली',
  batchTakenBack: (count) =>
    `${counted(count, { one: 'संपर्क भेजने से पहले वापस लिया या बदला गया', other: 'संपर्क भेजने से पहले वापस लिए या बदले गए' })}।`,
  stepWithdrawn: 'संपर्क नहीं जुड़ा: भेजने से पहले उसे वापस ले लिया गया।',
};
