import type { Language } from './language.ts';

export const chinese = {
  code: 'zh',
  mail: {
    closings: '此致 敬礼 谢谢 謝謝 祝好 顺颂商祺 此致_敬礼 敬祝',
  },
} as const satisfies Language;
