import type { Batch, Numbers } from "../columns.ts";
import type { KeyWord, Shape, ShapedColumn } from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Columns from parsed snapshots, in plain numbers: what `Gatherer` fills by way of exact fractions. It needs
 * nothing from outside itself, because emitted modules carry its text. What it is not sure to read as the engine does is `beyond`.
 */
export function rowsOf(shape: Shape, snapshots: readonly unknown[]): Batch {
  const reasons: string[] = [];
  let trouble: string | undefined;
  const doubt = (reason: string): string => (trouble ??= reason);
  const numbers = new Map<string, { value: number[]; mantissa: number[]; scale: number[] }>();
  const words = new Map<string, number[]>();
  const fresh = () => ({ value: [] as number[], mantissa: [] as number[], scale: [] as number[] });
  for (const { kind, path } of shape.columns) void (kind === "number" ? numbers.set(path, fresh()) : words.set(path, []));
  const of = (table: string): readonly ShapedColumn[] => shape.columns.filter((column) => column.table === table);
  const columns = { account: of("account"), pool: of("pool"), balance: of("balance"), position: of("position"), order: of("order"), instrument: of("instrument"), asset: of("asset") };

  const push = (into: { value: number[]; mantissa: number[]; scale: number[] }, value: number, mantissa = NaN, scale = 0): void => {
    into.value.push(value);
    into.mantissa.push(mantissa);
    into.scale.push(scale);
  };
  /** A decimal of the wire; NaN where the text is none. */
  const pushDecimal = (into: { value: number[]; mantissa: number[]; scale: number[] }, text: unknown, sign: string, path: string): void => {
    if (text === undefined || text === null) return push(into, NaN);
    if (typeof text !== "string" || !/^-?\d{1,20}(\.\d{1,18})?$/.test(text)) {
      doubt(`\`${path}\` is no decimal of the wire`);
      return push(into, NaN);
    }
    const value = Number(text);
    if ((sign === "positive" && !(value > 0)) || (sign === "nonNegative" && value < 0)) doubt(`\`${path}\` has a sign that it cannot have`);
    const point = text.indexOf(".");
    const mantissa = Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
    if (Number.isSafeInteger(mantissa)) push(into, value, mantissa, point < 0 ? 0 : text.length - point - 1);
    else push(into, value);
  };
  const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
  const inner = (object: Json, key: string): Json => (own(object, key) ?? {}) as Json;
  const list = (object: Json, key: string): readonly Json[] => (own(object, key) ?? []) as readonly Json[];
  const text = (object: Json, key: string): string => String(own(object, key) ?? "");
  const instant = (found: unknown): number => Date.parse(typeof found === "string" && found.length === 10 ? `${found}T00:00:00Z` : String(found)) / 1000;
  let now = NaN;
  /** What credits that pass the tests come to; nothing where one cannot be tested. */
  const creditsOf = (tests: ShapedColumn["credits"], credits: readonly Json[]): string | undefined => {
    let total = 0n;
    for (const credit of credits) {
      const [after, amount] = [instant(own(credit, "expiresAt")) - now, text(credit, "amount")];
      let counts = true;
      for (const test of tests ?? []) {
        if (!counts) break;
        if (test.test === "expires" && Number.isNaN(after)) return undefined;
        counts = test.test === "kind" ? (text(credit, "kind") === test.word) !== test.not : test.operator === "<" ? after < 0 : test.operator === "<=" ? after <= 0 : test.operator === ">" ? after > 0 : after >= 0;
      }
      if (!/^\d{1,20}(\.\d{1,18})?$/.test(amount)) doubt("`credit.amount` is no decimal of the wire");
      else if (counts) total += BigInt(`${amount.replace(/\..*/, "")}${amount.replace(/^\d+\.?/, "").padEnd(18, "0")}`);
    }
    return total.toString().padStart(19, "0").replace(/(\d{18})$/, ".$1").replace(/\.?0+$/, "");
  };
  const met = new Map<string, Map<string, number>>();
  /** The number of a word among those of its column. */
  const numberOf = (path: string, word: string): string => {
    const known = met.get(path) ?? new Map<string, number>();
    met.set(path, known.has(word) ? known : known.set(word, known.size));
    return String(known.get(word));
  };
  const factOf = (column: ShapedColumn, object: Json): unknown => {
    if (column.from === "numbered") return numberOf(column.path, text(object, column.key));
    if (column.from === "credits") return creditsOf(column.credits, list(object, "credits"));
    const found = column.from === "declared" ? own(inner(object, "facts"), column.key) : own(object, column.key);
    return found ?? column.usual ?? undefined;
  };
  const pushFact = (column: ShapedColumn, found: unknown): void => {
    if (column.kind === "word") {
      const word = typeof found === "boolean" ? (found ? "yes" : "no") : column.flag === true && found !== "yes" && found !== "no" ? undefined : found;
      const at = typeof word === "string" ? column.words.indexOf(word) : -2;
      if (at === -2 && column.always) doubt(`\`${column.path}\` is missing`);
      return void words.get(column.path)!.push(at === -2 ? 0 : at < 0 ? 255 : at + 1); // each word column has its list
    }
    const [into, seconds] = [numbers.get(column.path)!, column.instant && found !== undefined ? instant(found) : NaN]; // as above
    if (!column.instant) pushDecimal(into, found, column.sign, column.path);
    else push(into, seconds, Math.round(seconds * 1000), 3);
  };
  const pushRow = (list: readonly ShapedColumn[], object: Json): void => {
    for (const column of list) {
      if (column.from === "sign") push(numbers.get(column.path)!, own(object, "side") === "short" ? -1 : 1, own(object, "side") === "short" ? -1 : 1); // as above
      else pushFact(column, factOf(column, object));
    }
  };
  /** Who knows nothing; with `zero` a balance that is not listed: it holds nothing, and what a policy declares of it is as it declares it. */
  const pushEmpty = (list: readonly ShapedColumn[], zero: boolean): void => {
    for (const column of list) {
      if (column.from === "declared") pushFact(column, (zero ? column.usual : undefined) ?? undefined);
      else if (column.kind === "word") words.get(column.path)!.push(0); // as above
      else push(numbers.get(column.path)!, zero ? 0 : NaN, zero ? 0 : NaN); // as above
    }
  };

  // Tier tables: a silent table 0, then each once.
  const tiers = { start: [1], upTo: fresh(), fields: shape.tierFields.map(({ key, name }) => ({ key, name, column: fresh() })) };
  const edge = (bound: number): void => [tiers.upTo, ...tiers.fields.map(({ column }) => column)].forEach((column, index) => push(column, index === 0 ? bound : NaN));
  const close = (): void => {
    edge(-Infinity);
    tiers.start.push(tiers.upTo.value.length);
  };
  edge(-Infinity);
  edge(Infinity);
  close();
  const tables = new Map<string, number>();
  const tableOf = (rows: readonly Json[]): number => {
    if (rows.length === 0) return 0;
    const [key, table] = [JSON.stringify(rows), tiers.start.length - 1];
    const known = tables.get(key);
    if (known !== undefined) return known;
    tables.set(key, table);
    for (const row of rows) {
      if (own(row, "maxNotional") === undefined) push(tiers.upTo, Infinity);
      else pushDecimal(tiers.upTo, own(row, "maxNotional"), "positive", "tier.max_notional");
      for (const { key: field, name, column } of tiers.fields) pushDecimal(column, own(row, field), "any", `tier.${name}`);
    }
    if (own(rows.at(-1)!, "maxNotional") !== undefined) edge(Infinity); // there is one
    close();
    return table;
  };

  const links = {
    poolStart: [0], positionStart: [0], orderStart: [0], balanceStart: [2], poolMode: [] as number[], poolBalance: [] as number[], poolInstrument: [] as number[], positionInstrument: [] as number[],
    orderInstrument: [] as number[], balanceAsset: [0, 0], instrumentAsset: [0], instrumentTiers: [0], beyond: [] as number[], positionSource: [] as number[],
  };
  pushEmpty(columns.instrument, false);
  pushEmpty(columns.asset, false);
  pushEmpty(columns.balance, true);
  pushEmpty(columns.balance, false);
  interface Shared { byText: Map<string, { owner: number; row: number; trouble: string | undefined }>; byObject: Map<Json, { owner: number; row: number; trouble: string | undefined }> }
  const instruments: Shared = { byText: new Map(), byObject: new Map() };
  const assets: Shared = { byText: new Map(), byObject: new Map() };
  /** A row that is shared: what was doubted of it is doubted by each who shares it. Whoever hands over one object many times is spared its text. */
  const shared = (known: Shared, json: Json, owner: number, add: () => number): number => {
    const seen = known.byObject.get(json);
    const key = seen?.owner === owner ? "" : `${owner} ${JSON.stringify(json)}`;
    let found = seen?.owner === owner ? seen : known.byText.get(key);
    if (found === undefined) {
      const outer = trouble;
      trouble = undefined;
      const row = add();
      found = { owner, row, trouble };
      trouble = outer;
      known.byText.set(key, found);
    }
    known.byObject.set(json, found);
    if (found.trouble !== undefined) doubt(found.trouble);
    return found.row;
  };
  const assetRow = (asset: Json): number =>
    shared(assets, asset, 0, () => {
      const id = text(asset, "asset");
      for (const column of columns.asset) pushFact(column, column.from !== "price" ? factOf(column, asset) : column.key === id ? "1" : own(inner(asset, "prices"), column.key));
      return assets.byText.size + 1;
    });
  const instrumentRow = (instrument: Json, asset: number): number =>
    shared(instruments, instrument, asset, () => {
      pushRow(columns.instrument, instrument);
      links.instrumentAsset.push(asset);
      return links.instrumentTiers.push(tableOf(list(instrument, "tiers"))) - 1;
    });

  /** A word by which pools are kept apart, as names of pools have it. */
  const keyWord = (object: Json, word: KeyWord | null, path: string): string => {
    if (word === null) return "?";
    if (word.kind === "quantity") doubt(`pools are kept apart by \`${path}\``);
    const found = own(word.declared ? inner(object, "facts") : object, word.key) ?? word.usual ?? undefined;
    if (typeof found === "boolean" || word.kind === "flag") return found === true || found === "yes" ? "true" : found === false || found === "no" ? "false" : "?";
    return typeof found === "string" ? found : "?";
  };
  interface Pool { mode: number; key: string; asset: string | undefined; instrument: string | undefined; positions: { json: Json; at: number }[]; orders: Json[] }
  const poolsOf = (snapshot: Json, bySymbol: ReadonlyMap<string, Json>): Pool[] => {
    const positions = list(snapshot, "positions").map((json, at) => ({ json, at }));
    const orders = list(snapshot, "orders");
    return shape.modes.flatMap((mode, index) => {
      const found = new Map<string, Pool>();
      const build = (key: string, asset: string | undefined, instrument: string | undefined): Pool => {
        const pool = found.get(key) ?? { mode: index, key, asset, instrument, positions: [], orders: [] };
        found.set(key, pool);
        return pool;
      };
      const single = mode.by === "position";
      const fixesInstrument = single || mode.keys.includes("instrument.symbol");
      const fixesAsset = fixesInstrument || mode.keys.includes("instrument.settle");
      const keyOf = (json: Json, of: "position" | "order"): string => mode.keyed.map((fact) => keyWord(fact.ofInstrument ? (bySymbol.get(text(json, "symbol")) ?? {}) : json, fact[of], fact.path)).join(" ");
      const place = (json: Json, key: string, instrument = bySymbol.get(text(json, "symbol"))): Pool => build(key, fixesAsset && instrument !== undefined ? text(instrument, "settle") : undefined, fixesInstrument ? text(json, "symbol") : undefined);
      const alone = new Map<string, string>();
      for (const { json, at } of positions) {
        if (text(json, "marginMode") !== mode.name) continue;
        const key = single ? text(json, "id") : keyOf(json, "position");
        place(json, key).positions.push({ json, at });
        if (single) alone.set(`${text(json, "symbol")} ${text(json, "side")}`, key);
      }
      for (const order of orders) {
        if (text(order, "marginMode") !== mode.name) continue;
        const [symbol, side] = [text(order, "symbol"), text(order, "side")];
        const key = single ? (alone.get(`${symbol} ${side}`) ?? alone.get(`${symbol} ${side === "long" ? "short" : "long"}`) ?? `order ${text(order, "id")}`) : keyOf(order, "order");
        place(order, key).orders.push(order);
      }
      if (!single && mode.by === "pool" && mode.keys.every((key) => key === "instrument.settle")) {
        for (const balance of list(inner(snapshot, "account"), "balances")) {
          const isThere = ["walletBalance", "bonus", "debt"].some((key) => own(balance, key) !== undefined && Number(own(balance, key)) !== 0);
          if (isThere) build(mode.keys.length > 0 ? text(balance, "asset") : "", mode.keys.length > 0 ? text(balance, "asset") : undefined, undefined);
        }
      }
      return [...found.values()];
    });
  };

  /** Whether no two of these agree on a word of theirs or of their instruments. */
  const apart = ({ apart: asked, key }: ShapedColumn, held: readonly Json[], bySymbol: ReadonlyMap<string, Json>): string =>
    new Set(held.map((json) => text(asked?.by.startsWith("instrument.") === true ? (bySymbol.get(text(json, "symbol")) ?? {}) : json, key))).size === held.length ? "yes" : "no";

  for (const each of snapshots) {
    const snapshot = each as Json;
    trouble = undefined;
    now = instant(own(snapshot, "asOf"));
    const account = inner(snapshot, "account");
    const day = text(snapshot, "asOf").slice(0, 10);
    if ((shape.policy.from !== "" && day < shape.policy.from) || (shape.policy.until !== "" && day >= shape.policy.until)) doubt("the policy is not in force");
    const selectors = inner(snapshot, "selectors");
    for (const rule of shape.applies) if (rule.key !== "contract" && rule.key !== "settle" && !rule.values.includes(text(selectors, rule.key))) doubt(`the policy does not apply to this ${rule.key}`);
    const first = links.balanceAsset.length;
    const balanceAt = new Map<string, number>();
    const assetAt = new Map(list(snapshot, "assets").map((asset) => [text(asset, "asset"), assetRow(asset)]));
    for (const [index, balance] of list(account, "balances").entries()) {
      pushRow(columns.balance, balance);
      balanceAt.set(text(balance, "asset"), first + index);
      links.balanceAsset.push(assetAt.get(text(balance, "asset")) ?? 0);
    }
    const bySymbol = new Map(list(snapshot, "instruments").map((instrument) => [text(instrument, "symbol"), instrument]));
    const rowBySymbol = new Map([...bySymbol].map(([symbol, instrument]) => [symbol, instrumentRow(instrument, assetAt.get(text(instrument, "settle")) ?? 0)]));
    const remembered = new Map(list(snapshot, "pools").map((pool) => [text(pool, "id"), text(pool, "status")]));
    const pools = poolsOf(snapshot, bySymbol);
    let placed = 0;
    for (const pool of pools) {
      const name = shape.modes[pool.mode]!.name; // a mode of the shape
      links.poolMode.push(pool.mode);
      links.poolBalance.push(pool.asset === undefined ? 1 : (balanceAt.get(pool.asset) ?? 0));
      links.poolInstrument.push(pool.instrument === undefined ? 0 : (rowBySymbol.get(pool.instrument) ?? 0));
      const status = remembered.get(pool.key === "" ? name : `${name}:${pool.key}`) ?? pool.positions.map(({ json }) => own(json, "status")).find((word) => word !== undefined) ?? "healthy";
      const held = [...pool.positions.map(({ json }) => json), ...pool.orders];
      for (const column of columns.pool) pushFact(column, column.from === "status" ? status : column.from === "apart" ? apart(column, held.slice(0, column.apart?.of === "positions" ? pool.positions.length : held.length), bySymbol) : undefined);
      for (const json of held) {
        const instrument = bySymbol.get(text(json, "symbol"));
        const applies = ({ key, values }: Shape["applies"][number]): boolean => (key !== "contract" && key !== "settle") || instrument === undefined || own(instrument, key) === undefined || values.includes(String(own(instrument, key)));
        for (const rule of shape.applies) if (!applies(rule)) doubt(`the policy does not apply to this ${rule.key}`);
      }
      for (const { json, at } of pool.positions) {
        if (own(json, "entryNotional") !== undefined) doubt("a position states its cost, not only its entry price");
        pushRow(columns.position, json);
        links.positionInstrument.push(rowBySymbol.get(text(json, "symbol")) ?? 0);
        links.positionSource.push(at);
        placed += 1;
      }
      for (const order of pool.orders) {
        pushRow(columns.order, order);
        links.orderInstrument.push(rowBySymbol.get(text(order, "symbol")) ?? 0);
      }
      links.positionStart.push(links.positionInstrument.length);
      links.orderStart.push(links.orderInstrument.length);
    }
    if (placed < list(snapshot, "positions").length) doubt("a position is in a mode that the policy does not have");
    for (const column of columns.account) {
      if (column.from !== "option") {
        if (column.from === "now") pushFact(column, own(snapshot, "asOf"));
        else if (column.from === "credits") pushFact(column, creditsOf(column.credits, list(account, "balances").flatMap((balance) => list(balance, "credits"))));
        else if (column.from === "apart") pushFact(column, apart(column, pools.flatMap((pool) => [...pool.positions.map(({ json }) => json), ...(column.apart?.of === "positions" ? [] : pool.orders)]), bySymbol));
        else pushFact(column, factOf(column, account));
        continue;
      }
      const chosen = own(selectors, column.key) ?? column.usual ?? undefined;
      pushFact(column, typeof chosen === "string" && column.words.includes(chosen) ? chosen : undefined);
    }
    links.poolStart.push(links.poolMode.length);
    links.balanceStart.push(links.balanceAsset.length);
    const code = trouble === undefined ? 0 : reasons.indexOf(trouble) + 1;
    links.beyond.push(trouble === undefined || code > 0 ? code : reasons.length < 200 ? reasons.push(trouble) : reasons.length);
  }

  const finished = ({ value, mantissa, scale }: { value: number[]; mantissa: number[]; scale: number[] }): Numbers => ({ value: Float64Array.from(value), mantissa: Float64Array.from(mantissa), scale: Uint8Array.from(scale) });
  const u32 = (list: readonly number[]): Uint32Array => Uint32Array.from(list);
  return {
    accounts: snapshots.length, pools: links.poolMode.length, positions: links.positionInstrument.length, orders: links.orderInstrument.length,
    poolStart: u32(links.poolStart), positionStart: u32(links.positionStart), orderStart: u32(links.orderStart), balanceStart: u32(links.balanceStart), poolMode: Uint8Array.from(links.poolMode),
    poolBalance: u32(links.poolBalance), poolInstrument: u32(links.poolInstrument), positionInstrument: u32(links.positionInstrument), orderInstrument: u32(links.orderInstrument),
    balanceAsset: u32(links.balanceAsset), instrumentAsset: u32(links.instrumentAsset), instrumentTiers: u32(links.instrumentTiers),
    numbers: Object.fromEntries([...numbers].map(([path, column]) => [path, finished(column)])),
    words: Object.fromEntries([...words].map(([path, codes]) => [path, Uint8Array.from(codes)])),
    tiers: { start: u32(tiers.start), upTo: finished(tiers.upTo), fields: Object.fromEntries(tiers.fields.map(({ name, column }) => [name, finished(column)])) },
    beyond: Uint8Array.from(links.beyond), reasons, positionSource: u32(links.positionSource),
  };
}
