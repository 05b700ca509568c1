import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('hi-IN');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${counted(all, { other: 'संपर्कों' })} में से ${figure(done)}* अब *${title}* इनबॉक्स में`,
  progressRefused: (count) => `अब तक ${refused(count)}`,
  progressHeld: {
    unavailable: (count) =>
      `इनबॉक्स जवाब नहीं दे रहा। ${remaining(count)} और अपने आप ${choose(count, { one: 'भेज दिया जाएगा', other: 'भेज दिए जाएँगे' })}।`,
    unauthorised: (count) =>
      `इनबॉक्स ने addcontact का टोकन ठुकरा दिया। ${remaining(count)}; एडमिन के टोकन बदलते ही ${choose(count, { one: 'भेजा जाएगा', other: 'भेजे जाएँगे' })}।`,
    misconfigured: (count) =>
      `इनबॉक्स का पता गलत है। ${remaining(count)}; एडमिन के पता ठीक करते ही ${choose(count, { one: 'भेजा जाएगा', other: 'भेजे जाएँगे' })}।`,
    suspicious: (count) => `इनबॉक्स ने लगातार कई संपर्क ठुकराए। ${remaining(count)}, जब तक एडमिन वजह न जाँच ले।`,
    gone: (count) => `वह इनबॉक्स अब यहाँ सेट नहीं है। ${remaining(count)}, जब तक वह फिर सेट न हो।`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { other: 'संपर्क' })}* अब *${title}* इनबॉक्स में ${choose(count, { one: 'है', other: 'हैं' })}।`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${counted(all, { other: 'संपर्कों' })} में से ${figure(count)}* अब *${title}* इनबॉक्स में ${choose(count, { one: 'है', other: 'हैं' })}।`,
  doneNone: (title) => `:x: इनमें से कोई संपर्क *${title}* इनबॉक्स में नहीं जुड़ा।`,
  endedBelow: ':arrow_down: पूरा हुआ। नतीजा नीचे के संदेश में है।',
  refused: (count) => `:x: *${refused(count)}:*`,
  refusedLine: (who, reason) => `• ${who}: “${reason}”`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… और ${figure(count)}`,
  unsent: (count) =>
    `:warning: *${counted(count, { one: 'छोड़ा गया', other: 'छोड़े गए' })}* क्योंकि ${choose(count, { one: 'उसमें', other: 'उनमें' })} अभी सुधार बाकी है।`,
  leftOut: (count) => `${counted(count, { one: 'छोड़ा गया', other: 'छोड़े गए' })}, क्योंकि चुना नहीं गया था।`,
  seeFile: (file) => `नीचे \`${file}\` देखें। पंक्तियाँ ठीक करें और फ़ाइल फिर साझा करें।`,
  noFile: 'ठुकराए गए संपर्कों की सूची Slack पर अपलोड नहीं हो सकी।',
  retryRefused: (count) =>
    `${choose(count, { one: 'ठुकराया गया', other: 'ठुकराए गए' })} ${counted(count, { other: 'संपर्क' })} फिर भेजें`,
  retryGone: 'फिर से भेजने के लिए कुछ नहीं बचा।',
  retryInboxGone: (name, file) =>
    `“${name}” इनबॉक्स अब यहाँ सेट नहीं है। इन लोगों को दूसरे इनबॉक्स में भेजने के लिए \`${file}\` फिर साझा करें।`,
  columns: { name: 'नाम', phone: 'फ़ोन', email: 'ईमेल', company: 'कंपनी', tags: 'टैग', reason: 'कारण' },
};

function refused(count: number): string {
  return counted(count, { one: 'ठुकराया गया', other: 'ठुकराए गए' });
}

function remaining(count: number): string {
  return choose(count, { one: 'बाकी संपर्क सुरक्षित है', other: `बाकी ${figure(count)} सुरक्षित हैं` });
}
