import type { Html } from './html.ts';

const paths = {
  plus: 'M12 5v14M5 12h14',
  more: 'M12 5h.01M12 12h.01M12 19h.01',
  chevron: 'M9 6l6 6-6 6',
  send: 'M5 12h13M12 5l7 7-7 7',
  file: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.6 8.5a1.7 1.7 0 0 1-2.4-2.4L14 7.5',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  card: 'M4 5h16v14H4zM9 9.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6.2 16.4c.6-1.6 4.9-1.6 5.6 0M15 10h3M15 13.5h3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  sheet: 'M5 4h14v16H5zM5 9.3h14M5 14.6h14M11 4v16',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1.4 2.4h3.2L15 13h5',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M14.5 5.5L8 12l6.5 6.5',
} as const;

/** A line drawing on a 24-unit grid, in the colour of the text beside it. */
export function icon(name: keyof typeof paths): Html {
  return {
    markup: `<svg class="drawing" viewBox="0 0 24 24" aria-hidden="true"><path d="${paths[name]}"/></svg>`,
  };
}
