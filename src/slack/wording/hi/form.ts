import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'संपर्क जोड़ें',
  editTitle: 'संपर्क बदलें',
  save: 'सहेजें',
  close: 'रद्द करें',
  openForm: 'फ़ॉर्म खोलें',
  labels: {
    name: 'नाम',
    phone: 'फ़ोन',
    country: 'देश',
    email: 'ईमेल',
    tags: 'टैग',
    attributes: 'विशेषताएँ',
    destination: 'इनबॉक्स',
  },
  placeholders: {
    name: 'प्रिया शर्मा',
    phone: '+91 98765 43210',
    country: 'नाम या कोड से खोजें',
    email: 'priya@example.com',
    tags: 'टैग चुनें या नया लिखें',
    attributes: 'शहर=पुणे\nस्रोत=मेला',
    destination: 'इनबॉक्स चुनें',
  },
  hints: {
    country: 'तभी ज़रूरी है जब नंबर + से शुरू न हो।',
    countryDefault: (country, code) =>
      `+ के बिना नंबर ${country} (+${code}) का माना जाता है। इसे होम में बदल सकते हैं।`,
    attributes: 'हर पंक्ति में एक, key=value के रूप में।',
  },
  lineBlank: 'नंबर लिखें और देखें कि वह कैसे सहेजा जाएगा।',
  lineSaved: (described) => `ऐसे सहेजा जाएगा: *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `${display} इस्तेमाल करें`,
  takeOtherPhone: (phone) => `इसके बजाय ${phone} इस्तेमाल करें`,
  goesTo: (title, keepDays) => `*${title}* इनबॉक्स में जाएगा। ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `आपके चुने हुए इनबॉक्स में जाएगा। ${ownCopyDeleted(keepDays)}`,
  editKeepsOld: 'नंबर बदलने से नया संपर्क बनता है; पुराना इनबॉक्स में बना रहता है। यहाँ ईमेल हटाने से वह वहाँ से नहीं हटता।',
  oldNumberStays: (phone) => `:warning: नया नंबर: इससे दूसरा संपर्क बनेगा। ${phone} वाला संपर्क इनबॉक्स में बना रहेगा।`,
  inboxGone: (name) => `“${name}” इनबॉक्स अब यहाँ सेट नहीं है। नीचे इनबॉक्स देखें, फिर सहेजें।`,
  introNothingFound: 'इस संदेश में कोई संपर्क नहीं मिला। फ़ॉर्म भरें।',
  introFromMessage: 'संदेश से भरा गया है। सहेजने से पहले जाँच लें।',
  introUnderstood: 'बस थोड़ा बाकी है: हमने जो पढ़ा, उसे जाँच लें।',
  inboxUnknown: 'यहाँ सेट इनबॉक्स बदल गए हैं। नीचे इनबॉक्स देखें, फिर सहेजें।',
};
