import { readFileSync } from 'node:fs';

/** A file's bytes, or why they can't be read. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** Reads a file named on the command line. */
export function readFile(path: string): FileReading {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, message: explain(error instanceof Error && 'code' in error ? error.code : '') };
  }
}

function explain(code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file.';
    case 'EISDIR':
      return 'this is a folder. Name the files in it.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read this file.';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'this file is too large.';
    default:
      return 'this file cannot be read.';
  }
}
