import { parseJson, type Issue } from "../../snapshot/index.ts";
import { reasonOf } from "../account-line.ts";
import { validateMarket, type Market } from "../market.ts";

type Json = Readonly<Record<string, unknown>>;
type Instrument = NonNullable<Market["instruments"]>[number];
type Asset = NonNullable<Market["assets"]>[number];

/** What a line of a feed changes: the market as it is now, and which keys are no longer what they were. */
export interface Change {
  readonly market: Market;
  readonly instrument?: { readonly now: Instrument; readonly keys: readonly string[] };
  readonly asset?: { readonly now: Asset; readonly keys: readonly string[] };
  readonly isLater: boolean;
}

/**
 * Reads `{ "symbol": …, "markPrice": … }`, `{ "asset": …, "prices": { … } }`, either with `asOf`, or `asOf` alone: what the line says stands in place of what
 * the market said, in `prices` and `facts` key by key. Gives a reason where the market would be none with it, and never throws.
 */
export function readFeedLine(text: string, market: Market): Change | { readonly reason: string } {
  const { json, issues } = parseJson(text);
  if (issues.length > 0) return { reason: reasonOf(issues) };
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { reason: "expected an object with symbol or asset, but found something else" };
  const { asOf, ...said } = json as Json; // an object has keys
  if (said["symbol"] !== undefined && said["asset"] !== undefined) return { reason: "expected symbol or asset, but found both" };
  const next: Market = asOf === undefined ? market : { ...market, asOf: asOf as NonNullable<Market["asOf"]> }; // looked at below
  const isLater = asOf !== undefined && asOf !== market.asOf;
  if (said["symbol"] !== undefined) return ofInstrument(said, next, isLater);
  if (said["asset"] !== undefined) return ofAsset(said, next, isLater);
  if (asOf === undefined || Object.keys(said).length > 0) return { reason: "expected symbol, asset or asOf, but found none of them" };
  return wrong({ asOf: next.asOf }, "") ?? { market: next, isLater };
}

function ofInstrument(said: Json, market: Market, isLater: boolean): Change | { readonly reason: string } {
  const { instruments = [] } = market;
  const at = instruments.findIndex(({ symbol }) => symbol === said["symbol"]);
  const before = instruments[at];
  if (before === undefined) return { reason: `symbol: expected the symbol of one of the market's instruments, but found ${shown(said["symbol"])}` };
  const now = merged(before, said);
  const other = what.find((key) => now[key] !== before[key]);
  if (other !== undefined) return { reason: `${other}: expected what the instrument is, ${JSON.stringify(before[other])}, but found ${shown(now[other])}: a feed changes prices, rates and tiers` };
  const reason = wrong({ ...(market.asOf === undefined ? {} : { asOf: market.asOf }), ...(market.assets === undefined ? {} : { assets: market.assets }), instruments: [now] }, "instruments[0].");
  return reason ?? { market: { ...market, instruments: instruments.with(at, now) }, instrument: { now, keys: changed(before, now) }, isLater };
}

function ofAsset(said: Json, market: Market, isLater: boolean): Change | { readonly reason: string } {
  const { assets = [] } = market;
  const at = assets.findIndex(({ asset }) => asset === said["asset"]);
  const before = assets[at];
  if (before === undefined) return { reason: `asset: expected one of the market's assets, but found ${shown(said["asset"])}` };
  const now = merged(before, said);
  const reason = wrong({ ...(market.asOf === undefined ? {} : { asOf: market.asOf }), assets: assets.with(at, now) }, `assets[${at}].`);
  return reason ?? { market: { ...market, assets: assets.with(at, now) }, asset: { now, keys: changed(before, now) }, isLater };
}

/** What an instrument is: with another it would be another, and its positions perhaps none. */
const what = ["contract", "base", "quote", "settle"] as const;

/** What was said in place of what was; whether it may be is looked at by whoever asks. */
function merged<Before extends object>(before: Before, said: Json): Before {
  const inside = (key: "prices" | "facts"): Json => {
    const [old, now] = [(before as Json)[key], said[key]];
    return typeof old === "object" && old !== null && typeof now === "object" && now !== null && !Array.isArray(now) ? { [key]: { ...old, ...now } } : {};
  };
  return { ...before, ...said, ...inside("prices"), ...inside("facts") };
}

function wrong(json: object, prefix: string): { readonly reason: string } | undefined {
  const { market, issues } = validateMarket(json);
  return market === undefined ? { reason: reasonOf(issues.map((issue): Issue => ({ ...issue, path: issue.path.startsWith(prefix) ? issue.path.slice(prefix.length) : issue.path }))) } : undefined;
}

function changed(before: object, now: object): readonly string[] {
  return Object.keys(now).filter((key) => JSON.stringify((before as Json)[key]) !== JSON.stringify((now as Json)[key]));
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : `a value that is no text`;
}
