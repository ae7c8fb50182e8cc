import { ReadFault } from '../read-fault';

/** One file in a zip, as the zip's directory at its end describes it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  method: number;
  packedBytes: number;
  /** What the directory claims; the truth is only seen while unpacking. */
  claimedBytes: number;
  headerAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const UTF8_FLAG = 0x800;

/** Names are UTF-8 by their flag; a Mac leaves the flag out. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1254').decode(bytes);
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ReadFault('zip-broken');
}

/** The files of a zip. Throws a `ReadFault` where the directory at its end is missing or broken: it was cut off. */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ReadFault('zip-too-many-entries');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new ReadFault('zip-broken');
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameBytes);
    entries.push({
      name: nameOf(name, (flags & UTF8_FLAG) !== 0),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      claimedBytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry, behind its own header. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.headerAt + 30 > bytes.length) throw new ReadFault('zip-broken');
  const names =
    view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true);
  const from = entry.headerAt + 30 + names;
  if (from + entry.packedBytes > bytes.length) throw new ReadFault('zip-broken');
  return bytes.subarray(from, from + entry.packedBytes);
}
