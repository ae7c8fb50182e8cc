import type { Inferred } from '../export-reading';

const PIECE = 256 * 1024;

export interface TextPiece {
  text: string;
  /** How much of the bytes is decoded with this piece, from 0 to 1. */
  share: number;
}

export interface EncodedText {
  encoding: Inferred;
  nul: boolean;
  /** The text from its start, in pieces. Can be asked for again. */
  pieces: () => Generator<TextPiece>;
}

const inferred = (value: string): Inferred => ({ code: 'encoding', value, by: 'bytes' });

function* decode(bytes: Uint8Array, encoding: string): Generator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = Math.min(bytes.length, at + PIECE);
    const text = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    yield { text, share: end / bytes.length };
  }
}

/** Whether it is UTF-8. A file that was cut inside a character still is. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    return true;
  } catch {
    return false;
  }
}

/** In UTF-16 without a mark every other byte of plain letters is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * The code page of Excel's "CSV". Cyrillic words are runs of bytes over 127, Turkish and Western ones are mostly
 * ASCII. Windows-1254 is windows-1252 but for six letters that are Turkish in the one and Icelandic in the other.
 */
function codePage(bytes: Uint8Array, language: string | undefined): string {
  if (language === 'is') return 'windows-1252';
  let high = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length && high < 2000; index += 1) {
    if ((bytes[index] ?? 0) < 0xc0) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) paired += 1;
  }
  return paired > high * 0.6 ? 'windows-1251' : 'windows-1254';
}

function encodingOf(bytes: Uint8Array, language: string | undefined): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : codePage(bytes, language));
}

/** Tells a text's encoding from its bytes: its mark, else strict UTF-8, else the code page of an Excel re-save. */
export function encodedText(bytes: Uint8Array, language?: string): EncodedText {
  const encoding = encodingOf(bytes, language);
  return {
    encoding: inferred(encoding),
    nul: !encoding.startsWith('utf-16') && bytes.includes(0),
    pieces: () => decode(bytes, encoding),
  };
}
