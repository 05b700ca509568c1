import { isCompany, isName } from '../recognise/name.ts';

/** A mail's sender as the first line of its text. Address books write “Doe, Jane”. */
export function senderLine(name: string, address: string): string {
  const spoken = inSpokenOrder(name.trim());
  return `From: ${address === '' ? spoken : `${spoken} <${address}>`.trim()}`;
}

function inSpokenOrder(name: string): string {
  const [, family = '', given = ''] = /^([^,]{1,60}),\s{0,5}([^,]{1,60})$/u.exec(name) ?? [];
  return family !== '' && !isCompany(name) && isName(`${given} ${family}`) ? `${given} ${family}` : name;
}
