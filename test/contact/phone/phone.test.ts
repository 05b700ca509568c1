import { describeProblem } from '../../../src/slack/wording/describe.ts';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode, type PhoneReading } from '../../../src/contact/phone/phone.ts';

type Row = readonly [typed: string, country: CountryCode | null, expected: string];

describe('splitting', () => {
  it.each<readonly [string, CountryCode | null, string, string]>([
    ['+91 98765 43210', null, '91', '9876543210'],
    ['098765 43210', 'IN', '91', '9876543210'],
    ['919876543210', 'IN', '91', '9876543210'],
    ['02 3661 8300', 'IT', '39', '0236618300'],
    ['+225 07 07 01 02 03', null, '225', '0707010203'],
    ['+229 01 97 12 34 56', null, '229', '0197123456'],
    ['+241 06 03 12 34', null, '241', '06031234'],
    ['+1 876 512 3456', null, '1', '8765123456'],
  ])('stores %s (%s) as %s and %s', (typed, country, prefix, number) => {
    expect(readPhone(typed, country)).toMatchObject({
      ok: true,
      phone: { prefix, number, e164: `+${prefix}${number}` },
    });
  });

  it('knows the country of a shared code, and none of a network', () => {
    expect(readPhone('+1 876 512 3456', 'US')).toMatchObject({ phone: { country: 'JM', type: 'MOBILE' } });
    expect(readPhone('+870 301 234 567', null)).toMatchObject({ phone: { country: null, prefix: '870' } });
  });

  it.each<Row>([
    ['+1 800 253 0000', null, 'TOLL_FREE'],
    ['+44 70 1234 5678', null, 'PERSONAL_NUMBER'],
    ['050-1234-5678', 'JP', 'VOIP'],
    ['+1 201 555 0123', null, 'FIXED_LINE_OR_MOBILE'],
  ])('takes %s (%s), which is %s', (typed, country, type) => {
    expect(readPhone(typed, country)).toMatchObject({ ok: true, phone: { type } });
  });

  it('asks for a country it does not know as if none were given', () => {
    expect(codeOf(readPhone('98765 43210', 'ZZ' as CountryCode))).toBe('country-needed');
  });
});

describe('what stands around a number', () => {
  it.each<Row>([
    ['\u202a+91 98765 43210\u202c', null, '+919876543210'],
    ['\ufeff+91\u200b98765\u202f43210', null, '+919876543210'],
    ['＋９１　９８７６５　４３２１０', null, '+919876543210'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'SA', '+966501234567'],
    ['+९१ ९८७६५ ४३२१०', null, '+919876543210'],
    ['⑨⑧⑦⑥⑤④③②①⓪', 'IN', '+919876543210'],
    ['98765—43210', 'IN', '+919876543210'],
    ['<tel:+12025550142|(202) 555-0142>', null, '+12025550142'],
    ['<tel:2025550142|+1 202-555-0142>', null, '+12025550142'],
    ['&lt;tel:+12025550142|call&gt;', null, '+12025550142'],
    ['`+91 98765 43210`', null, '+919876543210'],
    ['*+91 98765 43210*', null, '+919876543210'],
    ['https://wa.me/919876543210?text=Hi%2012', null, '+919876543210'],
    ['<https://wa.me/919876543210|wa.me/919876543210>', null, '+919876543210'],
    ['https://api.whatsapp.com/send/?phone=%2B919876543210&type=phone_number', null, '+919876543210'],
    ['whatsapp://send?phone=919876543210', null, '+919876543210'],
    ['https://signal.me/#p/+14155552671', null, '+14155552671'],
    ['919876543210@c.us', 'US', '+919876543210'],
    ['919876543210:12@s.whatsapp.net', null, '+919876543210'],
    ['whatsapp:+14155238886', null, '+14155238886'],
    ['tel:+1-415-555-2671', null, '+14155552671'],
    ['callto:+14155552671', null, '+14155552671'],
    ['sms:+14155552671?body=hi', null, '+14155552671'],
    ['tel:03-331-6005;isub=12345;phone-context=+64', null, '+6433316005'],
    ['tel:331-6005;phone-context=+64-3', 'US', '+6433316005'],
    ['tel:033316005;phone-context=abc.nz', 'NZ', '+6433316005'],
    ['(+91) 98765 43210', null, '+919876543210'],
    ['++91 98765 43210', null, '+919876543210'],
    ['-+1 787 234 5678', 'DE', '+17872345678'],
    ['“+91 98765 43210”!', null, '+919876543210'],
    ['="+919876543210"', null, '+919876543210'],
    ["'+919876543210", null, '+919876543210'],
    ['9876543210.0', 'IN', '+919876543210'],
    ['9,876,543,210', 'IN', '+919876543210'],
    ['9.19876543210E+11', 'IN', '+919876543210'],
    ['Mobile: +49 171 3920000', null, '+491713920000'],
    ['📞 98765 43210 (work)', 'IN', '+919876543210'],
    ['тел. +7 999 123-45-67', null, '+79991234567'],
    ['WhatsApp: +49 171 3920000', null, '+491713920000'],
    ['0xx11 98123-4567', 'BR', '+5511981234567'],
    ['98765 43210 / +91 98765 43210', 'IN', '+919876543210'],
  ])('is taken off %s (%s): %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toMatchObject({ ok: true, phone: { e164 } });
  });
});

describe('dialling from elsewhere', () => {
  it.each<Row>([
    ['0091 98765 43210', 'US', '+919876543210'],
    ['00919876543210', null, '+919876543210'],
    ['+0091 98765 43210', null, '+919876543210'],
    ['011 44 7911 123456', 'US', '+447911123456'],
    ['+011 44 7911 123456', 'US', '+447911123456'],
    ['0066-33-132432', 'JP', '+81006633132432'],
    ['+44 (0)7911 123456', null, '+447911123456'],
    ['50(0) 234-5678', 'KY', '+15002345678'],
  ])('reads %s (%s) as %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toMatchObject({ ok: true, phone: { e164 } });
  });

  it.each<Row>([
    ['+52 1 55 1234 5678', null, '+525512345678'],
    ['5215512345678@c.us', null, '+525512345678'],
    ['044 55 1234 5678', 'MX', '+525512345678'],
    ['045 33 1234 5678', 'MX', '+523312345678'],
    ['+34 (0)612 345 678', null, '+34612345678'],
  ])('says that %s (%s) was rewritten to %s', (typed, country, e164) => {
    const reading = readPhone(typed, country);
    expect(reading).toMatchObject({ ok: true, phone: { e164 } });
    expect(noticesOf(reading)).toContain('rewritten');
  });
});

describe('notices', () => {
  it.each([
    '022 2345 6789 ext 12',
    '022 2345 6789 x12',
    '022 2345 6789 #12',
    '022 2345 6789 int. 12',
    '022 2345 6789, доб. 12',
    '022 2345 6789 Durchwahl 12',
    '022 2345 6789 poste 12',
    '022 2345 6789 ramal 12',
    '022 2345 6789 内線12',
    '022 2345 6789;ext=12',
    '022 2345 6789,,12#',
    '022 2345 6789 (ext. 12)',
  ])('tell that the extension of %s is left out', (typed) => {
    const reading = readPhone(typed, 'IN');
    expect(reading).toMatchObject({ ok: true, phone: { number: '2223456789' } });
    expect(noticesOf(reading)).toEqual(['extension-dropped', 'landline']);
  });

  it('tell of another country, but not of one that shares the code', () => {
    expect(noticesOf(readPhone('+1 415 555 2671', 'IN'))).toEqual(['other-country']);
    expect(noticesOf(readPhone('+1 416 555 2671', 'US'))).toEqual([]);
    expect(noticesOf(readPhone('+1 415 555 2671', null))).toEqual([]);
  });
});

describe('problems', () => {
  it.each<Row>([
    ['', 'IN', 'missing'],
    ['\u200b \u200e', 'IN', 'missing'],
    ['n/a', 'IN', 'not-a-number'],
    ['CALL ME NOW', 'US', 'not-a-number'],
    ['+1・415・555・2671', null, 'not-a-number'],
    ['tel:555-1234;phone-context=1-331', 'NZ', 'not-a-number'],
    ['12', 'IN', 'too-short'],
    ['911', 'US', 'short-number'],
    ['+91 98765 432101234', null, 'too-long'],
    ['9'.repeat(251), 'IN', 'too-long'],
    ['1-800-FLOWERS', 'US', 'letters'],
    ['ORD-9876543210', 'IN', 'letters'],
    ['98765 43210', null, 'country-needed'],
    ['+999 1234 5678', null, 'unknown-country-code'],
    ['123-456-7890', 'US', 'invalid'],
    ['9.19877E+11', 'IN', 'damaged-by-spreadsheet'],
    ['https://wa.me/message/ABCDEF12', 'IN', 'hidden-number'],
    ['123456789012345@lid', null, 'hidden-number'],
    ['+1 900 253 0000', null, 'premium-rate'],
    ['0180 1 2345', 'DE', 'shared-cost'],
    ['+44 76 4012 3456', null, 'pager'],
  ])('refuses %s (%s) as %s', (typed, country, code) => {
    expect(codeOf(readPhone(typed, country))).toBe(code);
  });

  it('says how many digits a number has, and in which country', () => {
    const reading = readPhone('98765 4321', 'IN');
    expect(reading.ok ? '' : describeProblem(reading.problem)).toBe(
      'This isn’t a valid number in India (9 digits). Check the digits, or start with + and the country code.',
    );
  });
});

describe('several numbers in one field', () => {
  it.each([
    '98765-43210 / 98765-43211',
    '98765 43210, 98765 43211',
    '9876543210;9876543211',
    '98765 43210\n98765 43211',
    '+91 98765 43210 +91 98765 43211',
    '98765 43210 98765 43211',
    '9876543210 or 9876543211',
    'M: 98765 43210 W: 98765 43211',
    '98765 43210/11',
    '+91 98765 43210 ::: +91 98765 43211',
  ])('are offered, each by itself: %s', (typed) => {
    const reading = readPhone(typed, 'IN');
    expect(codeOf(reading)).toBe('several-numbers');
    expect(suggestionsOf(reading)).toEqual(['+919876543210', '+919876543211']);
  });

  it('reads one number with slashes as one', () => {
    expect(readPhone('0711/123 45-67', 'DE')).toMatchObject({ ok: true, phone: { e164: '+497111234567' } });
  });
});

describe('did you mean', () => {
  it.each<Row>([
    ['+54 11 8765 4321', null, '+5491187654321'],
    ['11 8765 4321', 'AR', '+5491187654321'],
    ['+54 9 0351 15 312 3456', null, '+5493513123456'],
    ['+55 11 8123-4567', null, '+5511981234567'],
    ['(11) 8123-4567', 'BR', '+5511981234567'],
    ['+229 97 12 34 56', null, '+2290197123456'],
    ['+225 07 01 02 03', null, '+2250707010203'],
    ['919876543210', 'US', '+919876543210'],
    ['919876543210', 'DE', '+919876543210'],
    ['919876543210', null, '+919876543210'],
    ['+9876543210', 'IN', '+919876543210'],
    ['+39 0347 123 4567', null, '+393471234567'],
    ['058 677 44 78', 'PL', '+48586774478'],
    ['+91 91 98765 43210', null, '+919876543210'],
    ['+52 01 55 1234 5678', null, '+525512345678'],
    ['O9876543210', 'IN', '+919876543210'],
    ['call 98765 43210 at noon', 'IN', '+919876543210'],
    ['1-800-FLOWERS', 'US', '+18003569377'],
  ])('offers for %s (%s) %s', (typed, country, e164) => {
    expect(suggestionsOf(readPhone(typed, country))[0]).toBe(e164);
  });

  it('shows a suggestion as people write it', () => {
    expect(readPhone('+54 11 8765 4321', null).suggestions[0]?.display).toBe('+54 9 11 8765 4321');
  });

  it.each<Row>([
    ['+54 9 11 8765 4321', null, ''],
    ['011 15 8765 4321', 'AR', ''],
    ['+55 11 3123 4567', null, ''],
    ['98765 43210', 'IN', ''],
  ])('doubts nothing about %s (%s)', (typed, country) => {
    expect(readPhone(typed, country)).toMatchObject({ ok: true, suggestions: [] });
  });

  it('suggests the zero of a country that keeps it, as spreadsheets drop it', () => {
    expect(suggestionsOf(readPhone('701020304', 'CI'))).toEqual(['+2250701020304']);
    expect(suggestionsOf(readPhone('612345678', 'IT'))).toEqual(['+390612345678']);
    expect(suggestionsOf(readPhone('+39 612345678', 'DE'))[0]).toBe('+390612345678');
  });

  it('never offers a number that would be refused', () => {
    expect(readPhone('1-900-FLOWERS', 'US').suggestions).toEqual([]);
  });
});

function codeOf(reading: PhoneReading): string | null {
  return reading.ok ? null : reading.problem.code;
}

function noticesOf(reading: PhoneReading): readonly string[] {
  return reading.ok ? reading.phone.notices.map(({ code }) => code) : [];
}

function suggestionsOf({ suggestions }: PhoneReading): readonly string[] {
  return suggestions.map(({ e164 }) => e164);
}
