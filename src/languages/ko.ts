import type { Language } from './language.ts';

export const korean = {
  code: 'ko',
  beside: {
    mobile: '행동 휴대폰 휴대전화 핸드폰',
    phone: '전화 전화번호 연락처',
    fax: '팩스',
    email: '이메일 메일',
  },
  fields: {
    name: '이름 성명 성함',
    company: '회사 회사명',
  },
  mail: {
    closings: '감사합니다 고맙습니다 안녕히_계세요',
  },
  numbers: {
    ids: '주문번호 사업자등록번호 계좌 우편번호',
  },
  sheets: {
    totals: '합계 총계 소계 총합 평균',
    remarks: '대외비 끝',
  },
  headings: {
    name: '=성명 =성함 고객명',
    bareName: '이름',
    likelyName: '고객',
    surname: '=씨 =성',
    company: '*회사*',
    phone: '*전화* *휴대* *핸드폰* *모바일* *연락처*',
    number: '번호',
    numberWords: '*번호* *코드*',
    callingCode: '*국가번호* *국가코드*',
    country: '*국가*',
    mobile: '*휴대* *핸드폰*',
    fax: '*팩스*',
    email: '*이메일* *전자우편* *메일*',
    address: '*주소*',
    tags: '태그',
    guests: '*고객* *수령인* *환자* *학생*',
    payers: '*구매자*',
    hosts: '*기사* *의사* *선생님* *집주인* *보호자*',
    otherPeople: '*비상* *긴급* *추천인* *영업*',
    plain: '이름 성명 전화 전화번호 연락처 휴대폰',
    things: '*주문* *계약* *계좌* *송장* *주민* *사번* *금액* *가격* *수량* *우편* *카드*',
    numbersOfPeople: '*고객번호* *회원번호* *직원번호*',
    days: '*날짜* *일자* *생년*',
  },
} as const satisfies Language;
