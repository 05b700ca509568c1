import { StoreUnavailableError } from './delivery.ts';

/** Wraps work so that whatever it throws becomes a StoreUnavailableError. */
export function guard<Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) {
  return async (...args: Args): Promise<Answer> => {
    try {
      return await work(...args);
    } catch (cause) {
      throw new StoreUnavailableError('The store could not do this.', { cause });
    }
  };
}
