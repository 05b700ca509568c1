const emoji: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  x: '❌',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  card_index_dividers: '🗂️',
  information_source: 'ℹ️',
  arrow_down: '⬇️',
  bulb: '💡',
  tada: '🎉',
  wave: '👋',
  pencil2: '✏️',
  lock: '🔒',
  mailbox: '📫',
  arrows_counterclockwise: '🔄',
  rotating_light: '🚨',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  red_circle: '🔴',
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  telephone_receiver: '📞',
  paperclip: '📎',
  bust_in_silhouette: '👤',
  busts_in_silhouette: '👥',
};

/** Replaces emoji names in text. Unknown ones stay. */
export function withEmoji(text: string): string {
  return text.replaceAll(/:([a-z0-9_+-]+):/g, (all, name: string) => emoji[name] ?? all);
}
