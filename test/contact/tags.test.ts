import { describe, expect, it } from 'vitest';
import { validateTags } from '../../src/contact/tags.ts';

describe('tags', () => {
  it('lose the # in front and stay once, as first written', () => {
    expect(validateTags(['#VIP', 'vip', ' big  spender ', '', '#', '＃new'])).toEqual({
      tags: ['VIP', 'big spender', 'new'],
      problems: [],
    });
  });

  it('reports tags over the limits instead of cutting them', () => {
    expect(validateTags(['x'.repeat(76)])).toMatchObject({
      tags: [],
      problems: [{ field: 'tags', code: 'tag-too-long' }],
    });
    const many = validateTags(Array.from({ length: 51 }, (_, index) => `tag ${index}`));
    expect(many.problems.map(({ code }) => code)).toEqual(['too-many-tags']);
  });
});
