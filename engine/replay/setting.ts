import type { DeclaredSetting, Setting } from "../../schemas/generated/events.ts";
import { Mismatch } from "../mismatch.ts";
import { quote, validateSnapshot, type Asset, type Instrument, type Issue, type Snapshot } from "../snapshot/index.ts";
import { joinPath } from "../snapshot/issue.ts";

/** What stands in for the instrument whose fields are set, while only their form is looked at. */
const anyInstrument = { contract: "linear", base: "X", quote: "Y", settle: "Y", contractSize: "1", tickSize: "1", markPrice: "1" } as const;

/** The form of what is set, by the rules of a snapshot, with paths in the event. */
export function checkSetting(setting: Setting): readonly Issue[] {
  const instruments = Object.entries(setting.instruments ?? {});
  const assets = Object.entries(setting.assets ?? {});
  return [
    ...instruments.flatMap(([symbol, fields]) => issuesOf("instruments", symbol, { instruments: [{ symbol, ...anyInstrument, ...fields }] })),
    ...assets.flatMap(([asset, fields]) => issuesOf("assets", asset, { assets: [{ asset, ...fields }] })),
    ...instruments.flatMap(([symbol, fields]) => ("symbol" in fields ? [renamed("instruments", symbol, "symbol")] : [])),
    ...assets.flatMap(([asset, fields]) => ("asset" in fields ? [renamed("assets", asset, "asset")] : [])),
  ];
}

function renamed(list: string, name: string, field: string): Issue {
  return { path: joinPath(joinPath(`set.${list}`, name), field), message: "expected no such field, as the name in front says which it is" };
}

/** What a snapshot with nothing else would be told of a part of it. */
function issuesOf(list: string, name: string, part: object): readonly Issue[] {
  const { issues } = validateSnapshot({ asOf: "2026-01-01T00:00:00Z", account: { id: "set" }, ...part });
  return issues.map((issue) => ({ ...issue, path: issue.path.replace(`${list}[0]`, joinPath(`set.${list}`, name)) }));
}

/** The snapshot with other facts. Throws `Mismatch` where it names what is not there, or what comes out would be no snapshot. */
export function withSetting(snapshot: Snapshot, setting: Setting): Snapshot {
  const { account } = snapshot;
  const changed: Snapshot = {
    ...snapshot,
    ...(setting.selectors === undefined ? {} : { selectors: { ...snapshot.selectors, ...setting.selectors } }),
    account: {
      ...account,
      ...(setting.account === undefined ? {} : joined(account, setting.account)),
      ...withDeclared("balances", account.balances, setting.balances, (each) => each.asset),
    },
    ...withDeclared("positions", snapshot.positions, setting.positions, (each) => each.id),
    ...withDeclared("orders", snapshot.orders, setting.orders, (each) => each.id),
    ...withFields("assets", snapshot.assets, setting.assets, (each) => each.asset, (asset) => ({ asset })),
    ...withFields("instruments", snapshot.instruments, setting.instruments, (each) => each.symbol, (symbol) => ({ symbol })),
  };
  if (setting.assets === undefined && setting.instruments === undefined) return changed;
  const issues = [...identityIssues(snapshot, setting), ...validateSnapshot(changed).issues];
  if (issues.length > 0) throw new Mismatch(issues);
  return changed;
}

/** What an instrument is and settles in says which money is whose: that does not become otherwise under open positions. */
const identity = ["contract", "base", "quote", "settle"] as const;

function identityIssues({ instruments = [] }: Snapshot, setting: Setting): readonly Issue[] {
  return instruments.flatMap((instrument) => {
    const fields = setting.instruments?.[instrument.symbol];
    if (fields === undefined || !Object.hasOwn(setting.instruments ?? {}, instrument.symbol)) return [];
    return identity.flatMap((key) => (fields[key] === undefined || fields[key] === instrument[key] ? [] : [{ path: joinPath(joinPath("set.instruments", instrument.symbol), key), message: `expected ${instrument[key]}, as an instrument stays what it is, but found ${quote(String(fields[key]))}` }]));
  });
}

function joined<Holder extends { readonly facts?: Readonly<Record<string, string>> }>(holder: Holder, { facts }: DeclaredSetting): Holder {
  return { ...holder, facts: { ...holder.facts, ...facts } };
}

type Declaring = { readonly facts?: Readonly<Record<string, string>> };

function withDeclared<Each extends Declaring>(key: string, list: readonly Each[] = [], settings: Readonly<Record<string, DeclaredSetting>> | undefined, nameOf: (each: Each) => string): object {
  if (settings === undefined) return {};
  for (const name of Object.keys(settings)) if (!list.some((each) => nameOf(each) === name)) throw absent(key, name);
  return { [key]: list.map((each) => (Object.hasOwn(settings, nameOf(each)) ? joined(each, settings[nameOf(each)]!) : each)) }; // it has it
}

function withFields<Each extends Asset | Instrument>(key: string, list: readonly Each[] = [], settings: Readonly<Record<string, object>> | undefined, nameOf: (each: Each) => string, begin: (name: string) => object): object {
  if (settings === undefined) return {};
  const known = new Set(list.map(nameOf));
  const merged = list.map((each) => (Object.hasOwn(settings, nameOf(each)) ? merge(each, settings[nameOf(each)]!) : each)); // it has it
  const added = Object.entries(settings).filter(([name]) => !known.has(name)).map(([name, fields]) => ({ ...begin(name), ...fields }));
  return { [key]: [...merged, ...added] };
}

/** Declared facts and prices are joined; all else is replaced. */
function merge(before: object, fields: object): object {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...fields };
  const inside = ["facts", "prices"].filter((key) => was[key] !== undefined && now[key] !== undefined);
  return { ...was, ...now, ...Object.fromEntries(inside.map((key) => [key, { ...(was[key] as object), ...(now[key] as object) }])) }; // the schema demands objects
}

function absent(list: string, name: string): Mismatch {
  return new Mismatch([{ path: `set.${list}`, message: `expected the name of one of the ${list} that are there, but found ${quote(name)}` }]);
}
