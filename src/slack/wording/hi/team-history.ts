import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('hi-IN');

export const teamHistory: Wording['teamHistory'] = {
  title: 'किसने किसे जोड़ा',
  intro: 'पिछले 7 दिन, दिन (UTC) और व्यक्ति के अनुसार।',
  nobody: 'पिछले 7 दिनों में किसी ने कोई संपर्क नहीं जोड़ा।',
  line: (by, count, outcomes) => `${by}: ${counted(count, { other: 'संपर्क' })} (${outcomes})`,
  takenBack: (count) => counted(count, { one: 'वापस लिया', other: 'वापस लिए' }),
  adminsOnly: 'किसने किसे जोड़ा, यह सिर्फ़ इस वर्कस्पेस के एडमिन देख सकते हैं।',
  showNames: 'नाम दिखाएँ',
};
