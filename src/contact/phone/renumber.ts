/**
 * Today's spellings (E.164) of a number from before its country's plan grew. They may not be valid either.
 */
export function* renumber(callingCode: string, national: string): Generator<string> {
  switch (callingCode) {
    case '52':
      yield `+52${national.slice(-10)}`;
      break;
    case '54':
      yield* argentine(national);
      break;
    case '55':
      yield* brazilian(national);
      break;
    case '225':
      yield* ivorian(national);
      break;
    case '229':
      if (national.length === 8) yield `+22901${national}`;
      break;
  }
}

/** Mobiles take a 9 after +54. Inside the country they have a 15 after the area code instead. */
function* argentine(national: string): Generator<string> {
  const digits = national.replace(/^9?0?/, '');
  yield `+549${digits}`;
  for (const areaLength of [2, 3, 4]) {
    const area = digits.slice(0, areaLength);
    if (digits.startsWith('15', areaLength)) yield `+549${area}${digits.slice(areaLength + 2)}`;
  }
}

/** Mobiles got a ninth digit (2012–2016). Long-distance calls put a carrier between 0 and the area code. */
function* brazilian(national: string): Generator<string> {
  if (/^\d{2}[6-9]\d{7}$/.test(national)) yield `+55${national.slice(0, 2)}9${national.slice(2)}`;
  if (/^0\d{2}\d{10,11}$/.test(national)) yield `+55${national.slice(3)}`;
}

/** In 2021 mobiles got two leading digits for their operator. The old second digit tells which. */
function* ivorian(national: string): Generator<string> {
  const [, second] = /^[04-9](\d)\d{6}$/.exec(national) ?? [];
  if (second !== undefined) yield `+225${second < '4' ? '01' : second < '7' ? '05' : '07'}${national}`;
}
