import type { Language } from './language.ts';

export const marathi = {
  code: 'mr',
  labels: {
    name: 'नाव पूर्ण_नाव',
    surname: 'आडनाव',
    phone: 'मोबाईल मोबाइल मोबाईल_नंबर फोन दूरध्वनी संपर्क मो',
    other: 'एजंट शाखा डॉक्टर',
  },
  beside: {
    mobile: 'मोबाईल मोबाइल मो',
    phone: 'दूरध्वनी मोबाईल_नंबर भ्रमणध्वनी',
    sites: 'दवाखाना ऑफिस कार्यालय दुकान कारखाना गोदाम शोरूम शाखा मुख्य_कार्यालय',
  },
  speech: {
    notes: 'सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार उद्या आज',
  },
  requests: {
    please: 'कृपया',
    thanks: 'धन्यवाद',
    closing:
      'जोडा सेव्ह_करा सेव_करा नोंदवा ला_जोडा यांना_जोडा चा_नंबर_सेव्ह_करा सेव्ह_करून_ठेवा सेव_करून_ठेवा ऐड_करा ॲड_करा ला_ॲड_करा',
    kinds: 'संपर्क ग्राहक नंबर',
    new: 'नवीन नवा',
    owning: 'चा ची चे',
    nameLabels: 'नाव',
    caseEndings: 'ला',
    closingAfterCase: 'जोडा नोंदवा सेव्ह',
    also: 'आणि',
  },
  headings: {
    phone: 'मोबाईल फोन* मोबाईल* संपर्क_क्रमांक',
    name: 'पूर्ण_नाव ग्राहकाचे_नाव संपूर्ण_नाव',
    bareName: 'नाव',
    given: 'पहिले_नाव',
    surname: 'आडनाव',
    email: 'ईमेल ई_मेल',
    company: 'कंपनी',
    country: 'देश',
    likelyName: 'ग्राहक',
  },
} as const satisfies Language;
