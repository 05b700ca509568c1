import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('hi-IN');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} बाकी`,
  imported: (count) => counted(count, { one: 'डिलीवर हुआ', other: 'डिलीवर हुए' }),
  refused: (count) => counted(count, { one: 'ठुकराया गया', other: 'ठुकराए गए' }),
  gone: (name, count) =>
    `:red_circle: “${name}” अब यहाँ सेट नहीं है, और ${counted(count, { one: 'संपर्क उसका इंतज़ार कर रहा है', other: 'संपर्क उसका इंतज़ार कर रहे हैं' })}। उसे फिर सेट करें या बाकी संपर्क मिटाएँ।`,
  oldest: (moment) => `सबसे पुराना ${moment} से इंतज़ार में है।`,
  untold: (count) => `${counted(count, { one: 'नतीजा अभी बताना बाकी है', other: 'नतीजे अभी बताने बाकी हैं' })}।`,
  tokenKey: 'टोकन: डेवलपर कुंजी (समाप्त नहीं होती)।',
  tokenEndless: 'टोकन: सत्र, समाप्ति अज्ञात।',
  tokenUntil: (day) => `टोकन: सत्र, ${day} को समाप्त होगा।`,
  tokenEndsSoon: (day) => `:warning: टोकन ${day} को समाप्त होगा: उसे बदलें।`,
  tokenEnded: (day) => `:warning: टोकन ${day} को समाप्त हो गया: उसे बदलें।`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `+ के बिना नंबरों का देश: ${country}, जब तक किसी ने दूसरा न चुना हो।`,
  noCountry: '+ के बिना नंबरों के लिए देश पूछा जाता है, जब तक व्यक्ति ने कोई न चुना हो।',
  access: (who, where) => `संपर्क जोड़ सकते हैं: ${who}; ${where}।`,
  people: (count) => counted(count, { one: 'नामित व्यक्ति', other: 'नामित लोग' }),
  groups: (count) =>
    choose(count, { one: 'एक नामित समूह के सदस्य', other: `${figure(count)} नामित समूहों के सदस्य` }),
  everybody: 'मेहमानों को छोड़कर सभी',
  everybodyAndGuests: 'मेहमानों सहित सभी',
  anywhere: 'किसी भी चैनल में',
  inChannels: (mentions) => `${mentions.join(', ')} में`,
  kept: ({ engine, keepDays, isSealed }) =>
    `${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'} में ${isSealed ? 'एन्क्रिप्ट करके' : 'बिना एन्क्रिप्शन'} रखा जाता है; ${afterDelivery(keepDays)} मिटाया जाता है।`,
  http: 'Slack से HTTPS पर जुड़ा है।',
  socket: 'Slack से Socket Mode पर जुड़ा है।',
};
