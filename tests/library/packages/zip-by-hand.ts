import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made byte by byte, so that each field can lie. */
export interface EntryByHand {
  readonly name: string;
  readonly bytes?: Uint8Array | string;
  readonly deflated?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** Unix mode; an ordinary file when absent. */
  readonly mode?: number;
  /** Stated in the list of contents in place of the true ones. */
  readonly stated?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
  /** Places the entry over the bytes of the entry of that number. */
  readonly over?: number;
}

/** A zip after the PKWARE application note: local headers and bytes, the list of contents, its end. */
export function zipByHand(entries: readonly EntryByHand[]): Buffer {
  const body: Buffer[] = [];
  const list: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const {
    name,
    bytes = '',
    deflated,
    flags = 0x800,
    mode = 0o100644,
    stated,
    over,
    ...rest
  } of entries) {
    const plain = Buffer.from(bytes);
    const packed = deflated ? deflateRawSync(plain) : plain;
    const method = rest.method ?? (deflated ? 8 : 0);
    const crc = stated?.crc ?? crc32(plain);
    const sizes = [stated?.packed ?? packed.length, stated?.size ?? plain.length];
    const rawName = Buffer.from(name);
    const common = (size: number) => {
      const fields = Buffer.alloc(size);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(flags, 2);
      fields.writeUInt16LE(method, 4);
      fields.writeUInt32LE(crc, 10);
      fields.writeUInt32LE(sizes[0] ?? 0, 14);
      fields.writeUInt32LE(sizes[1] ?? 0, 18);
      fields.writeUInt16LE(rawName.length, 22);
      return fields;
    };
    const place = over === undefined ? at : (places[over] ?? 0);
    places.push(place);
    if (over === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04'), common(26), rawName, packed]);
      body.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode * 0x10000) >>> 0, 6);
    tail.writeUInt32LE(place, 10);
    const madeBy = Buffer.from([0x14, 0x03]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common(26), tail, rawName]));
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, listed, end]);
}
