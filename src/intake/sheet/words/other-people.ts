import { anyOf } from './heading-rules.ts';

/** Who a sheet names beside the person of a row: who looks after them, works for them, sent them, is called in need. */
export const otherPeople = `
  assist*, asst, owner, owners, manager, managers, supervisor, spouse, partner, emergency, ice contact, next of kin, referred, referrer,
  referral, referrals, referee, introduced by, invited by, recruited by, created, modified, modify, assigned, assignee, rep, reps, salesperson,
  sales person, salesman, saleswoman, sales representative, account representative, account executive, account exec, sales executive, agent,
  agents, broker, brokers, advisor, adviser, organizer, organiser,
  besitzer*, inhaber*, vorgesetzt*, notfall*, notkontakt*, notruf*, ersteller, zustandig*, verkaufer*, vertriebler*, *vertreter, vertreterin,
  vermittler*, *berater, *beraterin, *betreuer, *betreuerin, *bearbeiter, *bearbeiterin, empfehl*, empfohlen*, sekretar*,
  eigenaar*, vertegenwoordiger*, accountmanager*, adviseur*, verkoper*, makelaar*, nood, noodgeval*, noodcontact*,
  asistent*, ayudante, secretar*, segretari*, propietari*, proprietari*, proprietaire*, conyuge, coniuge, conjoint*, emergencia*, emergenza,
  urgence*, urgencia*, vendedor*, venditor*, vendeur*, vendeuse*, asesor*, assessor*, consulente, conseiller*, agente, agentes, gestor, gestora,
  gestore, gestionnaire, gerente, encargad*, corretor*, referido*, indicado por, indicacao, parrain,
  opiekun*, handlowiec, przedstawiciel*, wlasciciel*, kierownik*, asystent*, doradca, w naglych, vlastnik*, obchodnik*, tulajdonos, ugynok,
  agare*, saljare*, radgivare*, nodfall*, anhorig*, ejer*, saelger*, omistaja*, myyja*, hatayhteys*,
  менеджер*, ответственн*, владел*, агент*, помощник*, ассистент*, секретар*, руководител*, куратор*, экстренн*, продав*, рекоменд*,
  відповідальн*, власник*, екстрен*,
  temsilci*, yonetici*, mudur*, asistan*, acil*, danisman*, sorumlu*, referans*, sekreter*,
  مندوب, مدير, مساعد, طواري, مسوول, وكيل, سكرتير*, مالك, מנהל, סוכן, נציג, חירום, עוזר*, מזכיר*, בעלים,
  *担当*, *秘書*, *緊急*, *紹介者*, *业务员*, *業務員*, *销售*, *助理*, *紧急*, *推荐人*, *客户经理*, *经办*, *비상*, *긴급*, *추천인*, *영업*,
  darurat, pemilik, penanggung jawab, khan cap, nguoi gioi thieu, nhan vien, *ฉุกเฉิน*, *พนักงานขาย*, आपात*, एजेंट`;

/** Headings of such people. */
export const otherPeopleWords = anyOf(otherPeople);
