import { crc32, inflateRawSync } from "node:zlib";

/** The files of a zip archive by their paths, read from its directory; whatever two places say of a file must agree. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf("PK\u0005\u0006");
  if (end === -1) throw new Error("The archive has no end.");
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (at + archive.readUInt32LE(end + 12) !== end) throw new Error("The directory does not end where the archive does.");
  const files = new Map<string, Buffer>();
  for (let file = 0; file < count; file += 1) {
    expectSignature(archive, at, "PK\u0001\u0002");
    const [crc, packed, size] = [archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString("utf8");
    expectSignature(archive, local, "PK\u0003\u0004");
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (archive.subarray(local + 30, local + 30 + nameLength).toString("utf8") !== name) throw new Error(`${name} has another name where it stands.`);
    if (archive.compare(archive, local + 4, local + 28, at + 6, at + 30) !== 0) throw new Error(`${name} has another head where it stands.`);
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`${name} is damaged.`);
    if (files.has(name)) throw new Error(`${name} is there twice.`);
    files.set(name, bytes);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function expectSignature(archive: Buffer, at: number, signature: string): void {
  if (archive.subarray(at, at + 4).toString("latin1") !== signature) throw new Error(`Expected ${JSON.stringify(signature)} at ${at}.`);
}
