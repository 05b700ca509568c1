import type { Wording } from '../wording.ts';

export const known: Wording['known'] = {
  added: (by, name, ago) => `यह नंबर पहले से है: ${by} ने${name === null ? '' : ` “${name}” नाम से`} जोड़ा, ${ago}।`,
  justNow: 'अभी-अभी',
  byWorkflow: 'एक वर्कफ़्लो',
  byImport: 'एक इंपोर्ट',
  updates: 'सहेजने से यह अपडेट होगा।',
  renames: (before, now) => `सहेजने से “${before}” का नाम “${now}” हो जाएगा।`,
  introRenames: 'यह नंबर पहले से किसी और नाम से है। जाँचें, फिर सहेजें।',
  cardBefore: (by, name, ago) => `:information_source: पहले इसका नाम “${name}” था (${by} ने जोड़ा, ${ago})।`,
};
