import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed: 'वर्कफ़्लो के चरण यहाँ संपर्क नहीं जोड़ सकते। addcontact चलाने वाले से ALLOW_WORKFLOWS को true करने को कहें।',
  unknownStep: 'addcontact में अब यह चरण नहीं है। इसे वर्कफ़्लो से हटाकर फिर जोड़ें।',
  invalid: (problems) => `संपर्क नहीं जुड़ा। ${problems}`,
  refused: (title, reason) => `संपर्क नहीं जुड़ा। ${title} का जवाब: “${reason}”`,
  inboxUnknown: (name) => `संपर्क नहीं जुड़ा: “${name}” नाम का कोई इनबॉक्स नहीं है।`,
  inboxNeeded: (names) => `संपर्क नहीं जुड़ा: बताएँ कि यह किस इनबॉक्स के लिए है (${names})।`,
  known: (name) =>
    `संपर्क नहीं जुड़ा: इनबॉक्स में यह नंबर पहले से “${name}” नाम से है। वही नाम रखें, या addcontact में संपर्क का नाम बदलें।`,
  notSaved: (reference) =>
    `संपर्क नहीं जुड़ा: addcontact अभी कुछ सहेज नहीं सकता। कुछ मिनट बाद वर्कफ़्लो फिर चलाएँ। (संदर्भ ${reference})`,
};
