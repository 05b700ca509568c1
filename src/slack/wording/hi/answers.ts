import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'बदलें',
  tellChannel: 'चैनल को बताएँ',
  retry: 'फिर से कोशिश करें',
  cardImported: (name, title) => `*${name}* अब *${title}* इनबॉक्स में है।`,
  cardKept: {
    unavailable: (name, title) =>
      `*${name}* सुरक्षित है, पर अभी डिलीवर नहीं हुआ: *${title}* इनबॉक्स जवाब नहीं दे रहा। हम कोशिश करते रहेंगे और आपको यहीं बताएँगे।`,
    unauthorised: (name, title) =>
      `*${name}* सुरक्षित है, पर डिलीवर नहीं हुआ: *${title}* इनबॉक्स ने addcontact का टोकन ठुकरा दिया। एडमिन के टोकन बदलते ही यह भेज दिया जाएगा।`,
    misconfigured: (name, title) =>
      `*${name}* सुरक्षित है, पर डिलीवर नहीं हुआ: *${title}* इनबॉक्स का पता गलत है। एडमिन के पता ठीक करते ही यह भेज दिया जाएगा।`,
    suspicious: (name, title) =>
      `*${name}* सुरक्षित है, पर डिलीवर नहीं हुआ: *${title}* इनबॉक्स ने लगातार कई संपर्क ठुकराए। एडमिन के वजह जाँचने पर यह भेज दिया जाएगा।`,
  },
  cardRefused: (name, title) => `*${name}* को *${title}* इनबॉक्स में नहीं जोड़ा गया।`,
  cardReason: (reason) => `इनबॉक्स का जवाब: “${reason}”`,
  ownReasons: {
    'no-reason': 'इनबॉक्स ने वजह बताए बिना यह संपर्क ठुकरा दिया।',
    'too-large': 'यह संपर्क इनबॉक्स के लिए बहुत बड़ा है। इसके टैग या विशेषताएँ छोटी करें।',
    unreadable: 'इस संपर्क का सहेजा हुआ डेटा अब पढ़ा नहीं जा सकता। इसे फिर जोड़ें।',
    'inbox-removed': 'संपर्क भेजे जाने से पहले किसी एडमिन ने यह इनबॉक्स हटा दिया।',
  },
  cardOldNumberStays: (phone) => `:information_source: पुराने नंबर ${phone} वाला संपर्क इनबॉक्स में बना रहता है।`,
  cardOldEmailStays: ':information_source: पुराना ईमेल बना रहता है: इनबॉक्स ईमेल नहीं हटाता।',
  cardOldInboxKeeps: (title) => `:information_source: *${title}* इनबॉक्स में पहले भेजा गया डेटा बना रहता है।`,
  cardReference: (id) => `संदर्भ ${id}`,
  noRights: {
    'not-named': 'आपको संपर्क जोड़ने की अनुमति नहीं है।',
    guest: 'मेहमान यहाँ संपर्क नहीं जोड़ सकते।',
    stranger: 'दूसरे संगठनों के लोग यहाँ संपर्क नहीं जोड़ सकते।',
    deactivated: 'यह खाता निष्क्रिय है।',
    channel: 'इस चैनल से संपर्क नहीं जोड़े जा सकते।',
    'cannot-ask': 'हम Slack से आपकी अनुमति की जाँच नहीं कर सके, इसलिए कुछ सहेजा नहीं गया। एक मिनट बाद फिर कोशिश करें।',
  },
  whomToAsk: (contact) => `${contact} से पूछें।`,
  whomToAskThen: (contact) => `इससे काम न बने तो ${contact} से पूछें।`,
  caretaker: 'अपने एडमिन',
  notYours: 'यह सिर्फ़ वही कर सकता है जिसने यह संपर्क जोड़ा।',
  forgotten: 'addcontact के पास अब यह संपर्क नहीं है। इसे /addcontact से फिर जोड़ें।',
  erased: 'इस संपर्क का विवरण यहाँ से मिटा दिया गया है। इसे /addcontact से फिर जोड़ें।',
  retryGone: (name) => `“${name}” इनबॉक्स अब यहाँ सेट नहीं है। यह संपर्क दूसरे इनबॉक्स में भेजने के लिए *बदलें* दबाएँ।`,
  retrying: (name) => `:arrows_counterclockwise: *${name}* फिर से भेजा जा रहा है…`,
  alreadyThere: 'यह संपर्क पहले से इनबॉक्स में है।',
  onItsWay: 'यह संपर्क पहले से रास्ते में है।',
  confirmTitle: 'चैनल को बताएँ?',
  confirmText: (what) => `इस चैनल में सब देखेंगे: ${what}। ईमेल और विशेषताएँ निजी रहेंगी।`,
  confirmYes: 'पोस्ट करें',
  confirmNo: 'अभी नहीं',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> ने *${title}* इनबॉक्स में एक संपर्क जोड़ा: ${what}`,
  channelKnows: 'आप यह संपर्क यहाँ पहले ही साझा कर चुके हैं।',
  tellLater: 'इनबॉक्स में आने के बाद आप यह संपर्क साझा कर सकेंगे।',
  channelNotTold: 'Slack ने मुझे वहाँ पोस्ट नहीं करने दिया। एक मिनट बाद फिर कोशिश करें।',
  inviteFirst: 'मैं उस चैनल में नहीं हूँ। वहाँ `/invite @addcontact` लिखें, फिर कोशिश करें।',
  notSaved: (reference) =>
    `जहाँ तक हमें पता है, सहेजा नहीं गया: addcontact का डेटाबेस उपलब्ध नहीं है। आपने जो लिखा वह यहीं है; एक मिनट बाद फिर कोशिश करें। संदर्भ ${reference}`,
  notSavedCommand: (text, reference) =>
    `जहाँ तक हमें पता है, सहेजा नहीं गया: addcontact का डेटाबेस उपलब्ध नहीं है। एक मिनट बाद फिर कोशिश करें:\n\`\`\`/addcontact ${text}\`\`\`\nसंदर्भ ${reference}`,
  busy: 'addcontact अभी बहुत व्यस्त है, इसलिए कुछ सहेजा नहीं गया। थोड़ी देर में फिर कोशिश करें।',
  outOfDate: 'यह बटन अब काम नहीं करता। /addcontact फिर से चलाएँ।',
  triggerSpent: 'Slack के लिए इसमें बहुत देर लगी। फ़ॉर्म न खुला हो तो यहाँ से खोलें।',
  templateOnItsWay:
    'भरने के लिए एक शीट, Excel और CSV में, addcontact के साथ आपके संदेशों में आ रही है। भरने के बाद उसे वहीं साझा करें और उस पर *Add to WhatsApp contacts* चुनें।',
  templateNotSent: 'Slack ने शीट नहीं ली। एक मिनट बाद `/addcontact template` फिर लिखें।',
  broken: (reference) => `कुछ गड़बड़ हुई और कुछ सहेजा नहीं गया। दोबारा हो तो अपने एडमिन को यह संदर्भ दें: ${reference}`,
  usage: [
    '*अपने WhatsApp इनबॉक्स में लोगों को जोड़ें*',
    '• `/addcontact` फ़ॉर्म खोलता है',
    '• `/addcontact Priya Sharma +91 98765 43210` तुरंत सहेजता है',
    '• `/addcontact Priya Sharma +91 98765 43210 priya@example.com #vip city=Pune` ईमेल, टैग और विशेषताओं के साथ',
    '• `/addcontact template` आपको भरने और यहाँ साझा करने के लिए शीट भेजता है',
    '• `/addcontact status` बताता है कि संपर्क कहाँ जाते हैं और कितने बाकी हैं',
    'या संपर्क वाले किसी संदेश पर *More actions* (⋮) खोलें और *Add to WhatsApp contacts* चुनें। पहली बार *More message shortcuts…* में देखें।',
  ].join('\n'),
  noInbox:
    'इस वर्कस्पेस का अभी कोई इनबॉक्स नहीं है। किसी एडमिन से addcontact के होम में इसे सेट करने को कहें, फिर कोशिश करें।',
  noInboxForAdmin:
    'इस वर्कस्पेस का अभी कोई इनबॉक्स नहीं है। एडमिन होने के नाते आप इसे सेट कर सकते हैं: addcontact का होम खोलें और “इनबॉक्स सेट करें” दबाएँ, फिर कोशिश करें।',
};
