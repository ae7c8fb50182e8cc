import { ReadFault } from '../read-fault';

/**
 * The streams of an OLE2 compound file, the container of Excel 97 (MS-CFB). It is a small disk of its own: sectors
 * in chains that a table links, and a second, finer disk for small streams inside the first one.
 */
export interface Ole2 {
  names: readonly string[];
  stream: (name: string) => Uint8Array;
}

const END_OF_CHAIN = 0xfffffffe;
const MINI_LIMIT = 4096;
const MINI_BYTES = 64;
const ENTRY_BYTES = 128;
const HEADER_DIFAT = 109;

const broken = (): ReadFault => new ReadFault('xls-broken');

/** The numbers of the sectors in a chain. A chain that runs in circles is longer than the file has sectors. */
function chain(start: number, next: readonly number[]): number[] {
  const sectors: number[] = [];
  for (let at = start; at !== END_OF_CHAIN; at = next[at] ?? END_OF_CHAIN) {
    if (at >= next.length || sectors.length > next.length) throw broken();
    sectors.push(at);
  }
  return sectors;
}

const words = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
};

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Entry {
  name: string;
  isRoot: boolean;
  start: number;
  size: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if ((type !== 2 && type !== 5) || nameBytes < 2 || nameBytes > 64) continue;
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes - 2)),
      isRoot: type === 5,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Opens a compound file. Throws a `ReadFault` where its chains lead out of the file. */
export function readOle2(bytes: Uint8Array): Ole2 {
  if (bytes.length < 512) throw broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw broken();
  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * sectorBytes;
    if (at >= bytes.length) throw broken();
    return bytes.subarray(at, at + sectorBytes);
  };
  const mostSectors = Math.ceil(bytes.length / sectorBytes);

  const tables = words(bytes.subarray(76, 76 + HEADER_DIFAT * 4));
  for (let at = view.getUint32(68, true), seen = 0; at < mostSectors; seen += 1) {
    if (seen > mostSectors) throw broken();
    const more = words(sector(at));
    at = more.pop() ?? END_OF_CHAIN;
    tables.push(...more);
  }
  const next = tables.filter((at) => at < mostSectors).flatMap((at) => words(sector(at)));
  const read = (start: number): Uint8Array => concat(chain(start, next).map(sector));

  const entries = entriesOf(read(view.getUint32(48, true)));
  const root = entries.find(({ isRoot }) => isRoot);
  const miniStart = view.getUint32(60, true);
  const mini = root && root.start < mostSectors ? read(root.start) : new Uint8Array();
  const miniNext = miniStart < mostSectors ? words(read(miniStart)) : [];
  const readMini = (start: number): Uint8Array =>
    concat(
      chain(start, miniNext).map((at) => mini.subarray(at * MINI_BYTES, (at + 1) * MINI_BYTES)),
    );

  return {
    names: entries.map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.name === name && !one.isRoot);
      if (!entry) throw broken();
      const whole = entry.size < MINI_LIMIT ? readMini(entry.start) : read(entry.start);
      if (whole.length < entry.size) throw broken();
      return whole.subarray(0, entry.size);
    },
  };
}
