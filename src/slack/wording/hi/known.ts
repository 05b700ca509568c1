import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('hi-IN');

export const known: Wording['known'] = {
  added: (by, name, ago) => `यह नंबर पहले से है: ${by} ने${name === null ? '' : ` “${name}” नाम से`} जोड़ा, ${ago}।`,
  justNow: 'अभी-अभी',
  byWorkflow: 'एक वर्कफ़्लो',
  byImport: 'एक इंपोर्ट',
  updates: 'सहेजने से यह अपडेट होगा।',
  renames: (before, now) => `सहेजने से “${before}” का नाम “${now}” हो जाएगा।`,
  introRenames: 'यह नंबर पहले से किसी और नाम से है। जाँचें, फिर सहेजें।',
  cardBefore: (by, name, ago) => `:information_source: पहले इसका नाम “${name}” था (${by} ने जोड़ा, ${ago})।`,
  rowUpdates: 'जोड़ने से यह अपडेट होगा।',
  rowRenames: (before, now) => `जोड़ने से “${before}” का नाम “${now}” हो जाएगा।`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 व्यक्ति पहले से किसी और नाम से है, इसलिए चुना नहीं गया। संपर्क का नाम बदलने के लिए उसे चुनें।',
      other: `:warning: ${figure(count)} लोग पहले से दूसरे नामों से हैं, इसलिए चुने नहीं गए। उन संपर्कों के नाम बदलने के लिए उन्हें चुनें।`,
    }),
  selectRenames: (count) => choose(count, { one: 'इस व्यक्ति को चुनें', other: `सभी ${figure(count)} चुनें` }),
};
