import { Arena } from "./arena.ts";
import { input, layOut, type Layout, type Readers } from "./layout.ts";
import { moduleText } from "./module.generated.ts";

/** What is used here of the interface of WebAssembly, which the language's own library does not declare. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

type Read = (start: number, line: number) => number;
type Scan = (table: number, from: number, other: number) => number;
/** What an instance exports: see rows.as. */
type Exports = Readonly<Record<string, unknown>> & { readonly read: Read; readonly scan: Scan; readonly write: Scan };

/** A stretch that is longer is not read here. */
const longest = 2 ** 20;
/** More than is looked at behind a line. */
const slack = 128;
const page = 2 ** 16;

let compiled: object | undefined;

/** Accounts from lines by WebAssembly (rows.as and what it imports), in memory of its own in which the lists of the readers stand. A class because it has that memory. */
export class FastLines {
  readonly arena: Arena;
  private readonly bytes: Uint8Array;
  private readonly readLine: Read;
  /** See rows.as and writer.as. */
  readonly scan: Scan;
  readonly write: Scan;
  private layout: Layout | undefined;

  private readonly api: WebAssemblyApi;
  private readonly env: Readonly<Record<string, unknown>>;

  private constructor(api: WebAssemblyApi, memory: { readonly buffer: ArrayBuffer }, reserved: number, exports: Exports) {
    const arena = new Arena(memory.buffer, reserved);
    [this.api, this.env, this.arena] = [api, { ...exports, memory }, arena];
    this.bytes = new Uint8Array(arena.buffer, input, longest + 8);
    this.readLine = apart(exports.read);
    this.scan = apart(exports.scan);
    this.write = apart(exports.write);
  }

  /** Nothing where there is no WebAssembly, or none that is complete enough, or it is not allowed. `room` is how many bytes the lists need. */
  static make(room: number): FastLines | undefined {
    const { WebAssembly: api } = globalThis as { readonly WebAssembly?: WebAssemblyApi };
    if (api === undefined) return undefined;
    try {
      compiled ??= new api.Module(Uint8Array.from(atob(moduleText), (letter) => letter.charCodeAt(0)));
      const reserved = input + longest + slack;
      const pages = Math.ceil((reserved + room) / page);
      const memory = new api.Memory({ initial: pages, maximum: pages });
      return new FastLines(api, memory, reserved, new api.Instance(compiled, { env: { memory } }).exports as Exports); // rows.as exports them
    } catch {
      return undefined;
    }
  }

  /** Says where the lists of the readers stand. False where the policy is none that is read here. */
  layOut(readers: Readers, modes: readonly string[]): boolean {
    this.layout = layOut(readers, modes, this.arena);
    return this.layout !== undefined;
  }

  /** Bytes, the last of which is a line end, as they are from now on: in this memory; nothing where they are too many. */
  open(given: Uint8Array): Uint8Array | undefined {
    const { length, byteOffset, buffer } = given;
    if (length > longest) return undefined;
    // V8 copies what threads share byte by byte, eight times as long, unless both begin alike within eight bytes.
    const shift = isShared(buffer) ? byteOffset % 8 : 0;
    this.bytes.set(given, shift);
    if (shift > 0) this.bytes.copyWithin(0, shift, shift + length);
    return this.bytes.subarray(0, given.length);
  }

  /** The `scan` of another module, over the same memory, that calls what rows.as exports; nothing where there can be none. */
  beside(module: Uint8Array): Scan | undefined {
    try {
      const { scan } = new this.api.Instance(new this.api.Module(module), { env: this.env }).exports as Exports; // as it was emitted
      return apart(scan);
    } catch {
      return undefined;
    }
  }

  /** Pages of its memory. */
  get pages(): number {
    return this.arena.buffer.byteLength / page;
  }

  /** The lines that are open, from one place to another. */
  between(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start, end);
  }

  /** The place of the line end behind the account that begins there; −1 where the line is for another reader. */
  read(start: number): number {
    const { layout, arena: { view } } = this;
    if (layout === undefined) return -1;
    view.setInt32(layout.counts.balance.count, 0, true);
    view.setInt32(layout.counts.position.count, 0, true);
    view.setInt32(layout.counts.order.count, 0, true);
    return this.readLine(start, layout.line);
  }

  count(level: "balance" | "position" | "order"): number {
    return this.layout === undefined ? 0 : this.arena.view.getInt32(this.layout.counts[level].count, true);
  }

  /** Where the tables of the policy stand, which has been laid out. */
  get places(): Layout {
    return this.layout!;
  }
}

function isShared(buffer: ArrayBufferLike): boolean {
  return typeof SharedArrayBuffer !== "undefined" && buffer instanceof SharedArrayBuffer;
}

/** Keeps a call from being put into the machine code of its caller, which the oldest V8 that is supported does wrongly in long runs. */
function apart<Call extends Read | Scan>(call: Call): Call {
  return new Proxy(call, {});
}
