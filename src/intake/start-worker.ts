import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the worker `name`, which is a file next to `from` (a module's address). It sees no settings, and
 * nothing it prints is shown.
 */
export function startWorker(from: string, name: string, more: WorkerOptions = {}): Worker {
  const options: WorkerOptions = { execArgv: [], env: {}, stdout: true, stderr: true, ...more };
  if (!from.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, from), options);
  // In development it is TypeScript, for which Node 20 needs a loader.
  const { href } = new URL(`./${name}.ts`, from);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${href}'); })`;
  return new Worker(script, { ...options, eval: true });
}
