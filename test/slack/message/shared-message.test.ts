import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSharedMessage } from '../../../src/slack/message/shared-message.ts';

const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });
const said = (text: string, style?: object) => ({ type: 'text', text, ...(style ? { style } : {}) });
const richText = (...elements: readonly object[]) => ({ type: 'rich_text', elements });

describe('readSharedMessage', () => {
  it('gives a text once when the blocks repeat it', () => {
    const message = {
      text: 'Ravi Kumar <tel:+919876543210|98765 43210>',
      blocks: [
        richText(
          section(said('Ravi Kumar '), { type: 'link', url: 'tel:+919876543210', text: '98765 43210' }),
        ),
      ],
    };
    expect(readSharedMessage(message).texts).toEqual(['Ravi Kumar <tel:+919876543210|98765 43210>']);
  });

  it('reads blocks that say more than the text', () => {
    const message = {
      text: 'New lead',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Smith & Sons' } },
        {
          type: 'section',
          fields: [
            { type: 'mrkdwn', text: '*Name:*\nJane Doe' },
            { type: 'mrkdwn', text: '*Phone:*\n98765 43210' },
          ],
        },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'from the website' }] },
      ],
    };
    expect(readSharedMessage(message).texts).toEqual([
      'New lead',
      'Smith &amp; Sons\n*Name:* Jane Doe\n*Phone:* 98765 43210\nfrom the website',
    ]);
  });

  it('reads lists, quotes, preformatted text, mentions, emoji and struck words as markup', () => {
    const message = {
      blocks: [
        richText(
          section(said('Hi '), { type: 'user', user_id: 'U1' }, said(' '), { type: 'emoji', name: 'wave' }),
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [section(said('Amit')), section(said('Bela'))],
          },
          { type: 'rich_text_quote', elements: [said('a < b')] },
          { type: 'rich_text_preformatted', elements: [said('code')] },
          section(said('old', { strike: true })),
        ),
      ],
    };
    expect(readSharedMessage(message).texts).toEqual([
      'Hi <@U1> :wave:\n• Amit\n• Bela\na &lt; b\n```\ncode\n```\n~old~',
    ]);
  });

  it('reads attachments, their fields and the message somebody forwarded, with its files', () => {
    const message = {
      text: '',
      attachments: [
        { fallback: 'ignored', title: 'Lead', fields: [{ title: 'Phone', value: '98765 43210' }] },
        {
          is_share: true,
          fallback: 'Ravi',
          message_blocks: [{ message: { blocks: [richText(section(said('Ravi 98765 43211')))] } }],
          files: [
            {
              id: 'F1',
              name: 'ravi.vcf',
              filetype: 'vcard',
              mimetype: 'text/vcard',
              size: 120,
              url_private_download: 'https://files.slack.com/x',
            },
          ],
        },
      ],
    };
    const { texts, files } = readSharedMessage(message);
    expect(texts).toEqual(['Lead\nPhone: 98765 43210', 'Ravi 98765 43211']);
    expect(files).toEqual([
      {
        id: 'F1',
        name: 'ravi.vcf',
        mimetype: 'text/vcard',
        filetype: 'vcard',
        kind: 'hosted',
        size: 120,
        urlPrivateDownload: 'https://files.slack.com/x',
        urlThumbnail: null,
        fileAccess: null,
      },
    ]);
  });

  it('takes the fallback of an attachment that has nothing else', () => {
    expect(readSharedMessage({ attachments: [{ fallback: 'Ravi 98765 43210' }] }).texts).toEqual([
      'Ravi 98765 43210',
    ]);
  });

  it('knows a stub of a file that has to be asked for, and leaves a deleted one out', () => {
    const { files } = readSharedMessage({
      files: [
        { id: 'F1', file_access: 'check_file_info' },
        { id: 'F2', mode: 'tombstone' },
      ],
    });
    expect(files).toMatchObject([{ id: 'F1', urlPrivateDownload: null, fileAccess: 'check_file_info' }]);
  });

  it('passes over shapes it does not know, and never throws', () => {
    expect(readSharedMessage(null)).toEqual({ texts: [], files: [], mails: [] });
    expect(readSharedMessage({ text: 1, blocks: 'x', files: [{ id: 1 }], attachments: { a: 1 } })).toEqual({
      texts: [],
      files: [],
      mails: [],
    });
    const key = fc.constantFrom(
      'text',
      'blocks',
      'elements',
      'type',
      'attachments',
      'files',
      'id',
      'message',
      'rows',
      'fields',
      'url',
      'style',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.constantFrom('rich_text', 'link', 'section', 'table'),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(key, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, (message) => {
        expect(Array.isArray(readSharedMessage(message).texts)).toBe(true);
      }),
    );
  });
});
