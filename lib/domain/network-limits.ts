/** One limit of a network, and whether two independent sources or the network itself name it. */
export interface Limit {
  max: number;
  sure: boolean;
}

/** How a network counts the length of a post. */
export interface PostLimit extends Limit {
  /** What one character is: a code point, or a grapheme as a reader sees it. */
  unit: 'character' | 'grapheme';
  /** What every link counts as, whatever its length. */
  link?: number;
  /** What a character outside the alphabets of X's own table counts as, emoji included. */
  wide?: number;
  /** A paid account may write more. */
  paid?: number;
}

/** What a network allows. Numbers change: each file says when they were looked up. */
export interface NetworkLimits {
  /** `YYYY-MM`. */
  checked: string;
  name?: Limit;
  bio?: Limit;
  /** Links in the profile. */
  links?: Limit;
  post?: PostLimit;
  hashtags?: Limit;
  media?: Limit;
  alt?: Limit;
}
