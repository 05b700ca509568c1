import type { Language } from './language.ts';

export const hindi = {
  code: 'hi',
  labels: {
    name: 'नाम पूरा_नाम',
    given: 'पहला_नाम प्रथम_नाम',
    surname: 'उपनाम अंतिम_नाम कुलनाम',
    person: 'ग्राहक मरीज़ मरीज अतिथि संपर्क_व्यक्ति किरायेदार आवेदक कॉलर',
    weak: 'खरीदार भेजने_वाला',
    phone: 'फोन फ़ोन मोबाइल नंबर नम्बर संपर्क व्हाट्सएप व्हाट्सऐप मोबाइल_नंबर फ़ोन_नंबर दूरभाष',
    email: 'ईमेल ई_मेल',
    company: 'कंपनी कम्पनी',
    other: 'शाखा विक्रेता एजेंट डॉक्टर दुकान प्रतिनिधि सलाहकार कर्मचारी स्टोर मैनेजर प्रबंधक',
    thing: 'ऑर्डर राशि दिनांक बिल चालान अभियान स्रोत',
    small: 'का की के आपका आपकी और dusra doosra agar ho aapka shubh',
    anyNumber: 'नंबर नम्बर',
  },
  beside: {
    mobile: 'मोबाइल मोबाईल',
    chat: 'व्हाट्सएप व्हाट्सऐप',
    phone: `
      फोन फ़ोन दूरभाष नंबर संपर्क फोन_नंबर मोबाइल_नंबर कार्यालय दफ्तर ऑफिस मो मोब इनका_नंबर उनका_नंबर नं फोन_नं मोबाइल_नं मो_नं मोबाइल_न
      फोन_न uska_number unka_number iska_number inka_number uska_no unka_no uska_mobile उसका_नंबर इसका_नंबर`,
    number: 'नंबर',
    email: 'ईमेल',
    is: 'है',
    sites:
      'क्लिनिक ऑफिस कार्यालय दुकान फैक्ट्री गोदाम शोरूम रिसेप्शन मुख्यालय मुख्य_कार्यालय शाखा अस्पताल स्टूडियो वर्कशॉप दफ्तर हेड_ऑफिस',
  },
  fields: {
    name: 'नाम',
    company: 'कंपनी',
  },
  keys: {
    tags: 'टैग',
  },
  speech: {
    calls: `
      तुरंत जोड़ें जोड़ो जोड़िए सेव बुलाओ फोन कॉल करें करो करना बुलाएं संपर्क भेजें लिखें पूछ call karo karna karein`,
    everyday: `
      bhai yaar मेरा मेरी मेरे नाम नमस्ते नमस्कार का की के है हैं नंबर फोन मोबाइल कृपया संपर्क करें कॉल यह से पर जी को ने साथ मैं और या वह
      वे हम आप तुम उनका उनकी उनके इनका अपना था थी होगा आज कल अभी बाद पहले सुबह शाम सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
      धन्यवाद तुरंत जरूरी नया नई नए ग्राहक मरीज पता ऑर्डर भुगतान में तक लिए चाहिए चाहते मिला मिले दें लें ko ki ke se par mein aur hai
      hain kal aaj abhi baad wala wali chahiye bol raha rahe rahi hu karo karna नोट कर लो लेना दो दीजिए dosto doston yaaro saathiyo`,
    aside: 'mera meri mere hamara hamare yeh मेरा मेरी मेरे हमारा हमारे यह',
    rolesBehind: `
      जी ji bhai bhaiya didi sahab saab uncle aunty भाई साहब भैया दीदी mummy mummyji papa maa chacha mama mausi bua nana nani dada dadi beta
      beti padosi driver वाला वाली वाले`,
    connects: 'का की के से पर',
    roles: 'प्रबंधक निदेशक अभियंता सहायक लेखाकार सलाहकार मालिक विभाग वकील',
    honorifics: 'shri smt sri kumari श्री श्रीमती डॉ श्रीमान सुश्री डॉक्टर पंडित',
    iAm: 'मैं मेरा_नाम',
    notes: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल अर्जेंट',
    someone: 'किसी',
  },
  companies: {
    unspacedForms: 'प्राइवेट लिमिटेड',
  },
  requests: {
    please: 'कृपया प्लीज़ प्लीज kripya कृपा_करके',
    thanks: 'धन्यवाद शुक्रिया dhanyavad shukriya',
    greetings: `
      नमस्ते namaste नमस्कार sir_ji सर सर_जी मैडम भैया नमस्कार_सर dosto doston yaaro bhaiyo saathiyo bhai_log`,
    closing: `
      add_karo add_kar_do add_kardo add_karna add_kar_dena add_kar_dijiye add_kijiye save_karo save_kar_do save_kardo save_karna save_kar_lo
      save_karlo save_kar_dena save_kijiye ko_add_karo ko_add_kar_do ko_save_karo ko_save_kar_do को_जोड़ें को_जोड़ो को_जोड़_दो जोड़ें जोड़ो
      जोड़_दो सेव_करें सेव_करो सेव_कर_दो ऐड_करें ऐड_करो को_जोड़िए जोड़िए जोड़_दें जोड़_दीजिए को_सेव_करें को_सेव_करो को_सेव_कर_दो सेव_कर_दें
      सेव_कर_लें सेव_कर_लो सेव_कीजिए ऐड_कर_दो ऐड_कर_दें ऐड_कीजिए को_ऐड_करें को_ऐड_करो को_ऐड_कर_दो संपर्क_में_जोड़ें लिस्ट_में_जोड़ें
      का_नंबर_सेव_करें का_नंबर_सेव_करो का_नंबर_सेव_कर_लो का_नंबर_जोड़ें save_karein add_karein add_kar_lo jod_do jodo jod_dijiye ko_jodo
      ko_jod_do ko_add_karna ko_save_karna ka_number_save_karo ka_number_save_kar_lo ka_number_save_kar_do ka_number_add_karo
      ka_no_save_karo note_karo note_kar_lo को karna kijiye जोड़_देना सेव_कर_लेना सेव_कर_देना सेव_कर_दीजिए सेव_कर_लीजिए ऐड_कर_दीजिए
      ऐड_कर_देना का_फोन_नंबर_सेव_कर_लेना का_नंबर_सेव_कर_लेना का_नंबर_सेव_कर_दो का_नंबर_ऐड_कर_दो का_फोन_नंबर_सेव_करो का_फोन_नंबर_सेव_कर_लो
      का_फोन_नंबर_सेव_करें लिस्ट_में_डाल_दो को_लिस्ट_में_डाल_दो को_लिस्ट_में_जोड़_दो add_kar_lena save_kar_lena save_kar_dijiye
      ka_number_add_kar_do ka_number_save_kar_lena ka_no_add_karo list_me_dal_do को_जोड़_सकते_हैं जोड़_सकते_हैं को_ऐड_कर_सकते_हैं
      को_सेव_कर_सकते_हैं ऐड_कर_सकते_हैं सेव_कर_सकते_हैं है daal_do daalo dal_do likh_lo likh_do note_kar_do note_karlo feed_karo feed_kar_do
      save_kr_do add_kr_do add_krdo save_krdo save_kr_lo add_kr_lo ka_number_feed_karo ka_number_note_karo`,
    kinds: 'ग्राहक लीड क्लाइंट कस्टमर संपर्क नंबर कॉन्टैक्ट मोबाइल_नंबर फोन_नंबर कंटैक्ट कॉन्टेक्ट कांटेक्ट कान्टैक्ट',
    new: 'नया नई नये नए naya naye nayi',
    numbersOf: 'नंबर मोबाइल_नंबर फोन_नंबर number no mobile',
    introducingSmall: 'naam yeh यह',
    joinsNumber: 'hai है uska unka iska inka उनका उसका इनका इसका',
    owning: 'ka ki ke का की के',
    asking: 'क्या_आप kya_aap',
    save: `
      नया_संपर्क_जोड़ें संपर्क_जोड़ें नंबर_सेव_करें save_karo save_kar_do save_kar_lo add_karo add_kar_do add_kar_lo note_karo note_kar_lo`,
    articles: 'यह इस ये yeh ye',
    introducing: 'yeh_hai ye_hai यह_है',
    joinsName: 'है hai',
    nameLabels: 'नाम',
    object: 'isko inko isse इसे इसको इनको ye_wala yeh_wala',
    also: 'aur और',
    notices: 'मिस्ड_कॉल',
  },
  mail: {
    greetings: 'नमस्ते नमस्कार प्रिय आदरणीय',
    closings: 'सादर धन्यवाद शुक्रिया भवदीय आपका_आपकी शुभकामनाओं_सहित',
    firstPerson: 'मेरा मेरी मुझे मुझसे मेरे मुझको mera meri mujhe',
  },
  numbers: {
    hotlines: 'ग्राहक_सेवा हेल्पलाइन टोल_फ्री',
    refused: 'पुराना पुराने गलत purana',
    void: 'नहीं गलत बंद_है nahi galat band_hai',
    ids: 'ऑर्डर बिल उपभोक्ता_संख्या रसीद रसीद_नं बिल_संख्या खाता_संख्या ग्राहक_संख्या आवेदन_संख्या',
    or: 'या',
  },
  sheets: {
    totals: 'कुल कुल_योग योग',
    remarks: 'गोपनीय',
    outOf: 'की',
    page: 'पृष्ठ',
    yes: 'हाँ',
    no: 'नहीं',
  },
  headings: {
    name: 'पूरा_नाम ग्राहक_का_नाम संपर्क_व्यक्ति नाम_और_उपनाम',
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
    email: '*ईमेल* ई_मेल',
    tags: 'टैग श्रेणी समूह',
    otherPeople: 'आपात* एजेंट विक्रेता डॉक्टर',
    things: 'ऑर्डर* आदेश खाता* राशि आधार',
    days: 'तारीख',
    withheld: '=कारण',
  },
  grammar: {
    asideIn: (name) => /\s\S{2,20}\sवाल[ािीे]$/u.exec(name)?.[0].trim() ?? null,
  },
} as const satisfies Language;
