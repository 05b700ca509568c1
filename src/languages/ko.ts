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
} as const satisfies Language;
