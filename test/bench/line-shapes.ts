/** The line that other programs' figures are usually for. */
export const plainLine = (index: number): string =>
  `Jane Doe ${phones.in(index)} jane${index}@example.com #vip`;

/** As people type them, in ten shapes and five languages; each is complete and for another person. */
export function mixedLine(index: number): string {
  const shape = shapes[index % shapes.length] ?? plainLine;
  return shape(index);
}

const digits = (index: number, length: number): string => String(index % 10 ** length).padStart(length, '0');

/** Valid mobiles, a million and more of each country. */
export const phones = {
  in: (index: number) => `+91 9${digits(876_000_000 + index, 9)}`,
  mx: (index: number) =>
    `+52 55 ${digits(index, 7)
      .replace(/^/, '2')
      .replace(/(.{4})/, '$1 ')}`,
  br: (index: number) =>
    `+55 11 9${digits(8_000_000 + index, 8)
      .replace(/^0/, '8')
      .replace(/(.{4})/, '$1-')}`,
  de: (index: number) => `+49 151 ${digits(20_000_000 + (index % 10_000_000), 8)}`,
  gb: (index: number) => `+44 7400 ${digits(index, 6)}`,
};

const given = ['Ana', 'Jürgen', 'Priya', 'Tom', 'Lucía', 'João', 'Greta', 'Ravi', 'Emma', 'Sofía'];
const family = ['Souza', 'Weiß', 'Kapoor', 'Baker', 'Pérez', 'Silva', 'Krüger', 'Iyer', 'Quill', 'Ortega'];
export const nameOf = (index: number): string =>
  `${given[index % 10] ?? ''} ${family[Math.floor(index / 10) % 10] ?? ''}`;
const devanagari = ['राहुल शर्मा', 'प्रिया वर्मा', 'अमित गुप्ता', 'नेहा सिंह'];

const shapes: readonly ((index: number) => string)[] = [
  plainLine,
  (index) => `Agrega a ${nameOf(index)}, ${phones.mx(index)}`,
  (index) => `nome: ${nameOf(index)} telefone: ${phones.br(index)} email: p${index}@exemplo.com.br`,
  (index) => `${nameOf(index)} - Tel. ${phones.de(index)}`,
  (index) => `${devanagari[index % 4] ?? ''} ${phones.in(index)}`,
  (index) => `${phones.gb(index)} ${nameOf(index)} source=fair #lead`,
  (index) => `Por favor adiciona ${nameOf(index)} ${phones.br(index)} #evento`,
  (index) => `Name: ${nameOf(index)}, Handy: ${phones.de(index)}, E-Mail: k${index}@beispiel.de`,
  (index) => `${nameOf(index)} <tel:${phones.in(index).replace(/ /g, '')}|${phones.in(index)}>`,
  (index) => `please add ${nameOf(index)} ${phones.gb(index)} to whatsapp, thanks!`,
];
