import { ReadFault } from '../read-fault';

/** Reads on over the borders between a record and those that continue it. */
export class PartsReader {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get #left(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  byte(): number {
    while (this.#left <= 0) {
      if (this.#part >= this.#parts.length - 1) throw new ReadFault('xls-broken');
      this.#part += 1;
      this.#at = 0;
    }
    const value = this.#parts[this.#part]?.[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.word() | (this.word() << 16)) >>> 0;
  }

  skip(count: number): void {
    for (let left = count; left > 0; left -= 1) this.byte();
  }

  /**
   * Letters of one or two bytes. Where they go on in the next record, a flag comes first: the other half may be
   * written the other way.
   */
  letters(count: number, isWide: boolean): string {
    let wide = isWide;
    const codes: number[] = [];
    while (codes.length < count) {
      if (this.#left <= 0 && this.#part < this.#parts.length - 1) wide = (this.byte() & 1) === 1;
      codes.push(wide ? this.word() : this.byte());
    }
    return new TextDecoder('utf-16le').decode(new Uint16Array(codes));
  }

  /** A text with its flags, and behind it formatting that is passed over. */
  unicodeString(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.word();
    const flags = this.byte();
    const runs = flags & 8 ? this.word() : 0;
    const phonetic = flags & 4 ? this.long() : 0;
    const text = this.letters(length, (flags & 1) === 1);
    this.skip(runs * 4 + phonetic);
    return text;
  }
}

/** The texts that the cells of a workbook share. A count that promises more than there is throws a `ReadFault`. */
export function sharedTexts(parts: readonly Uint8Array[]): string[] {
  const reader = new PartsReader(parts);
  reader.long();
  const count = reader.long();
  const texts: string[] = [];
  while (texts.length < count) texts.push(reader.unicodeString(2));
  return texts;
}
