import { takeSenderLock } from '../../src/store/sender-lock.ts';

const release = takeSenderLock(process.argv[2] ?? '');
process.stdout.write(release ? 'mine\n' : 'taken\n');
process.stdin.resume();
