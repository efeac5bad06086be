// A zip archive from files in memory: the few fields that every reader needs, the same bytes each time.
import { crc32, deflateRawSync } from "node:zlib";

/** The first moment that the format can say: an archive does not tell when it was made. */
const date = (1 << 5) | 1;
const utf8Names = 0x0800;
const deflated = 8;

/**
 * @param {ReadonlyMap<string, Buffer>} files by their paths in the archive
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // the version that can read it
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46 - 4 - 2 - 26);
    entry.writeUInt32LE(offset, entry.length - 4);
    parts.push(signed("PK\u0003\u0004"), common, name, packed);
    directory.push(signed("PK\u0001\u0002"), Buffer.from([20, 0]), common, entry, name);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, signed("PK\u0005\u0006"), end]);
}

function signed(text) {
  return Buffer.from(text, "latin1");
}
