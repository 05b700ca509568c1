import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('hi-IN');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'मोबाइल',
    FIXED_LINE: 'लैंडलाइन',
    FIXED_LINE_OR_MOBILE: 'मोबाइल या लैंडलाइन',
    VOIP: 'इंटरनेट फ़ोन',
    TOLL_FREE: 'टोल-फ़्री',
    PERSONAL_NUMBER: 'निजी नंबर',
    UAN: 'कंपनी का नंबर',
    UNKNOWN: null,
  },
  international: 'अंतरराष्ट्रीय',
  extensionDropped: (extension) => `एक्सटेंशन ${extension} सहेजा नहीं जाता।`,
  landline: 'लैंडलाइन: तभी काम करेगा जब इस पर WhatsApp सेट हो।',
  rewritten: {
    'mexican-prefix': 'मेक्सिको के नंबरों के आगे अब 1, 01, 044 या 045 नहीं लगता।',
    'trunk-zero': 'कोष्ठक वाला 0 हटाया गया: वह सिर्फ़ देश के अंदर डायल होता है।',
  },
  otherCountry: (actual, expected) => `यह नंबर दूसरे देश का है: ${country(actual)}, ${country(expected)} नहीं।`,
  noCountry: 'यह नंबर किसी देश का नहीं है।',
};
