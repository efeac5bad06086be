import { importFormats, importSnapshot, readDocument, type Imported } from "../../engine/import/index.ts";
import { parseJson, renderIssue, validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { readCsv } from "./csv.ts";
import { cellOf, columnsOf } from "./table-columns.ts";

export interface PastedText {
  readonly name: string;
  readonly text: string;
}

/** What came of texts that somebody pasted: a snapshot as JSON text, or what is wrong. */
export interface Pasted {
  /** What the texts were taken for. */
  readonly format: string;
  readonly json?: string;
  /** What the snapshot does not say as the texts do. */
  readonly notes: readonly string[];
  readonly issues: readonly string[];
}

/**
 * Takes texts for what they look like: a snapshot, the answers of an exchange or of ccxt, or a table of positions. A table has no
 * market in it: prices, tiers and money come from `market`, the account at hand. `now` is the moment where no text says one.
 */
export function readPasted(texts: readonly PastedText[], market: Snapshot | undefined, now: string): Pasted {
  const [first] = texts;
  if (first === undefined || texts.every(({ text }) => text.trim() === "")) return { format: "nothing", notes: [], issues: ["There is no text yet."] };
  if (texts.length === 1 && !/^\s*[[{]/.test(first.text.replace(/^\uFEFF/, ""))) return fromTable(first.text, market);
  if (texts.length === 1) {
    const { json, issues } = parseJson(first.text);
    if (issues.length > 0) return { format: "JSON", notes: [], issues: issues.map(renderIssue) };
    if (typeof json === "object" && json !== null && "account" in json && ("asOf" in json || "instruments" in json)) return checked("snapshot", json, []);
  }
  return fromExchange(texts, now);
}

function checked(format: string, json: unknown, notes: readonly string[]): Pasted {
  const { snapshot, issues } = validateSnapshot(json);
  return snapshot === undefined ? { format, notes, issues: issues.map(renderIssue) } : { format, json: JSON.stringify(snapshot, undefined, 2), notes, issues: [] };
}

/** The format whose import succeeds, or complains least. */
function fromExchange(texts: readonly PastedText[], now: string): Pasted {
  const documents = texts.filter(({ text }) => text.trim() !== "").map(({ name, text }) => readDocument(name, text));
  const broken = documents.flatMap(({ issues }) => issues);
  if (broken.length > 0) return { format: "JSON", notes: [], issues: broken.map(renderIssue) };
  const read = documents.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const tried = importFormats.flatMap(({ format, title }) => [
    { title, result: importSnapshot(format, read) },
    { title, result: importSnapshot(format, read, { asOf: now }) },
  ]);
  const cost = ({ snapshot, issues }: Imported): number => (snapshot === undefined ? 1 + issues.length : 0);
  const best = tried.reduce((a, b) => (cost(b.result) < cost(a.result) ? b : a));
  const { snapshot, unmapped, issues } = best.result;
  const notes = unmapped.map(({ path, value, why }) => `${[path, value].filter((text) => text !== "").join(" = ")}: ${why}`);
  return snapshot === undefined ? { format: best.title, notes, issues: issues.map(renderIssue) } : { format: best.title, json: JSON.stringify(snapshot, undefined, 2), notes, issues: [] };
}

function fromTable(text: string, market: Snapshot | undefined): Pasted {
  const format = "CSV";
  if (market === undefined) return { format, notes: [], issues: ["A table of positions has no prices and no money: open an account first, whose market it is in."] };
  const { columns, rows } = readCsv(text);
  const known = columnsOf(columns);
  const at = new Map(known.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index] as const])));
  const missing = ["symbol", "marginMode", "side", "contracts"].filter((name) => !at.has(name));
  if (missing.length > 0) return { format, notes: [], issues: [`Expected a first row with the columns symbol, marginMode, side, contracts, entryPrice, leverage, margin, but found ${columns.slice(0, 12).join(", ") || "nothing"}: ${missing.join(", ")} missing.`] };
  const symbols = new Set((market.instruments ?? []).map(({ symbol }) => symbol));
  const cell = (row: readonly string[], name: string): string => cellOf(name, row[at.get(name) ?? -1] ?? "");
  const positions = rows.map((row, index) => {
    const fields = [...at.keys()].flatMap((name) => (name !== "markPrice" && cell(row, name) !== "" ? [[name, cell(row, name)] as const] : []));
    return { id: `row ${index + 1}`, ...Object.fromEntries(fields) };
  });
  const strangers = [...new Set(rows.map((row) => cell(row, "symbol")))].filter((symbol) => !symbols.has(symbol));
  if (strangers.length > 0) return { format, notes: [], issues: [`The account at hand has no market for ${strangers.slice(0, 8).join(", ")}; it has ${[...symbols].slice(0, 8).join(", ")}.`] };
  const marks = new Map(rows.map((row) => [cell(row, "symbol"), cell(row, "markPrice")]));
  const instruments = (market.instruments ?? []).map((each) => ({ ...each, ...(marks.get(each.symbol) ? { markPrice: marks.get(each.symbol) } : {}) }));
  const unread = known.flatMap(({ name, field }) => (field === undefined ? [name] : []));
  const taken = known.flatMap(({ name, field }) => (field === undefined || field === name ? [] : [`${name} as ${field}`]));
  const notes = [`Prices, tiers and money are those of ${market.account.id}.`, ...(unread.length === 0 ? [] : [`Not read: ${unread.join(", ")}.`]), ...(taken.length === 0 ? [] : [`Read: ${taken.join(", ")}.`])];
  return checked(format, { ...market, account: { ...market.account, id: `${market.account.id}-table` }, instruments, positions, orders: [] }, notes);
}
