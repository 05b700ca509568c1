import type { Language } from './language.ts';

export const korean = {
  code: 'ko',
  beside: {
    mobile: '행동 휴대폰 휴대전화 핸드폰',
    phone: '전화 전화번호 연락처',
    fax: '팩스',
    email: '이메일 메일',
    unspacedPhone: '전화번호 전화 휴대폰 연락처 번호',
    unspacedPlace: '직통 대표 회사 자택 집 사무실 직장 개인',
    unspacedBehind: '는 은',
  },
  unspaced: {
    contactName: '담당자성함',
    other: '판매자 고객센터 대표번호 배송기사 택배 기사 상담원 지점 담당 매장 영업 직원 의사 출처',
    phone: '전화 휴대 핸드폰 연락처 모바일',
    email: '이메일 메일',
    thing: '번호 합계 금액 날짜 캠페인 주문',
    company: '회사 업체',
    surname: '성',
    given: '이름(이름)',
    name: '성함 이름 성명 고객명 환자명 신청자 예약자 주문자',
    person: '고객 고객님 환자 손님 수령인 받는분 신청인 주문인',
  },
  fields: {
    name: '이름 성명 성함',
    company: '회사 회사명',
  },
  keys: {
    tags: '태그 라벨',
  },
  speech: {
    honorifics: '씨',
    unspacedRoles: `
      대표이사 대표 부장 과장 차장 대리 팀장 이사 사원 본부장 실장 상무 전무 주임 매니저 변호사 영업부 영업팀 영업본부 개발부 개발팀 개발본부 기획부 기획팀 기획본부 인사부 인사팀 인사본부 총무부 총무팀 총무본부 관리부 관리팀 관리본부 홍보부
      홍보팀 홍보본부 재무부 재무팀 재무본부 마케팅부 마케팅팀 마케팅본부 구매부 구매팀 구매본부 지원부 지원팀 지원본부 사업부 사업팀 사업본부`,
    and: '및',
    iAm: '저는 제_이름은',
    nothing: '없음',
    everyday: `
      연락처 전화 전화번호 휴대폰 번호 고객 고객님 손님 예약 주문 견적 문의 주소 오늘 내일 어제 지금 빨리 감사합니다 안녕하세요 부탁드립니다 연락 바랍니다 요청 상담 신규 담당 담당자`,
    rolesBehind: '아내 남편 엄마 아빠 친구 동료 회사 집',
    notes: '월요일 화요일 수요일 목요일 금요일 토요일 일요일 내일 오늘 어제 긴급',
    unspacedWishes: '문의 예약 상담 희망 견적 원함',
  },
  companies: {
    unspacedForms: '주식회사 (주) ㈜ 그룹 은행',
  },
  requests: {
    help: '도움말',
    unspacedOwning: '의',
    closing: '입니다 입니다. 부탁드립니다 이에요',
    nameLabels: '이름 성함',
  },
  mail: {
    closings: '감사합니다 고맙습니다 안녕히_계세요 수고하세요',
    wrote: '님이_작성',
    automatic: '나의_*에서_보냄 *에서_보냄',
    dialIn: '오디오_전용',
    meetingIds: '회의_id',
    unspacedFirstPerson: '제_ 저의 저에게',
    signsBehind: '드림 올림',
    greetings: '안녕하세요 안녕하십니까',
    from: '보낸사람 보낸_사람',
    to: '받는사람 받는_사람 참조',
    subject: '제목 날짜 보낸_날짜',
  },
  numbers: {
    hotlines: '고객센터 대표번호 콜센터',
    refused: '옛 이전',
    void: '아니고 말고 이_아니라 가_아니라 아니라 틀림',
    ids: '주문번호 사업자등록번호 계좌 우편번호',
    extensions: '내선',
    money: '원',
  },
  sheets: {
    totals: '합계 총계 소계 총합 평균',
    remarks: '대외비 끝',
    records: '건 명',
    counting: '총',
    page: '페이지',
    pageBehind: '쪽',
    made: '내보낸 생성 출력',
    yes: '예',
    no: '아니오 아니요',
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
    country: '*국가* 국가명',
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
    work: '회사 직장',
    home: '집',
    given: '=명',
  },
  grammar: {
    asideIn: (name) =>
      /내일|오늘|어제|상담|예약|문의|견적|에서(?=\s|$)|한테|부탁|^(?:\(주\)|㈜)?\S{2,}(?:전자|그룹|은행|상사|물산|건설|산업|증권|통신|병원|학원|부동산|회사)\s(?=\S{2})/u.exec(
        name,
      )?.[0] ?? null,
    tidyField: (field) =>
      field
        .replace(
          /^(?:(?:방금|아까|오늘|어제|그저께|지금|금방|조금\s?전에?|좀\s?전에?|오전에?|오후에?|아침에|저녁에|지난주에?|만난|통화한|문의한|예약한|방문한|계약한|소개받은|\S{0,4}(?:하신|주신|오신))\s)+(?=\S{2})/u,
          '',
        )
        .replace(/^(.씨|.{2,12}?(?=님|씨))(?:님|씨)?(?=[\s,]|께|에게|이|가|은|는|연락|전화).*$/u, '$1')
        .replace(/(?:입니다|이에요|예요)$/u, '')
        .replace(/^(?:연락처는?|담당자?)(?:는|:|：)?\s*/u, '')
        .replace(/(?:(?<=.{2})(?:님|씨))?의?(?:전화|휴대폰|번호|연락처|핸드폰){0,4}[는은가이]?$/u, ''),
    withoutRequest: (piece) =>
      piece
        .replace(
          /^(?:새|신규|잠재)?\s?(?:연락처|고객님?|번호|리드|문의|회원|거래처)\s?(?:추가|등록|저장)?(?:[:：]\s*|\s+(?=\S+$))/u,
          '',
        )
        .replace(
          /\s{0,3}의?\s?(?:연락처|전화번호|번호|핸드폰)?[을를]?\s?(?:추가|저장|등록)(?:해\s?(?:줘|주세요|주실래요|줄래요?|주시겠어요|줄\s?수\s?있(?:어요?|나요|을까요)|주실\s?수\s?있(?:어요|나요|을까요))|하기|해|부탁(?:해요|드립니다|드려요))?$/u,
          '',
        ),
  },
} as const satisfies Language;
