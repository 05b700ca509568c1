import type { Language } from './language.ts';

export const korean = {
  code: 'ko',
  mail: {
    closings: '감사합니다 고맙습니다 안녕히_계세요',
  },
} as const satisfies Language;
