import type { Language } from './language.ts';

export const hindi = {
  code: 'hi',
  labels: {
    name: 'नाम पूरा_नाम',
    given: 'पहला_नाम प्रथम_नाम',
    surname: 'उपनाम अंतिम_नाम कुलनाम',
    person: 'ग्राहक मरीज़ मरीज अतिथि संपर्क_व्यक्ति किरायेदार आवेदक',
    weak: 'खरीदार भेजने_वाला',
    phone: 'फोन फ़ोन मोबाइल नंबर नम्बर संपर्क व्हाट्सएप व्हाट्सऐप मोबाइल_नंबर फ़ोन_नंबर दूरभाष',
    email: 'ईमेल ई_मेल',
    company: 'कंपनी कम्पनी',
    other: 'शाखा विक्रेता एजेंट डॉक्टर दुकान प्रतिनिधि',
    thing: 'ऑर्डर राशि दिनांक बिल चालान अभियान स्रोत',
    small: 'का की के आपका आपकी और',
  },
  beside: {
    mobile: 'मोबाइल',
    chat: 'व्हाट्सएप व्हाट्सऐप',
    phone: 'फोन फ़ोन दूरभाष नंबर संपर्क फोन_नंबर मोबाइल_नंबर कार्यालय दफ्तर ऑफिस मो मोब',
    number: 'नंबर',
    email: 'ईमेल',
  },
  fields: {
    name: 'नाम',
    company: 'कंपनी',
  },
  speech: {
    calls: 'तुरंत जोड़ें जोड़ो जोड़िए सेव बुलाओ',
    everyday:
      'bhai yaar मेरा मेरी मेरे नाम नमस्ते नमस्कार का की के है हैं नंबर फोन मोबाइल कृपया संपर्क करें कॉल यह से पर जी को ने साथ मैं',
    aside: 'mera meri mere hamara hamare yeh मेरा मेरी मेरे हमारा हमारे यह',
    rolesBehind: 'जी',
    connects: 'का की के से पर',
    roles: 'प्रबंधक निदेशक अभियंता',
  },
  requests: {
    please: 'कृपया',
    thanks: 'धन्यवाद',
    greetings: 'नमस्ते',
    closing: `
      add_karo add_kar_do add_kardo add_karna add_kar_dena add_kar_dijiye add_kijiye save_karo save_kar_do save_kardo save_karna save_kar_lo
      save_karlo save_kar_dena save_kijiye ko_add_karo ko_add_kar_do ko_save_karo ko_save_kar_do को_जोड़ें को_जोड़ो को_जोड़_दो जोड़ें जोड़ो
      जोड़_दो सेव_करें सेव_करो सेव_कर_दो ऐड_करें ऐड_करो को_जोड़िए जोड़िए`,
    kinds: 'ग्राहक संपर्क',
    new: 'नया नई नये',
    numbersOf: 'नंबर',
    introducingSmall: 'naam',
    joinsNumber: 'hai है',
  },
  mail: {
    greetings: 'नमस्ते नमस्कार प्रिय',
    closings: 'सादर धन्यवाद शुक्रिया भवदीय',
  },
  sheets: {
    totals: 'कुल कुल_योग योग',
    remarks: 'गोपनीय',
  },
  headings: {
    name: 'पूरा_नाम',
    bareName: 'नाम',
    likelyName: 'ग्राहक',
    given: 'pehla_naam पहला_नाम प्रथम_नाम',
    middle: 'मध्य_नाम बीच_का_नाम',
    surname: 'उपनाम कुलनाम अंतिम_नाम',
    company: 'कंपनी',
    phone: '*फोन* *मोबाइल* दूरभाष संपर्क_नंबर व्हाट्सएप* व्हाट्सऐप*',
    reach: 'संपर्क',
    callingCode: 'देश_कोड',
    areaCode: 'एरिया_कोड',
    country: 'देश',
    number: 'नंबर',
    numberWords: 'नंबर संख्या क्रमांक',
    mobile: '*मोबाइल*',
    email: '*ईमेल*',
    tags: 'टैग श्रेणी समूह',
    otherPeople: 'आपात* एजेंट',
    things: 'ऑर्डर* आदेश खाता* राशि आधार',
    days: 'तारीख',
    withheld: '=कारण',
  },
} as const satisfies Language;
