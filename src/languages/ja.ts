import type { Language } from './language.ts';

export const japanese = {
  code: 'ja',
  mail: {
    closings: '以上 よろしくお願いします よろしくお願いいたします 宜しくお願いいたします 敬具 草々',
  },
} as const satisfies Language;
