import type { Language } from './language.ts';

export const swahili = {
  code: 'sw',
  labels: {
    name: 'jina jina_kamili majina',
    given: 'jina_la_kwanza',
    surname: 'jina_la_mwisho jina_la_ukoo',
    person: 'mteja wateja mgonjwa mgeni mpokeaji',
    weak: 'mnunuzi mtumaji mlipaji',
    phone: 'wa namba simu namba_ya_simu nambari',
    email: 'barua_pepe',
    company: 'kampuni',
    other: 'duka tawi wakala daktari muuzaji',
    thing: 'kiasi kumbukumbu tarehe oda',
    small: 'ya la wa',
    anyNumber: 'namba',
  },
  beside: {
    mobile: 'simu',
    phone: 'ofisi nyumbani kazini namba namba_ya_simu nambari namba_yake simu_yake nambari_yake',
    is: 'ni',
    sites: 'kliniki ofisi duka kiwanda ghala mapokezi tawi makao_makuu',
  },
  keys: {
    tags: 'lebo',
  },
  speech: {
    calls: `
      mpigie piga ongeza hifadhi wasiliana mwandikie tafadhali nipigie pigia wapigie pigeni mtumie tuma jibu amepiga alipiga`,
    iAm: 'jina_langu_ni',
    everyday: `
      au ya wa za la kwa katika hii huyu yule wao sisi mimi wewe ni alikuwa anataka kesho sasa baadaye asubuhi jioni jumatatu jumanne
      jumatano alhamisi ijumaa jumamosi jumapili tafadhali asante habari haraka muhimu mpya mteja mgonjwa namba simu anwani oda malipo
      ankara bwana bibi hawa nipigie`,
    honorifics: 'bwana bw bi bibi mzee mama dkt',
    namesToo: 'sasa juma asha',
    called: 'umepokea imepokelewa simu',
    roles: 'meneja mkurugenzi msaidizi mhasibu mhandisi mmiliki mshauri idara mauzo mwanasheria daktari',
    notes: 'jumatatu jumanne jumatano alhamisi jumamosi jumapili kesho',
  },
  requests: {
    please: 'tafadhali naomba',
    thanks: 'asante asanteni shukrani',
    greetings: 'habari jambo hujambo mambo habari_yako',
    asking: 'unaweza naomba nataka ningependa tunaomba',
    save: `
      ongeza ongezea hifadhi andika sajili weka_namba weka uongeze ongezeni hifadhini uhifadhi unihifadhie niongezee nihifadhie rekodi
      ingiza wekeni sajilini niwekee muongeze mwongeze andikisha`,
    closing: 'kwenye_orodha kwenye_anwani kwenye_simu kama_mteja kama_mteja_mpya',
    kinds: 'mteja wateja namba nambari anwani mawasiliano mtu simu mteja_mpya',
    new: 'mpya',
    of: 'wa ya kwa anayeitwa jina kutoka_kwa kutoka',
    numbersOf: 'namba nambari simu namba_ya_simu',
    introducing: 'hii_ni huyu_ni',
    joinsNumber: 'namba simu nambari namba_yake namba_yake_ni',
    as: 'kama',
    into: 'kwenye kwa',
    lists: 'orodha anwani mawasiliano simu',
    notices: 'simu ujumbe ombi',
    nameLabels: 'jina',
    object: 'huyu',
    also: 'na pamoja_na',
  },
  mail: {
    greetings: 'habari mpendwa hujambo',
    closings: 'asante ahsante wako wako_mwaminifu shukrani kwa_heshima asanteni',
    automatic: 'tumwa_kutoka_',
    firstPerson: 'yangu nipigie mimi wangu',
    from: 'kutoka',
    to: 'kwa',
    subject: 'mada',
    wrote: 'aliandika',
  },
  numbers: {
    refused: 'sio namba_ya_zamani',
    void: 'sio_sahihi haifanyi_kazi haipatikani_tena',
    ids: 'agizo ankara',
    or: 'au',
  },
  headings: {
    bareName: 'jina',
    name: 'jina_kamili jina_la_mteja majina',
    given: 'jina_la_kwanza',
    surname: 'jina_la_ukoo jina_la_mwisho jina_la_familia',
    phone: 'simu* namba_ya_simu nambari_ya_simu',
    email: 'barua_pepe',
    company: 'kampuni',
    country: 'nchi',
    likelyName: 'mteja',
    number: 'namba nambari',
  },
} as const satisfies Language;
