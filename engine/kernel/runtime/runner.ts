import type { Given, List, Next, Run, Runner } from "./running.ts";

/** What is used here of the interface of WebAssembly, which the language's own library does not declare. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** A list that all parts share, and one of a part: where it stands, and whether it was put there for the kernel at hand. */
interface Shared {
  readonly list: List;
  readonly written: string;
  readonly word: number;
  readonly place: number;
  readonly isNew: boolean;
}
interface Placed extends Shared {
  readonly from: number;
  readonly count: number;
  readonly base: number;
}

/** Kernels with a memory; that for columns of somebody's begins with `limit` bytes of its own, and never grows: whose memory grows has no lists any more. */
interface Home {
  readonly exported: Exported;
  readonly calls: Map<string, () => number>;
  readonly limit: number | undefined;
}

/** What a module of kernels exports, `memory` besides. */
type Exported = Readonly<Record<string, () => number>> & { readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number } };

/**
 * What runs the kernels of a WebAssembly module (engine/kernel/wasm), in base64: in parts of some thousand rows, which are copied into its memory, but for columns that stand in it. `undefined` where there is no module; and where WebAssembly is
 * missing or forbidden, or a batch is none that it can take, each call gives `undefined`. It needs nothing from outside itself, because emitted modules carry its text.
 */
export function runnerOf(text: string): Runner | undefined {
  // Its memory has the least byte of a number first; where arrays have not, they would be read wrongly.
  if (text === "" || new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  const headBytes = 2 ** 14;
  const [mostAccounts, mostRows, mostMembers, mostBytes] = [2048, 16_384, 2 ** 19, 2 ** 27];
  /** What parts have for themselves, in front of what all parts of a kernel that goes on share. */
  const roomOfParts = 2 ** 22;
  /** And what stands in front of columns that are held. */
  const roomOfHeld = 2 ** 23;
  let compiled: object | undefined;
  let made: Home | undefined;
  let isForbidden = false;
  const homes = new WeakMap<ArrayBuffer, Home>();
  let [doubles, words, integers, bytes] = [new Float64Array(0), new Uint32Array(0), new Int32Array(0), new Uint8Array(0)];
  const look = (buffer: ArrayBuffer): void => {
    [doubles, words, integers, bytes] = [new Float64Array(buffer), new Uint32Array(buffer), new Int32Array(buffer), new Uint8Array(buffer)];
  };
  /** Whether the memory is so large, or could be made so. */
  const reach = ({ exported: { memory }, limit }: Home, end: number): boolean => {
    if (end > (limit ?? mostBytes * 1.5)) return false;
    if (end > memory.buffer.byteLength) memory.grow(Math.ceil((end - memory.buffer.byteLength) / 2 ** 16));
    if (memory.buffer !== doubles.buffer) look(memory.buffer);
    return true;
  };
  const homeOf = (limit: number | undefined): Home | undefined => {
    const { WebAssembly: api } = globalThis as { readonly WebAssembly?: WebAssemblyApi };
    try {
      if (api === undefined) return undefined;
      compiled ??= new api.Module(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      return { exported: new api.Instance(compiled).exports as Exported, calls: new Map(), limit };
    } catch {
      // A content policy may forbid it, and memory may be short: JavaScript decides the same.
      return undefined;
    }
  };
  const instance = (): Home | undefined => {
    if (made !== undefined || isForbidden) return made;
    made = homeOf(undefined);
    isForbidden = made === undefined;
    return made;
  };
  const spaceFor: Runner["spaceFor"] = (bytes) => {
    const home = bytes > mostBytes || instance() === undefined ? undefined : homeOf(roomOfHeld);
    if (home === undefined) return undefined;
    const { memory } = home.exported;
    try {
      memory.grow(Math.ceil((roomOfHeld + bytes) / 2 ** 16));
    } catch {
      return undefined;
    }
    homes.set(memory.buffer, home);
    return { buffer: memory.buffer, from: roomOfHeld };
  };
  const sizes = { f64: 8, u32: 4, i32: 4, u8: 1 };
  const isOf = (list: List, element: Given[3]): boolean => (element === "f64" ? list instanceof Float64Array : element === "u32" ? list instanceof Uint32Array : element === "i32" ? list instanceof Int32Array : list instanceof Uint8Array);
  const parted = new Set(["account", "pool", "position", "order", "left"]);
  const put = (list: List, place: number): void => {
    if (list instanceof Float64Array) doubles.set(list, place / 8);
    else if (list instanceof Uint32Array) words.set(list, place / 4);
    else if (list instanceof Int32Array) integers.set(list, place / 4);
    else bytes.set(list, place);
  };
  /** What answers are that a kernel has not written. */
  const beforeAnswers: Readonly<Record<string, number>> = { said: 0, near: 0, ticks: NaN };
  const fill = (list: List, place: number, count: number, value: number): void => {
    if (list instanceof Float64Array) doubles.fill(value, place / 8, place / 8 + count);
    else bytes.fill(value, place, place + count);
  };
  /** Copies from the memory into a part of a list. */
  const bring = (list: List, from: number, place: number, count: number): void => {
    if (list instanceof Float64Array) list.set(doubles.subarray(place / 8, place / 8 + count), from);
    else if (list instanceof Uint32Array) list.set(words.subarray(place / 4, place / 4 + count), from);
    else list.set(bytes.subarray(place, place + count), from);
  };
  const run: Run = (name, batch, room, spaces, given, answers, beside, integersGiven = [], goesOn = false, then = undefined) => {
    const { accountStatus, ticks } = room;
    const { accounts, poolStart, positionStart, orderStart, balanceStart } = batch;
    if (Math.max(accounts, batch.pools, batch.positions, batch.orders) >= 2 ** 28) return undefined;
    const home = homes.get(batch.positionStart.buffer as ArrayBuffer) ?? instance(); // of a shared memory there is none
    if (home === undefined) return undefined;
    const { exported, calls } = home;
    const isHere = (list: List): boolean => home.limit !== undefined && list.buffer === exported.memory.buffer;
    // Calls go through a proxy, which V8 does not put into the machine code of the caller: the oldest that is supported does that wrongly in long runs.
    const callOf = (named: string): (() => number) => {
      const known = calls.get(named) ?? new Proxy(exported[named]!, {}); // the module has all that it is asked for
      calls.set(named, known);
      return known;
    };
    const call = callOf(name);
    const align = (place: number): number => Math.ceil(place / 16) * 16;
    try {
      // What all parts share stands in front.
      let place = headBytes;
      /** What all parts share, each in its place, and what they have each for themselves; `undefined` where something is not what it should be. What stands somewhere already is not put down again. */
      const layOut = (lists: readonly Given[], before: readonly Shared[]): { readonly counts: Map<string, number>; readonly shared: readonly Shared[]; readonly parts: readonly Given[] } | undefined => {
        const [counts, shared, parts] = [new Map<string, number>(), [] as Shared[], [] as Given[]];
        for (const each of lists) {
          const [list, written, space, element, isStart, word] = each;
          const values = Array.isArray(list) ? Float64Array.from(list) : (list as List);
          if (!isOf(values, element)) return undefined;
          if (parted.has(space)) {
            parts.push(each);
            continue;
          }
          counts.set(space, Math.min(counts.get(space) ?? Infinity, values.length - isStart));
          const known = isHere(values) ? values.byteOffset : before.find((other) => other.list === values)?.place;
          shared.push({ list: values, word, written, place: known ?? place, isNew: known === undefined });
          if (known === undefined) place = align(place + values.byteLength);
        }
        return { counts, shared, parts };
      };
      const laidOut = layOut(given, []);
      if (laidOut === undefined) return undefined;
      const { counts, shared, parts } = laidOut;
      const told = answers.map(([steady, space, word]) => {
        const count = counts.get(space) ?? 0;
        const own = { steady, word, place, count };
        place = align(place + count);
        return own;
      });
      // A large market that a small batch stands in would take longer to copy than to look at.
      if (place > mostBytes || place - headBytes > 2 ** 16 + 64 * batch.positions || !reach(home, place)) return undefined;
      for (const each of shared) put(each.list, each.place);
      for (const each of told) bytes.fill(0, each.place, each.place + each.count);
      const [index, stamp] = [(room as { readonly index?: { readonly span: number; readonly low: number } }).index, shared.find(({ written }) => written === "stamp")];
      const behind = place;
      let left = 0;
      let isBeside = beside.get();
      // What goes on, once it has been asked for.
      let following: { readonly next: Next; readonly own: NonNullable<ReturnType<typeof layOut>> } | "none" | undefined = then === undefined ? "none" : undefined;
      let went = false;
      const apart = behind + roomOfParts;
      const follow = (): typeof following => {
        const next = then?.();
        place = apart;
        const own = next === undefined ? undefined : layOut(next.given, shared);
        if (next === undefined || own === undefined || place > mostBytes || !reach(home, place)) return "none";
        for (const each of own.shared) if (each.isNew) put(each.list, each.place);
        return { next, own };
      };
      if (!goesOn) {
        // Nothing is known of positions that no account has, nor of any where the kernel finds no price.
        const isWritten = given.some(([, written]) => written === "ticks");
        ticks?.fill(NaN, 0, isWritten ? positionStart[poolStart[0]!] : undefined); // here and below: of arrays that are looked at before they are believed
        ticks?.fill(NaN, positionStart[poolStart[accounts]!]); // as above
      }
      for (let first = 0; first < accounts; ) {
        // So many accounts that what is read of them stays near the processor.
        let next = Math.min(first + mostAccounts, accounts);
        const ranges = (): readonly (readonly [string, number, number])[] => {
          const [fromPool, toPool] = [poolStart[first]!, poolStart[next]!]; // as above
          return [["account", first, next], ["pool", fromPool, toPool], ["position", positionStart[fromPool]!, positionStart[toPool]!], ["order", orderStart[fromPool]!, orderStart[toPool]!], ["left", 0, next - first], ["balance of", balanceStart[first]!, balanceStart[next]!]];
        };
        let at = ranges();
        const rows = (): number => at.reduce((sum, [, from, to]) => sum + (to - from), 0);
        while (next - first > 1 && rows() > mostRows) {
          next = first + ((next - first) >> 1);
          at = ranges();
        }
        const limits: Readonly<Record<string, number>> = { account: accounts, pool: batch.pools, position: batch.positions, order: batch.orders };
        if (!at.every(([space, from, to]) => from >= 0 && from <= to && to <= (limits[space] ?? Infinity)) || rows() > mostMembers) return undefined;
        if (goesOn && !accountStatus.subarray(first, next).includes(255)) {
          first = next;
          continue;
        }
        const where = new Map(at.map(([space, from, to]) => [space, { from, count: to - from }]));
        place = behind;
        /** Where the lists of a part stand, those that stand there already included; `undefined` where one is too short. */
        const placeParts = (lists: readonly Given[], before: readonly Placed[]): readonly Placed[] | undefined => {
          const placed: Placed[] = [];
          for (const [list, written, space, element, isStart, word] of lists) {
            const { from, count } = where.get(space)!; // it is parted
            if (written !== "" && list.length === 0) continue;
            const array = list as List; // those of parts are
            if (array.length < from + count + isStart) return undefined;
            if (isHere(array)) {
              placed.push({ list: array, written, from, count: count + isStart, place: array.byteOffset + from * sizes[element], word, base: array.byteOffset, isNew: false });
              continue;
            }
            const known = before.find((other) => other.list === array);
            placed.push(known === undefined ? { list: array, written, from, count: count + isStart, place, word, base: place - from * sizes[element], isNew: true } : { ...known, word, isNew: false });
            if (known === undefined) place = align(place + (count + isStart) * sizes[element]);
          }
          return placed;
        };
        /** Copies what is new, and says in the head where everything is. */
        const tell = (placed: readonly Placed[], ofAll: readonly Shared[], spacesOf: Next["spaces"], countsOf: ReadonlyMap<string, number>, numbers: Next["integers"], reads: boolean): void => {
          for (const each of placed) {
            integers[each.word] = each.base;
            const before = reads ? undefined : beforeAnswers[each.written];
            if (before !== undefined) fill(each.list, each.place, each.count, before);
            else if (each.isNew && (each.written === "" || (each.written !== "ambiguous" && (reads || (each.written !== "accountStatus" && each.written !== "poolStatus"))))) put(each.list.subarray(each.from, each.from + each.count), each.place);
          }
          for (const each of ofAll) integers[each.word] = each.place;
          for (const [space, word] of spacesOf) {
            const part = where.get(space) ?? { from: 0, count: countsOf.get(space) ?? 0 };
            integers[word] = part.from;
            integers[word + 1] = part.count;
          }
          for (const [value, word] of numbers) integers[word] = value;
          [integers[0], integers[1], integers[2], integers[3], integers[7], integers[8]] = [first, next, 0, Number(isBeside), index?.span ?? 0, index?.low ?? 0];
        };
        const placed = placeParts(parts, []);
        if (placed === undefined || !reach(home, place)) return undefined;
        for (const each of told) integers[each.word] = each.place;
        tell(placed, shared, spaces, counts, integersGiven, goesOn);
        let said = call();
        for (; said === 2; said = call()) {
          // The kernel asks about a row, and begins the account at hand anew.
          const [asked, row] = [told[integers[4]!]!, integers[5]!]; // words of the head
          bytes[asked.place + row] = asked.steady()(row) ? 2 : 1;
          integers[0] = integers[6]!; // as above
          if (stamp !== undefined) integers.fill(0, stamp.place / 4, stamp.place / 4 + stamp.list.length);
        }
        if (said !== 0) return undefined;
        isBeside = integers[3] === 1;
        let open = integers[2]!; // as above
        if (following !== "none" && open > 1 && open * 8 > next - first) {
          const end = place;
          following ??= follow();
          place = end;
          const more = following === "none" || following === undefined ? undefined : placeParts(following.own.parts, placed);
          if (following !== "none" && following !== undefined && more !== undefined && place <= apart && reach(home, place)) {
            tell(more, following.own.shared, following.next.spaces, following.own.counts, following.next.integers, true);
            // What stands in the memory has been written over: whoever asks decides anew.
            if (callOf(following.next.name)() !== 0) return undefined;
            isBeside = integers[3] === 1;
            open = integers[2]!; // as above
            went = true;
          }
        }
        for (const each of placed) {
          if (each.written === "" || ((each.written === "said" || each.written === "near") && open === 0 && !goesOn)) continue;
          if (each.written === "ambiguous") {
            if (open > 0) bring(each.list, left, each.place, open);
          } else bring(each.list, each.from, each.place, each.count);
        }
        left += open;
        first = next;
      }
      beside.set(isBeside);
      return { ...room, left, went };
    } catch {
      return undefined;
    }
  };
  return { run, spaceFor };
}
