export type FileKind = 'empty' | 'zip' | 'ole2' | 'text' | 'binary' | 'html-table' | 'xml-table';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const PLAIN_HEAD = 4096;

/** What many programs write under `.xls`: a web page, or the XML of 2003. They start with a mark that no table has. */
const MARKUP: readonly (readonly [RegExp, FileKind])[] = [
  [/^\s*<\?xml/i, 'xml-table'],
  [/^\s*<(?:!doctype|!--|html|head|meta|body|table|style)\b/i, 'html-table'],
  [/^\s*<!--/, 'html-table'],
];

const textHead = (bytes: Uint8Array): string =>
  // A head in UTF-16 has a zero beside each letter of its marks.
  new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 512))
    .replaceAll(/\0|^(?:ÿþ|þÿ|ï»¿)/g, '');

/** Control characters that no text holds. A zero is judged with the encoding. */
const isControl = (byte: number): boolean =>
  (byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27);

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PLAIN_HEAD);
  const controls = head.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  return controls > head.length / 100 + 1;
}

/** The container by its first bytes. A file's name says nothing: LinkedIn's `.xls` may be an xlsx, and the other way. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole2';
  const head = textHead(bytes);
  const markup = MARKUP.find(([pattern]) => pattern.test(head));
  if (markup) return markup[1];
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  return looksBinary(bytes) || head.startsWith('%PDF') ? 'binary' : 'text';
}
