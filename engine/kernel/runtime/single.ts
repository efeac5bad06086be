import type { Batch, Numbers } from "../columns.ts";
import type { Shape, ShapedColumn } from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

/** Columns of one account at a time, in arrays that are used again: they hold until the next account is read. */
export interface Single {
  /** The account's columns beside those of its market; `undefined` where `rowsOf` must read it: it is large, unusual, or no account that columns hold. */
  readonly read: (account: Json) => Batch | undefined;
}

/**
 * A reader of accounts in a market that `rowsOf` has read into `base`: row i + 1 of its instruments is `instruments[i]`, and of its assets `assets[i]`. What
 * it reads is what `rowsOf` reads, and what it is not sure of it leaves to that. It needs nothing from outside itself, because emitted modules
 * carry its text. `undefined` where the policy asks for more than it can read.
 */
export function singleReader(shape: Shape, base: Batch, instruments: readonly Json[], assets: readonly Json[]): Single | undefined {
  const powers = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
  const isPlain = shape.columns.every(({ key, from }) => from !== "credits" && from !== "apart" && !(key in Object.prototype)) && shape.applies.every(({ key }) => !(key in Object.prototype));
  const isKnown = shape.modes.every(({ by, keys }) => by === "position" || keys.length === 0 || (keys.length === 1 && (keys[0] === "instrument.settle" || keys[0] === "instrument.symbol")));
  const rowOf = new Map(instruments.map((instrument, index) => [String(instrument["symbol"] ?? ""), index + 1]));
  const assetOf = new Map(assets.map((asset, index) => [String(asset["asset"] ?? ""), index + 1]));
  // What stands twice has one row there.
  if (!isPlain || !isKnown || rowOf.size < instruments.length || assetOf.size < assets.length || base.beyond[0] !== 0) return undefined;
  const settleOf = ["", ...instruments.map((instrument) => String(instrument["settle"] ?? ""))];
  const ofMarket = shape.applies.filter(({ key }) => key === "contract" || key === "settle");
  const ofAccount = shape.applies.filter((rule) => !ofMarket.includes(rule));
  const fits = [false, ...instruments.map((instrument) => ofMarket.every(({ key, values }) => instrument[key] === undefined || values.includes(String(instrument[key]))))];

  // One column a fact: its arrays are made anew where an account is larger than all before.
  interface Reading { readonly shaped: ShapedColumn; value: Float64Array; mantissa: Float64Array; scale: Uint8Array; codes: Uint8Array }
  const of = (table: string): Reading[] =>
    shape.columns.filter((column) => column.table === table).map((shaped) => ({ shaped, value: new Float64Array(0), mantissa: new Float64Array(0), scale: new Uint8Array(0), codes: new Uint8Array(0) }));
  const tables = { account: of("account"), pool: of("pool"), balance: of("balance"), position: of("position"), order: of("order") };
  const asksPoolStatus = tables.pool.some(({ shaped }) => shaped.from === "status");

  /** Seconds, of the text that was read last. */
  let [instantText, instantSeconds] = ["", NaN];
  const instant = (text: string): number => {
    if (text !== instantText) [instantText, instantSeconds] = [text, Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) / 1000];
    return instantSeconds;
  };
  const put = (into: Reading, row: number, value: number, mantissa: number, scale: number): void => {
    into.value[row] = value;
    into.mantissa[row] = mantissa;
    into.scale[row] = scale;
  };
  /** A decimal of the wire; false where the text is none, or has a sign that it cannot have. */
  const putDecimal = (into: Reading, row: number, found: unknown): boolean => {
    if (found === undefined || found === null) {
      put(into, row, NaN, NaN, 0);
      return true;
    }
    if (typeof found !== "string") return false;
    const length = found.length;
    const first = found.charCodeAt(0) === 45 ? 1 : 0;
    let mantissa = 0;
    if (length - first <= 16) {
      let point = -1;
      for (let at = first; at < length; at += 1) {
        const digit = found.charCodeAt(at) - 48;
        if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
        else if (digit === -2 && point < 0) point = at;
        else return false;
      }
      // A digit on either side of a point, and so no more than 15 digits with it.
      if (length === first || point === first || point === length - 1 || (point < 0 && length - first > 15)) return slowly(into, row, found);
      const scale = point < 0 ? 0 : length - point - 1;
      if (first === 1) mantissa = -mantissa;
      // Both are whole numbers that doubles hold: one division rounds as the decimal rounds.
      const value = mantissa / powers[scale]!; // fewer decimals than powers
      if ((into.shaped.sign === "positive" && !(value > 0)) || (into.shaped.sign === "nonNegative" && value < 0)) return false;
      put(into, row, value, mantissa, scale);
      return true;
    }
    return slowly(into, row, found);
  };
  const slowly = (into: Reading, row: number, text: string): boolean => {
    if (!/^-?\d{1,20}(\.\d{1,18})?$/.test(text)) return false;
    const value = Number(text);
    if ((into.shaped.sign === "positive" && !(value > 0)) || (into.shaped.sign === "nonNegative" && value < 0)) return false;
    const point = text.indexOf(".");
    const mantissa = Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
    if (Number.isSafeInteger(mantissa)) put(into, row, value, mantissa, point < 0 ? 0 : text.length - point - 1);
    else put(into, row, value, NaN, 0);
    return true;
  };
  const putFact = (into: Reading, row: number, found: unknown): boolean => {
    const { shaped } = into;
    if (shaped.kind === "word") {
      const word = typeof found === "boolean" ? (found ? "yes" : "no") : shaped.flag === true && found !== "yes" && found !== "no" ? undefined : found;
      if (typeof word !== "string") {
        into.codes[row] = 0;
        return !shaped.always;
      }
      const at = shaped.words.indexOf(word);
      into.codes[row] = at < 0 ? 255 : at + 1;
      return true;
    }
    if (!shaped.instant) return putDecimal(into, row, found);
    if (typeof found !== "string" && found !== undefined) return false;
    const seconds = found === undefined ? NaN : instant(found);
    put(into, row, seconds, Math.round(seconds * 1000), 3);
    return true;
  };
  const putRow = (list: readonly Reading[], row: number, object: Json): boolean => {
    for (const into of list) {
      const { from, key, usual } = into.shaped;
      if (from === "sign") {
        const sign = object["side"] === "short" ? -1 : 1;
        put(into, row, sign, sign, 0);
        continue;
      }
      const found = from === "declared" ? (object["facts"] as Json | undefined)?.[key] : object[key];
      if (!putFact(into, row, found ?? usual ?? undefined)) return false;
    }
    return true;
  };

  let capacity = 0;
  const u32 = (): Uint32Array => new Uint32Array(capacity);
  const made = () => {
    const numbers: Record<string, Numbers> = { ...base.numbers };
    const words: Record<string, Uint8Array> = { ...base.words };
    for (const into of Object.values(tables).flat()) {
      if (into.shaped.kind === "word") words[into.shaped.path] = into.codes = new Uint8Array(capacity);
      else {
        [into.value, into.mantissa, into.scale] = [new Float64Array(capacity), new Float64Array(capacity), new Uint8Array(capacity)];
        numbers[into.shaped.path] = { value: into.value, mantissa: into.mantissa, scale: into.scale };
      }
    }
    // The balance of an asset that is not listed, and no balance.
    for (const into of tables.balance) {
      if (into.shaped.kind !== "number") continue;
      for (const row of [0, 1]) put(into, row, row === 0 && into.shaped.from === "fact" ? 0 : NaN, row === 0 && into.shaped.from === "fact" ? 0 : NaN, 0);
    }
    return {
      accounts: 1, pools: 0, positions: 0, orders: 0,
      poolStart: u32(), positionStart: u32(), orderStart: u32(), balanceStart: u32(), poolMode: new Uint8Array(capacity), poolBalance: u32(), poolInstrument: u32(),
      positionInstrument: u32(), orderInstrument: u32(), balanceAsset: u32(), instrumentAsset: base.instrumentAsset, instrumentTiers: base.instrumentTiers,
      numbers, words, tiers: base.tiers, beyond: new Uint8Array(1), reasons: [], positionSource: u32(),
    };
  };
  let batch = made();
  const none: readonly Json[] = [];
  const keys: string[] = [];
  const poolOf: number[] = [];
  const instrumentOf: number[] = [];
  const next: number[] = [];

  /** From which row to before which the members of each pool stand. */
  const standing = (start: Uint32Array, pools: number, from: number, to: number): void => {
    for (let pool = 0; pool <= pools; pool += 1) start[pool] = 0;
    for (let at = from; at < to; at += 1) start[poolOf[at]! + 1]! += 1; // each was placed
    for (let pool = 0; pool < pools; pool += 1) start[pool + 1]! += start[pool]!; // rows of it
  };

  const read = (account: Json): Batch | undefined => {
    const owner = account["account"] as Json | undefined;
    const positions = (account["positions"] ?? none) as readonly Json[];
    const orders = (account["orders"] ?? none) as readonly Json[];
    const asOf = account["asOf"];
    const selectors = account["selectors"] as Json | undefined;
    if (owner === undefined || typeof asOf !== "string" || (asksPoolStatus && account["pools"] !== undefined)) return undefined;
    if (shape.policy.from !== "" || shape.policy.until !== "") {
      const day = asOf.slice(0, 10);
      if ((shape.policy.from !== "" && day < shape.policy.from) || (shape.policy.until !== "" && day >= shape.policy.until)) return undefined;
    }
    for (const rule of ofAccount) if (!rule.values.includes(String(selectors?.[rule.key] ?? ""))) return undefined;
    const balances = (owner["balances"] ?? none) as readonly Json[];
    const most = positions.length + orders.length + balances.length + 3;
    // Pools are looked for one by one: where there may be many, a map finds them sooner.
    if (most > 100) return undefined;
    if (most > capacity) {
      capacity = Math.max(16, 2 * most);
      batch = made();
    }
    const { poolMode, poolBalance, poolInstrument, positionStart, orderStart, positionInstrument, orderInstrument, balanceAsset, positionSource } = batch;

    for (let index = 0; index < balances.length; index += 1) {
      const balance = balances[index]!; // an index of it
      if (typeof balance["asset"] !== "string" || !putRow(tables.balance, index + 2, balance)) return undefined;
      balanceAsset[index + 2] = assetOf.get(balance["asset"]) ?? 0;
    }
    const balanceRow = (asset: string): number => {
      for (let index = balances.length - 1; index >= 0; index -= 1) if (balances[index]!["asset"] === asset) return index + 2; // an index of it
      return 0;
    };

    // Which pool each is in: the pools of a mode by those who come first.
    let pools = 0;
    let placed = 0;
    for (let mode = 0; mode < shape.modes.length; mode += 1) {
      const { name, by, keys: ofMode } = shape.modes[mode]!; // an index of it
      const path = ofMode[0];
      const firstPool = pools;
      const bySymbol = by === "position" || path === "instrument.symbol";
      const poolAt = (key: string, asset: string | undefined, instrument: number): number => {
        for (let pool = firstPool; pool < pools; pool += 1) if (keys[pool] === key) return pool;
        keys[pools] = key;
        poolMode[pools] = mode;
        poolBalance[pools] = asset === undefined ? 1 : balanceRow(asset);
        poolInstrument[pools] = instrument;
        pools += 1;
        return pools - 1;
      };
      for (let at = 0; at < positions.length + orders.length; at += 1) {
        const isOrder = at >= positions.length;
        const json = (isOrder ? orders[at - positions.length] : positions[at])!; // an index of it
        if (json["marginMode"] !== name) continue;
        const row = rowOf.get(json["symbol"] as string);
        // An order of a position's own pool is looked for by symbol and side.
        if (row === undefined || !fits[row] || (isOrder && by === "position")) return undefined;
        const settle = settleOf[row] ?? "";
        const key = by === "position" ? json["id"] : path === undefined ? "" : bySymbol ? json["symbol"] : settle;
        if (typeof key !== "string") return undefined;
        poolOf[at] = poolAt(key, bySymbol || path !== undefined ? settle : undefined, bySymbol ? row : 0);
        instrumentOf[at] = row;
        placed += 1;
      }
      if (by === "pool" && !bySymbol) {
        for (const balance of balances) {
          const isThere = (balance["walletBalance"] !== undefined && Number(balance["walletBalance"]) !== 0) || (balance["bonus"] !== undefined && Number(balance["bonus"]) !== 0) || (balance["debt"] !== undefined && Number(balance["debt"]) !== 0);
          if (isThere) poolAt(path === undefined ? "" : String(balance["asset"] ?? ""), path === undefined ? undefined : String(balance["asset"] ?? ""), 0);
        }
      }
    }
    if (placed < positions.length + orders.length) return undefined;

    // Rows stand by pool.
    standing(positionStart, pools, 0, positions.length);
    standing(orderStart, pools, positions.length, positions.length + orders.length);
    for (let pool = 0; pool < pools; pool += 1) next[pool] = positionStart[pool]!; // as above
    for (let at = 0; at < positions.length; at += 1) {
      const json = positions[at]!; // as above
      const pool = poolOf[at]!; // as above
      const row = next[pool]!; // as above
      next[pool] = row + 1;
      if (json["entryNotional"] !== undefined || (asksPoolStatus && json["status"] !== undefined)) return undefined;
      if (!putRow(tables.position, row, json)) return undefined;
      positionInstrument[row] = instrumentOf[at]!; // as above
      positionSource[row] = at;
    }
    for (let pool = 0; pool < pools; pool += 1) next[pool] = orderStart[pool]!; // as above
    for (let at = 0; at < orders.length; at += 1) {
      const json = orders[at]!; // as above
      const pool = poolOf[at + positions.length]!; // as above
      const row = next[pool]!; // as above
      next[pool] = row + 1;
      if (!putRow(tables.order, row, json)) return undefined;
      orderInstrument[row] = instrumentOf[at + positions.length]!; // as above
    }
    for (const into of tables.pool) for (let pool = 0; pool < pools; pool += 1) if (!putFact(into, pool, into.shaped.from === "status" ? "healthy" : undefined)) return undefined;
    for (const into of tables.account) {
      const { from, key, usual, words, kind } = into.shaped;
      let found: unknown = from === "now" ? asOf : from === "option" ? selectors?.[key] : from === "declared" ? (owner["facts"] as Json | undefined)?.[key] : owner[key];
      if (from !== "now") found = found ?? usual ?? undefined;
      if (from === "option" && !(kind === "word" && typeof found === "string" && words.includes(found))) found = undefined;
      if (!putFact(into, 0, found)) return undefined;
    }
    batch.poolStart[1] = pools;
    batch.balanceStart[0] = 2;
    batch.balanceStart[1] = balances.length + 2;
    batch.pools = pools;
    batch.positions = positions.length;
    batch.orders = orders.length;
    return batch;
  };
  return { read };
}
