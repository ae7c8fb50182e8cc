/** One record of a BIFF stream, with those that continue it (MS-XLS 2.1.4). */
export interface BiffRecord {
  type: number;
  /** Where it starts in the stream; sheets are found by it. */
  at: number;
  /** Its own bytes, and those of each record that continues it. */
  parts: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

/** The records of a stream. One that is cut off ends it. */
export function biffRecords(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: { type: number; at: number; parts: Uint8Array[] }[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const part = stream.subarray(at + 4, at + 4 + length);
    if (part.length < length) break;
    if (type === CONTINUE) records.at(-1)?.parts.push(part);
    else records.push({ type, at, parts: [part] });
    at += 4 + length;
  }
  return records;
}
