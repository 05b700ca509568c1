import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('hi-IN');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `मैं ${name} नहीं खोल सकता। पहले मुझे चैनल में बुलाएँ।`,
    deleted: (name) => `${name} मिटा दी गई है।`,
    unreachable: (name) => `${name} Slack से डाउनलोड नहीं हो सकी। एक मिनट बाद फिर कोशिश करें।`,
    'too-large': (name, bytes) =>
      `${name} ${bytes === null ? 'बहुत बड़ी है' : `${megabytes(bytes)} MB की है`}; सीमा 5 MB है। फ़ाइल को बाँटें।`,
    'too-many': (name, count) =>
      `${name} में ${figure(count ?? 0)} लोग हैं; सीमा ${figure(10_000)} है। फ़ाइल को बाँटें।`,
    canvas: (name) => `${name} एक कैनवस है, जिसे ऐप नहीं पढ़ सकते। टेक्स्ट कॉपी करके यहाँ पेस्ट करें।`,
    list: (name) => `${name} एक Slack सूची है, जिसे ऐप नहीं पढ़ सकते। उसे CSV में निर्यात करके साझा करें।`,
    post: (name) => `${name} एक पोस्ट है, जिसे ऐप नहीं पढ़ सकते। टेक्स्ट कॉपी करके यहाँ पेस्ट करें।`,
    cloud: (name) => `${name} सिर्फ़ किसी दूसरी सेवा का लिंक है, Slack में नहीं है। उसे डाउनलोड करके यहाँ अपलोड करें।`,
    hidden: (name) => `आपके Slack प्लान की इतिहास सीमा ने ${name} को छिपा दिया है। उसे फिर अपलोड करें।`,
    'empty-mail': (name) => `${name} बिना टेक्स्ट का ईमेल है।`,
    password: (name) => `${name} पासवर्ड से सुरक्षित है। बिना पासवर्ड की कॉपी सहेजकर साझा करें।`,
    'old-workbook': (name) => `${name} 2007 से पहले की Excel फ़ाइल है। उसे .xlsx में सहेजकर साझा करें।`,
    'binary-workbook': (name) => `${name} बाइनरी Excel फ़ाइल है। उसे .xlsx में सहेजकर साझा करें।`,
    numbers: (name) => `${name} Numbers फ़ाइल है। उसे Excel या CSV में निर्यात करके साझा करें।`,
    damaged: (name) => `${name} खराब है। उसे Excel में खोलें, फिर सहेजें और साझा करें।`,
    'too-large-inside': (name) => `${name} अंदर से बहुत बड़ी है। लोगों को नई वर्कबुक में कॉपी करके साझा करें।`,
    'other-kind': (name) => `${name} संपर्क कार्ड, स्प्रेडशीट या टेक्स्ट फ़ाइल नहीं है।`,
    'no-code': (name) => `${name} में कोई QR कोड नहीं मिला।`,
    'whatsapp-link': (name) =>
      `${name} के WhatsApp QR कोड में नंबर नहीं है। उसे WhatsApp में खोलें और संपर्क वहीं से साझा करें।`,
    'no-person': (name) => `${name} के QR कोड में न नंबर है, न संपर्क।`,
    'picture-format': (name) => `मैं ${name} तस्वीर नहीं खोल सकता। उसे PNG या JPEG में सहेजकर साझा करें।`,
    'large-picture': (name) => `${name} तस्वीर बहुत बड़ी है। छोटी कॉपी साझा करें या उसे QR कोड तक काटें।`,
    'damaged-picture': (name) => `${name} खराब है और खुल नहीं सकती। उसे फिर साझा करें।`,
    'slow-picture': (name) => `${name} में QR कोड खोजने में बहुत देर लगी। तस्वीर को कोड तक काटकर साझा करें।`,
    'left-out': (name, count) => `${name} नहीं खोली गई: मैं एक बार में ${figure(count ?? 0)} फ़ाइलें ही पढ़ता हूँ।`,
    nobody: (name) => `${name} में कोई संपर्क नहीं मिला।`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${name} की ${counted(count, { one: 'पंक्ति छोड़ी गई', other: 'पंक्तियाँ छोड़ी गईं' })}: योग, दोहराए शीर्षक वगैरह।`,
    'hidden-rows': (name, count) =>
      `${name} की ${counted(count, { one: 'पंक्ति', other: 'पंक्तियाँ' })} वहाँ ${choose(count, { one: 'छिपी है, पर इस सूची में भी है', other: 'छिपी हैं, पर इस सूची में भी हैं' })}।`,
    'rows-cut': (name, count) =>
      `${name} में ${figure(count)} से ज़्यादा पंक्तियाँ हैं; नीचे की नहीं पढ़ी गईं। फ़ाइल को बाँट दें।`,
    'columns-cut': (name, count) => `${name} में ${figure(count)} से ज़्यादा कॉलम हैं; दाईं ओर के नहीं पढ़े गए।`,
    'hidden-sheets': (name, count) =>
      `${name} की ${counted(count, { one: 'छिपी शीट', other: 'छिपी शीटें' })} नहीं पढ़ी ${choose(count, { one: 'गई', other: 'गईं' })}।`,
    'sheets-cut': (name, count) =>
      `${name} की ${counted(count, { one: 'शीट', other: 'शीट' })} नहीं पढ़ी गईं: बहुत ज़्यादा हैं।`,
    'text-cut': (name, count) => `${name} के पहले ${figure(count)} अक्षर ही पढ़े गए। फ़ाइल को बाँट दें।`,
    'sheet-passed-over': (name) => `${name} छोड़ी गई: उसमें फ़ोन का कॉलम नहीं है।`,
  },
};
