import { parentPort } from 'node:worker_threads';
import { noRules } from '../../contact/rules.ts';
import type { LineAnswer } from './line-thread.ts';
import { readTypedLine, type TypedLine } from './typed-line.ts';

/** The thread that reads typed lines. It reports that it is ready, then answers each line in turn. */
const answer = (message: LineAnswer) => parentPort?.postMessage(message);

/** As people type them, so that the readers are compiled before anyone waits for them. */
const samples = [
  'Jane Doe +1 202 555 0147 jane@example.com #vip city=Pune',
  'please add Ravi Iyer 98765 43210, thanks',
  'Nombre: Ana Ruiz, Tel: +34 612 345 678, correo: ana@ejemplo.es',
  'João Lima (Acme Ltda) <tel:+5511987654321|+55 11 98765-4321> #feira',
  '+49 1512 3456789 Herr Weiß',
  'नेहा वर्मा 9876543210',
];
const practiceMs = 300;
const ready = performance.now() + practiceMs;
do for (const text of samples) readTypedLine({ text, country: 'IN', rules: noRules, tags: [] });
while (performance.now() < ready);

parentPort?.on('message', (typed: TypedLine) => answer({ kind: 'line', line: readTypedLine(typed) }));
answer({ kind: 'ready' });
