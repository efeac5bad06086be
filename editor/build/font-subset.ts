/**
 * A TrueType font with the outlines of some characters alone. Numbers of glyphs stay, so that everything else in the font still speaks of the
 * right ones: the others have become empty. Names of glyphs, which no browser reads, are left out.
 */
export function fontSubset(font: Buffer, characters: ReadonlySet<number>): Buffer {
  const tables = tablesOf(font);
  const [head, glyf, loca, post] = [tableOf(tables, "head"), tableOf(tables, "glyf"), tableOf(tables, "loca"), tableOf(tables, "post")];
  const long = head.readInt16BE(50) === 1;
  const bounds = Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) => (long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index)));
  const kept = withParts(new Set([0, ...glyphsOf(tableOf(tables, "cmap"), characters)]), (glyph) => glyf.subarray(bounds[glyph] ?? 0, bounds[glyph + 1] ?? 0));
  const outlines: Buffer[] = [];
  const places: number[] = [0];
  for (let glyph = 0; glyph + 1 < bounds.length; glyph++) {
    const outline = kept.has(glyph) ? padded(glyf.subarray(bounds[glyph], bounds[glyph + 1])) : Buffer.alloc(0);
    outlines.push(outline);
    places.push((places.at(-1) ?? 0) + outline.length);
  }
  const index = Buffer.alloc(4 * places.length);
  places.forEach((place, at) => index.writeUInt32BE(place, 4 * at));
  const [header, names] = [Buffer.from(head), Buffer.from(post.subarray(0, 32))];
  header.writeInt16BE(1, 50); // long places
  names.writeUInt32BE(0x00030000, 0); // no names
  return assembled(font.readUInt32BE(0), new Map([...tables, ["head", header], ["glyf", Buffer.concat(outlines)], ["loca", index], ["post", names]]));
}

function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const start = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))] as const;
    }),
  );
}

function tableOf(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`The font has no table ${name}: it is not TrueType.`);
  return found;
}

/** By the segments of a `cmap` of format 4, which holds all characters up to 0xffff. */
function glyphsOf(cmap: Buffer, characters: ReadonlySet<number>): readonly number[] {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error("The font has no table of characters in format 4.");
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const [ends, starts, deltas, ranges] = [start + 14, start + 16 + 2 * segments, start + 16 + 4 * segments, start + 16 + 6 * segments];
  return [...characters].flatMap((character) => {
    for (let segment = 0; segment < segments; segment++) {
      if (character > cmap.readUInt16BE(ends + 2 * segment)) continue;
      const first = cmap.readUInt16BE(starts + 2 * segment);
      if (character < first) return [];
      const [delta, range] = [cmap.readUInt16BE(deltas + 2 * segment), cmap.readUInt16BE(ranges + 2 * segment)];
      if (range === 0) return [(character + delta) & 0xffff];
      const glyph = cmap.readUInt16BE(ranges + 2 * segment + range + 2 * (character - first));
      return glyph === 0 ? [] : [(glyph + delta) & 0xffff];
    }
    return [];
  });
}

/** Glyphs may be put together from others. */
function withParts(glyphs: ReadonlySet<number>, outlineOf: (glyph: number) => Buffer): ReadonlySet<number> {
  const found = new Set(glyphs);
  for (const glyph of found) {
    const outline = outlineOf(glyph);
    if (outline.length === 0 || outline.readInt16BE(0) >= 0) continue;
    for (let at = 10, goesOn = true; goesOn; ) {
      const flags = outline.readUInt16BE(at);
      found.add(outline.readUInt16BE(at + 2));
      at += 4 + ((flags & 1) === 0 ? 2 : 4) + ((flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0);
      goesOn = (flags & 0x20) !== 0;
    }
  }
  return found;
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

function assembled(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(version, 0);
  [sorted.length, 16 * power, Math.log2(power), 16 * (sorted.length - power)].forEach((value, at) => directory.writeUInt16BE(value, 4 + 2 * at));
  let start = directory.length;
  const parts = sorted.map(([name, table], index) => {
    const bytes = padded(table);
    const at = 12 + 16 * index;
    directory.write(name, at, "latin1");
    directory.writeUInt32BE(checksum(bytes), at + 4);
    directory.writeUInt32BE(start, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    start += bytes.length;
    return bytes;
  });
  return Buffer.concat([directory, ...parts]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
