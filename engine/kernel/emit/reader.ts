import type { Shape, ShapedColumn } from "../runtime/shape.ts";
import { indented } from "./blocks.ts";
import { readerHelpers } from "./texts-of-json.ts";

/** More rows of anything than that are read by `rowsOf`: pools are looked for one by one here. */
export const mostRead = 100;

/** Rows of its columns: of balances two stand for one that is not listed, and for none. */
export const readRows = mostRead + 4;

/**
 * A policy's reader of one account after the other, as straight-line code: `readAccount(reader, account)` reads an account's objects into columns that are used again, and is
 * false where `rowsOf` must read it: it is large, unusual, or no account that columns hold. What it reads is what `rowsOf` reads. Whose policy asks for more than it can read has none.
 */
export function readerLines(shape: Shape): readonly string[] {
  if (!isReadable(shape)) return ["/** Accounts of this policy are read by `rowsOf`. */", "const isRead = false;", "const readAccount = undefined;"];
  const fields = new Fields(shape);
  const body = bodyLines(shape, fields);
  return [
    "/** Whether accounts are read by code of their policy, into columns that stay: what stays is constant for whoever compiles it. */",
    "const isRead = true;",
    "const { value: lastValues, mantissa: lastMantissas, scale: lastScales } = lastRows.cells;",
    "const { poolStart, positionStart, orderStart, balanceStart, poolMode, poolBalance, poolInstrument, positionInstrument, orderInstrument, balanceAsset, positionSource } = lastRows;",
    ...fields.declarations(),
    `const [keys, next] = [new Array(${readRows}).fill(""), new Uint32Array(${readRows})];`,
    `const [poolOf, instrumentOf] = [new Uint32Array(${readRows}), new Uint32Array(${readRows})];`,
    "/** How many accounts were begun to be read: what runs in objects of the caller may read others. */",
    "let begun = 0;",
    ...(shape.policy.from === "" && shape.policy.until === "" ? [] : ["/** An instant at which the policy is in force: mostly the next is the same. */", 'let inForce = "";']),
    "",
    ...readerHelpers,
    "",
    "/** Reads an account into the columns of `batch`, which hold until the next; false where `rowsOf` must read it. */",
    "function readAccount({ batch, rowOf, assetOf, fits, settleOf }, account) {",
    ...indented(body),
    "}",
  ];
}

const isKey = (key: string): boolean => !(key in Object.prototype);

/** Whether the code below reads all that the policy asks of an account. */
function isReadable(shape: Shape): boolean {
  const isPlain = shape.columns.every(({ key, from }) => from !== "credits" && from !== "apart" && isKey(key)) && shape.applies.every(({ key }) => isKey(key));
  return isPlain && shape.modes.every(({ by, keys }) => by === "position" || keys.length === 0 || (keys.length === 1 && (keys[0] === "instrument.settle" || keys[0] === "instrument.symbol")));
}

/** The columns of the account that was read last: words each in an array under a name of our own, numbers in a stretch of arrays that all share. A class because it counts them. */
class Fields {
  private readonly names = new Map<string, string>();
  private readonly numbers: readonly string[];

  constructor(shape: Shape) {
    this.numbers = shape.columns.filter(({ table, kind }) => kind === "number" && table !== "instrument" && table !== "asset").map(({ path }) => path);
  }

  declarations(): string[] {
    return [...this.names].map(([text, name]) => `const ${name} = ${text};`);
  }

  word({ path }: ShapedColumn): string {
    const text = `lastRows.words[${JSON.stringify(path)}]`;
    const name = this.names.get(text) ?? `lastWord${this.names.size}`;
    this.names.set(text, name);
    return name;
  }

  /** Where a row of a column of numbers stands. */
  cell({ path }: ShapedColumn, row: string): string {
    const from = this.numbers.indexOf(path) * readRows;
    return from === 0 ? row : /^\d+$/.test(row) ? String(from + Number(row)) : `${row} + ${from}`;
  }
}

const signCodes = { any: 0, nonNegative: 1, positive: 2 } as const;

/** Puts what `found` names into a row of a column. */
function putLines(column: ShapedColumn, fields: Fields, found: string, row: string): readonly string[] {
  const { kind, words, always, usual, flag, instant } = column;
  if (kind === "word") {
    const into = `${fields.word(column)}[${row}]`;
    const known = words.map((word, index) => `found === ${JSON.stringify(word)} ? ${index + 1} : `).join("");
    const code = (of: string): string => String(words.includes(of) ? words.indexOf(of) + 1 : 255);
    const other = flag === true ? "" : `typeof found === "string" ? 255 : `;
    // A flag in a column that does not tell both words apart is still a word.
    const flags = flag === true ? `found === "yes" ? ${code("yes")} : found === "no" ? ${code("no")} : ` : "";
    return [
      `found = ${found}${usual === null ? "" : ` ?? ${JSON.stringify(usual)}`};`,
      `code = ${flag === true ? flags : known}found === true ? ${code("yes")} : found === false ? ${code("no")} : ${other}0;`,
      ...(always ? ["if (code === 0) return false;"] : []),
      `${into} = code;`,
    ];
  }
  const cell = fields.cell(column, row);
  const lines = [`found = ${found}${usual === null ? "" : ` ?? ${JSON.stringify(usual)}`};`];
  if (instant) return [...lines, `if (found !== undefined && found !== null && typeof found !== "string") return false;`, `putInstant(found, ${cell});`];
  return [...lines, `if (found === undefined || found === null) putNothing(${cell});`, `else if (!putDecimal(found, ${signCodes[column.sign]}, ${cell})) return false;`];
}

/** The row of an object in the columns of its table. */
function rowLines(table: ShapedColumn["table"], shape: Shape, fields: Fields, object: string, row: string): readonly string[] {
  return shape.columns.filter((column) => column.table === table).flatMap((column) => {
    const key = JSON.stringify(column.key);
    if (column.from === "sign") {
      const cell = fields.cell(column, row);
      return [`lastValues[${cell}] = lastMantissas[${cell}] = ${object}.side === "short" ? -1 : 1;`, `lastScales[${cell}] = 0;`];
    }
    return putLines(column, fields, column.from === "declared" ? `${object}.facts?.[${key}]` : `${object}[${key}]`, row);
  });
}

function bodyLines(shape: Shape, fields: Fields): readonly string[] {
  const { from, until } = shape.policy;
  const asksPoolStatus = shape.columns.some((column) => column.table === "pool" && column.from === "status");
  const ofAccount = shape.applies.filter(({ key }) => key !== "contract" && key !== "settle");
  const isAlways = from === "" && until === "";
  const selector = (key: string): string => `(selectors === undefined ? undefined : selectors[${JSON.stringify(key)}])`;
  return [
    "begun += 1;",
    "const turn = begun;",
    "const { account: owner, asOf, selectors } = account;",
    `if (owner === undefined || owner === null || typeof asOf !== "string"${asksPoolStatus ? " || account.pools !== undefined" : ""}) return false;`,
    ...(isAlways ? [] : ["if (asOf !== inForce) {", "  const day = asOf.slice(0, 10);", `  if (${[...(from === "" ? [] : [`day < ${JSON.stringify(from)}`]), ...(until === "" ? [] : [`day >= ${JSON.stringify(until)}`])].join(" || ")}) return false;`, "  inForce = asOf;", "}"]),
    "let found;",
    "let code = 0;",
    ...ofAccount.flatMap(({ key, values }) => [`found = ${selector(key)};`, `if (${values.map((value) => `found !== ${JSON.stringify(value)}`).join(" && ")}) return false;`]),
    "const positions = account.positions ?? none;",
    "const orders = account.orders ?? none;",
    "const balances = owner.balances ?? none;",
    "const held = positions.length;",
    "const placed = orders.length;",
    `if (held + placed + ${poolsOfMoney(shape)} > ${mostRead}) return false;`,
    ...aheadLines(shape),
    "for (let at = 0; at < balances.length; at += 1) {",
    ...indented(["const json = balances[at];", "const row = at + 2;", `if (typeof json.asset !== "string") return false;`, ...rowLines("balance", shape, fields, "json", "row"), "balanceAsset[row] = assetOf.get(json.asset) ?? 0;"]),
    "}",
    "let pools = 0;",
    "let left = held + placed;",
    ...shape.modes.flatMap((mode, index) => modeLines(mode, index)),
    "if (left > 0) return false;",
    "// Rows stand by pool.",
    ...standing("position", "held", "0"),
    "for (let at = 0; at < held; at += 1) {",
    ...indented([
      "const json = positions[at];",
      `if (json.entryNotional !== undefined${asksPoolStatus ? " || json.status !== undefined" : ""}) return false;`,
      "const row = next[poolOf[at]];",
      "next[poolOf[at]] = row + 1;",
      ...rowLines("position", shape, fields, "json", "row"),
      "positionInstrument[row] = instrumentOf[at];",
      "positionSource[row] = at;",
    ]),
    "}",
    ...standing("order", "placed", "held"),
    "for (let at = 0; at < placed; at += 1) {",
    ...indented(["const json = orders[at];", "const row = next[poolOf[held + at]];", "next[poolOf[held + at]] = row + 1;", ...rowLines("order", shape, fields, "json", "row"), "orderInstrument[row] = instrumentOf[held + at];"]),
    "}",
    ...shape.columns.filter(({ table }) => table === "pool").flatMap((column) => ["for (let k = 0; k < pools; k += 1) {", ...indented(putLines({ ...column, usual: null }, fields, column.from === "status" ? '"healthy"' : "undefined", "k")), "}"]),
    ...shape.columns.filter(({ table }) => table === "account").flatMap((column) => {
      const key = JSON.stringify(column.key);
      if (column.from === "now") return putLines({ ...column, usual: null }, fields, "asOf", "0");
      // What is none of an option's words is no choice.
      if (column.from === "option") return [`found = ${selector(column.key)}${column.usual === null ? "" : ` ?? ${JSON.stringify(column.usual)}`};`, `code = ${column.words.map((word, at) => `found === ${JSON.stringify(word)} ? ${at + 1} : `).join("")}0;`, ...(column.always ? ["if (code === 0) return false;"] : []), `${fields.word(column)}[0] = code;`];
      return putLines(column, fields, column.from === "declared" ? `owner.facts?.[${key}]` : `owner[${key}]`, "0");
    }),
    "// What runs in objects of the caller may have read others meanwhile.",
    "if (begun !== turn) return false;",
    "poolStart[1] = pools;",
    "balanceStart[1] = balances.length + 2;",
    "batch.pools = pools;",
    "batch.positions = held;",
    "batch.orders = placed;",
    "return true;",
  ];
}

/** At most so many pools that money alone makes: in each mode that shares it, of each asset or of all together. At least so many as rows of balances. */
function poolsOfMoney({ modes }: Shape): string {
  const sharing = modes.filter((mode) => mode.by === "pool" && mode.keys[0] !== "instrument.symbol");
  const ofEach = sharing.filter(({ keys }) => keys.length > 0).length;
  return `balances.length${ofEach > 1 ? ` * ${ofEach}` : ""}${sharing.length > ofEach ? ` + ${sharing.length - ofEach}` : ""}`;
}

/** Looks at all texts of positions before any is read: what is not near is fetched at once, and not one after the other. */
function aheadLines(shape: Shape): readonly string[] {
  const texts = shape.columns.filter(({ table, kind, from, instant }) => table === "position" && kind === "number" && from === "fact" && !instant);
  if (texts.length === 0) return [];
  return [
    "let length = 0;",
    "for (let at = 0; at < held; at += 1) {",
    ...indented(["const json = positions[at];", ...texts.flatMap(({ key }) => [`found = json[${JSON.stringify(key)}];`, 'if (typeof found === "string") length += found.length;'])]),
    "}",
    `if (length > ${mostRead * texts.length * 40}) return false;`,
  ];
}

/** Which pool each position and order of a mode is in, in the order in which they come first; then pools of balances alone. */
function modeLines({ name, by, keys }: Shape["modes"][number], mode: number): readonly string[] {
  const path = keys[0];
  const bySymbol = by === "position" || path === "instrument.symbol";
  const hasBalance = bySymbol || path !== undefined;
  const find = (key: string, asset: string | undefined, instrument: string): readonly string[] => [
    `const key = ${key};`,
    "let pool = first;",
    "while (pool < pools && keys[pool] !== key) pool += 1;",
    "if (pool === pools) {",
    "  keys[pool] = key;",
    `  poolMode[pool] = ${mode};`,
    `  poolBalance[pool] = ${asset === undefined ? "1" : `balanceOf(balances, ${asset})`};`,
    `  poolInstrument[pool] = ${instrument};`,
    "  pools += 1;",
    "}",
  ];
  const members = (list: string, count: string, offset: string): readonly string[] => [
    `for (let at = 0; at < ${count}; at += 1) {`,
    ...indented([
      `const json = ${list}[at];`,
      `if (json.marginMode !== ${JSON.stringify(name)}) continue;`,
      // An order of a position's own pool is looked for by symbol and side.
      ...(list === "orders" && by === "position" ? ["return false;"] : [
        "const row = rowOf.get(json.symbol);",
        "if (row === undefined || fits[row] === 0) return false;",
        ...(by === "position" ? ['if (typeof json.id !== "string") return false;'] : []),
        ...find(by === "position" ? "json.id" : path === undefined ? '""' : bySymbol ? "json.symbol" : "settleOf[row]", hasBalance ? "settleOf[row]" : undefined, bySymbol ? "row" : "0"),
        `poolOf[${offset}at] = pool;`,
        `instrumentOf[${offset}at] = row;`,
        "left -= 1;",
      ]),
    ]),
    "}",
  ];
  const ofBalances = by !== "pool" || bySymbol ? [] : [
    "for (let at = 0; at < balances.length; at += 1) {",
    ...indented(["const json = balances[at];", "if (!(isSome(json.walletBalance) || isSome(json.bonus) || isSome(json.debt))) continue;", ...find(path === undefined ? '""' : "json.asset", path === undefined ? undefined : "json.asset", "0")]),
    "}",
  ];
  return ["{", ...indented(["const first = pools;", ...members("positions", "held", ""), ...members("orders", "placed", "held + "), ...ofBalances]), "}"];
}

/** From which row to before which the members of each pool stand. */
function standing(of: "position" | "order", count: string, offset: string): readonly string[] {
  const start = `${of}Start`;
  return [
    `for (let k = 0; k <= pools; k += 1) ${start}[k] = 0;`,
    `for (let at = 0; at < ${count}; at += 1) ${start}[poolOf[${offset === "0" ? "" : `${offset} + `}at] + 1] += 1;`,
    `for (let k = 0; k < pools; k += 1) {`,
    `  next[k] = ${start}[k];`,
    `  ${start}[k + 1] += ${start}[k];`,
    "}",
  ];
}
