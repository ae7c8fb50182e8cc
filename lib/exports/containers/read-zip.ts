import { Inflate } from 'fflate';
import type { Limits } from '../limits';
import { ReadFault } from '../read-fault';
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory';

/** Small enough that one step of a bomb, which grows a thousandfold, stays small as well. */
const STEP = 4 * 1024;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Unpacks step by step, and stops when more comes out than may: a bomb's directory lies about its size. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflater = new Inflate((part, final) => {
    parts.push(part);
    length += part.length;
    ended = final;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw new ReadFault('zip-broken');
    }
    if (length > most) throw new ReadFault('zip-too-large');
  }
  if (!ended) throw new ReadFault('zip-broken');
  return joined(parts, length);
}

export interface Zip {
  names: readonly string[];
  /** The file's bytes. Throws a `ReadFault` for what cannot or may not be unpacked. */
  unpack: (name: string) => Uint8Array;
}

const isFile = ({ name }: ZipEntry): boolean => !name.endsWith('/');

/**
 * The files in a zip. What is unpacked is counted over all of them together, first by what the directory claims and
 * then by what really comes out.
 */
export function readZip(bytes: Uint8Array, limits: Limits): Zip {
  const entries = new Map(
    zipDirectory(bytes, limits.zipEntries)
      .filter(isFile)
      .map((entry) => [entry.name, entry]),
  );
  let left = limits.inflatedBytes;
  return {
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new ReadFault('zip-broken');
      if (entry.encrypted) throw new ReadFault('password-protected');
      if (entry.claimedBytes > left) throw new ReadFault('zip-too-large');
      const packed = packedBytes(bytes, entry);
      if (entry.method !== 0 && entry.method !== 8) throw new ReadFault('zip-method-unknown');
      const file = entry.method === 0 ? packed : inflate(packed, left);
      left -= file.length;
      return file;
    },
  };
}
