import type { NetworkId } from '@/lib/domain/network-id';

/**
 * One field of a form for a part of the brief, as data. `path` is where its value goes; a field without a value that
 * is not optional is asked for.
 */
export interface FormField {
  path: readonly string[];
  /** The key of its label and, with `Hint` after it, of its hint, in the `forms` namespace. */
  label: string;
  kind: 'line' | 'amount' | 'count' | 'day' | 'month' | 'options';
  options?: readonly string[];
  optional?: boolean;
  /** The network that the label names. */
  network?: NetworkId;
  /** What stands there before anything was written. */
  preset?: string;
}
