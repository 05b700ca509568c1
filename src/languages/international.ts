import type { Language } from './language.ts';

/** Words that are the same in any language. */
export const international = {
  code: 'und',
  beside: {
    mobile: 'gsm',
    chat: 'whatsapp wa viber telegram signal imessage',
    phone: 'telefon tel msisdn sms',
    number: '№',
    email: 'e-mail email e_mail mail mailto',
    behind: '1 2 3 # №',
  },
  fields: {
    other: 'url re fwd cc bcc message-id reply-to in-reply-to mime-version',
  },
  keys: {
    phone: 'tel telefon whatsapp wa msisdn',
    email: 'email e-mail mail e_mail',
  },
  speech: {
    particles: "& d' o'",
    openers: 'whatsapp',
    credentials: `
      phd md dds dvm mba mbbs ma msc bsc ba be btech mtech jd llb llm rn cpa ca cfa pe pmp esq jr sr ii iii iv jnr snr dr meng obe mbe frcs
      faia aia leedap sphr cissp`,
    and: '&',
    abbreviatedNames: 'mohd md muhd moh muh abd st',
    notes: `
      zillow justdial 99acres magicbricks indiamart sulekha bayut dubizzle idealista leboncoin trulia redfin yelp thumbtack facebook fb
      instagram insta ig tiktok linkedin google messenger snapchat youtube olx`,
    cities: `
      mumbai delhi bangalore bengaluru hyderabad chennai kolkata pune ahmedabad jaipur lucknow kanpur nagpur indore bhopal noida gurgaon
      gurugram kochi goa chandigarh surat dubai sharjah ajman riyadh jeddah dammam doha muscat manama cairo beirut lagos abuja nairobi
      mombasa kampala accra johannesburg durban pretoria karachi lahore islamabad rawalpindi peshawar dhaka chittagong colombo kathmandu
      jakarta surabaya bandung singapore bangkok manila cebu davao hanoi saigon tokyo osaka seoul busan beijing shanghai shenzhen guangzhou
      taipei melbourne brisbane auckland toronto vancouver montreal calgary chicago seattle philadelphia miami atlanta manchester birmingham
      leeds glasgow edinburgh liverpool dublin berlin münchen munich köln cologne düsseldorf stuttgart wien vienna zürich zurich toulouse
      marseille lisboa lisbon amsterdam rotterdam utrecht brussels antwerpen stockholm oslo copenhagen københavn helsinki warszawa warsaw
      kraków krakow praha prague budapest bucurești bucharest kyiv kiev moscow istanbul ankara izmir guadalajara monterrey bogotá bogota
      medellín medellin quito caracas montevideo curitiba москва київ алматы ташкент new_york los_angeles san_francisco las_vegas abu_dhabi
      são_paulo sao_paulo hong_kong kuala_lumpur cape_town tel_aviv buenos_aires navi_mumbai new_delhi frankfurt leipzig dresden bremen
      hannover nürnberg dortmund bonn graz salzburg genf genève lausanne lille bordeaux strasbourg rennes grenoble montpellier torino napoli
      firenze málaga bilbao alicante coimbra campinas fortaleza manaus goiânia florianópolis brasília joinville niterói bekasi bogor
      tangerang semarang makassar yogyakarta denpasar jogja tijuana puebla querétaro cancún guayaquil barranquilla eindhoven groningen
      haarlem gdańsk poznań wrocław łódź bratislava cluj timișoara iași zagreb ljubljana antalya makati mandaluyong taguig ibadan enugu
      kaduna soweto philly brooklyn manhattan nottingham cardiff belfast kadıköy coimbatore madurai trichy mysore mysuru vizag visakhapatnam
      vijayawada patna ranchi guwahati nashik vadodara rajkot ludhiana amritsar thane dehradun faridabad ghaziabad meerut varanasi
      bhubaneswar raipur trivandrum thiruvananthapuram санкт-петербург спб екатеринбург новосибирск казань самара минск харьков одесса львів
      харків الرياض جدة الدمام القاهرة دبي الشارقة عمّان بيروت الكويت الدوحة المنامة مسقط الإسكندرية دمشق بغداد مكة`,
    namesToo: 'k v s z w',
  },
  companies: {
    brands: `
      toyota honda hyundai nissan volkswagen vw bmw audi skoda renault peugeot citroën citroen suzuki mahindra bajaj siemens bosch sap
      telekom vodafone movistar telefónica telefonica iberdrola endesa mapfre bbva caixabank mercadona orange sncf edf enel eni kpn rabobank
      philips allegro pko ikea amazon google microsoft infosys tcs wipro reliance airtel jio flipkart swiggy zomato uber grab gojek
      tokopedia shopee lazada airbnb dhl fedex ups foxtons emaar damac aramco etisalat mtn safaricom vivo claro bradesco itaú itau petrobras
      localiza cemex pemex bimbo telcel walmart costco starbucks garanti turkcell thy migros сбер сбербанк яндекс мтс билайн мегафон газпром`,
  },
  requests: {
    numbersOf: 'whatsapp tel telefon',
  },
  numbers: {
    ids: 'iban bic swift sku isbn issn ean upc gtin imei otp sha md5 utm_campaign gclid fbclid',
    phoneStems: 'tel telefon mobil fax whatsapp gsm',
    money: `
      usd eur gbp inr chf jpy cny brl r$ us$ a$ c$ mxn aed sar rub uah pln sek nok dkk czk huf try idr krw myr sgd thb php zar ngn kes aud
      cad nzd hkd clp ars cop vnd ₽ fcfa cfa xof xaf ksh kshs tsh tshs tzs ugx ghs zmw rwf dzd tnd egp kwd qar omr bhd pkr bdt lkr npr mmk
      khr uyu pyg dop gtq crc hnl bgn rsd isk ils kzt uzs azn mdl usdt`,
  },
  calendar: {
    units: 'km cm mm mb gb tb kb kwh m² m2 ms kg',
  },
  headings: {
    phone: 'tel *whatsapp* wa_id msisdn e_164 e164 *telefo* *telephon* gsm*',
    phoneIds: '*whatsapp* whats_app wa_id',
    numberWords: 'nomer id ids *id',
    mobile: 'mobil* gsm* sms',
    chat: '*whatsapp* whats_app wa wa_number wa_id =whats',
    fax: '*fax*',
    email: '*email* e_mail* mail mails',
    papers: 'iban bic',
    ids: 'id ids uuid guid uid imei url link',
    withheld: '=no =nr',
  },
} as const satisfies Language;
