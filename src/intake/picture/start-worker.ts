import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts the decoder for one picture. It sees no settings and logs nothing of the picture. */
export function startDecodeWorker(bytes: Uint8Array, mostInflated: number | null): Worker {
  const picture = new Uint8Array(bytes);
  const options: WorkerOptions = {
    workerData: { picture, mostInflated },
    transferList: [picture.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 64 },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  };
  const built = new URL('./decode-worker.js', import.meta.url);
  if (!import.meta.url.endsWith('.ts')) return new Worker(built, options);
  // In development it is TypeScript, for which Node 20 needs a loader.
  const source = new URL('./decode-worker.ts', import.meta.url);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source.href}'); })`;
  return new Worker(script, { ...options, eval: true });
}
