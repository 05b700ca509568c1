import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'संपर्क',
  headings: ['नाम', 'फ़ोन', 'देश', 'ईमेल', 'कंपनी', 'टैग'],
  example: ['प्रिया शर्मा', '+91 98765 43210', 'भारत', 'priya@example.com', 'Acme', 'vip, मेला'],
};
