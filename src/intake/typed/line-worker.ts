import { parentPort } from 'node:worker_threads';
import { noRules } from '../../contact/rules.ts';
import { readTypedLine, type TypedLine } from './typed-line.ts';

/** As people type them, so that the readers are compiled before many wait for them. */
const samples = [
  'Jane Doe +1 202 555 0147 jane@example.com #vip city=Pune',
  'please add Ravi Iyer 98765 43210, thanks',
  'Nombre: Ana Ruiz, Tel: +34 612 345 678, correo: ana@ejemplo.es',
  'João Lima (Acme Ltda) <tel:+5511987654321|+55 11 98765-4321> #feira',
  '+49 1512 3456789 Herr Weiß',
  'नेहा वर्मा 9876543210',
];
const practisedAt = performance.now() + 300;
let isPractising = true;

function practise(): void {
  for (const text of samples) readTypedLine({ text, country: 'IN', rules: noRules, tags: [] });
  isPractising &&= performance.now() < practisedAt;
  if (isPractising) setImmediate(practise);
}

/** The thread that reads typed lines. It answers each in turn; those that come while it loads wait for it. */
parentPort?.on('message', (typed: TypedLine) => {
  parentPort?.postMessage(readTypedLine(typed));
  isPractising = false;
});

setImmediate(practise);
