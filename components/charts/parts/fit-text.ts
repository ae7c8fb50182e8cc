const LETTER = 6.6;

/** About how wide a text is in the small type of charts. */
export const textWidth = (text: string): number => text.length * LETTER;

/** A text cut to about so many pixels, in the small type of charts. Who cuts also gives the whole, as a title. */
export function fitText(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
