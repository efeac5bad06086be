/**
 * A workspace as the part of an address behind `#`, which browsers never send to a server: `v1.` and JSON, deflated, in base64url.
 * What comes in is somebody else's: it is bounded before it is unpacked, and its shape is looked at before it is used.
 */
import type { Change } from "../../engine/snapshot/index.ts";

/** What a link carries. Fields are only ever added; another meaning is another version. */
export interface Shared {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly active: string;
  /** Only where its owner agreed: positions are nobody else's business. */
  readonly account?: { readonly name: string; readonly json: string };
  readonly changes?: readonly (readonly [string, Change])[];
  readonly tab?: string;
}

const version = "v1.";
/** What a link may hold, in characters of it and in bytes unpacked. */
const mostPacked = 2_000_000;
const mostUnpacked = 8_000_000;

export class LinkError extends Error {
  override readonly name = "LinkError";
  readonly why: "version" | "size" | "damaged";

  constructor(why: LinkError["why"]) {
    super(why);
    this.why = why;
  }
}

export async function toFragment(shared: Shared): Promise<string> {
  const packed = await run(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  return `${version}${toBase64Url(packed)}`;
}

/** Absent where the address carries nothing. Throws `LinkError`. */
export async function fromFragment(hash: string): Promise<Shared | undefined> {
  const text = hash.replace(/^#/, "");
  if (text === "" || !/^v\d/.test(text)) return undefined;
  if (!text.startsWith(version)) throw new LinkError("version");
  if (text.length > mostPacked) throw new LinkError("size");
  let json: unknown;
  try {
    const unpacked = await run(fromBase64Url(text.slice(version.length)), new DecompressionStream("deflate-raw"), mostUnpacked);
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(unpacked));
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError("damaged");
  }
  if (!isShared(json)) throw new LinkError("damaged");
  return json;
}

/** Runs bytes through a stream and stops where more comes out than may. */
async function run(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream, most: number): Promise<Uint8Array> {
  const writer = (through.writable as WritableStream<Uint8Array>).getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined); // what is wrong with the bytes is said by the reader, too
  const reader = (through.readable as ReadableStream<Uint8Array>).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > most) {
      await reader.cancel();
      throw new LinkError("size");
    }
    pieces.push(piece.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function isShared(json: unknown): json is Shared {
  if (!isRecord(json) || !Array.isArray(json["files"]) || json["files"].length === 0 || json["files"].length > 50) return false;
  const names = json["files"].map((file: unknown) => (isRecord(file) && typeof file["name"] === "string" && file["name"].length <= 200 && typeof file["text"] === "string" ? file["name"] : undefined));
  if (names.includes(undefined) || new Set(names).size !== names.length || !names.includes(json["active"] as string)) return false;
  const account = json["account"];
  if (account !== undefined && !(isRecord(account) && typeof account["name"] === "string" && typeof account["json"] === "string")) return false;
  const changes = json["changes"];
  const pairs = changes === undefined || (Array.isArray(changes) && changes.every((pair: unknown) => Array.isArray(pair) && typeof pair[0] === "string" && isRecord(pair[1]) && typeof pair[1]["change"] === "string"));
  return pairs && (json["tab"] === undefined || typeof json["tab"] === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
