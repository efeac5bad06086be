import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, negate, one, parseDecimal, sign, toDecimalString } from "../../engine/number/index.ts";
import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
import type { Candidate, Question } from "./candidate.ts";

/**
 * Requests that the standard ones leave out and that clauses can be about: every leverage at which a position or a tier has its bound and one beside it, positions of no contracts,
 * which are settings alone, an opening by one step with the highest leverage of each tier.
 */
export function moreRequests({ meaning }: CompiledPolicy, snapshot: Snapshot): readonly Request[] {
  const spoken = new Set<string>([...meaning.account.permissions, ...meaning.modes.flatMap(({ adjustment }) => adjustment)].map(({ action }) => action));
  const seen = new Set<string>();
  const subjects = (snapshot.positions ?? []).filter(({ marginMode, contracts }) => {
    const key = `${marginMode} ${sign(parseDecimal(contracts) ?? one)}`;
    return !seen.has(key) && seen.add(key);
  });
  const requests = subjects.flatMap((position): readonly Request[] => {
    const { id, symbol, marginMode, side } = position;
    const instrument = snapshot.instruments?.find((each) => each.symbol === symbol);
    const most = [...new Set([...(instrument?.tiers ?? []).map(({ maxLeverage }) => maxLeverage), instrument?.maxLeverage].flatMap((text) => text ?? []))];
    const bounds = [...most, position.leverage ?? "10"].flatMap((text) => parseDecimal(text) ?? []);
    const around = bounds.flatMap((bound) => [add(bound, negate(one)), bound, add(bound, one)]).filter((value) => sign(value) > 0).sort(compare).map((value) => toDecimalString(value));
    const price = instrument?.markPrice ?? "1";
    return [
      ...[...new Set(around)].map((leverage): Request => ({ action: "change_leverage", position: id, leverage })),
      ...(/^[0.]*$/.test(position.contracts) ? meaning.modes.filter(({ name }) => name !== marginMode).map(({ name }): Request => ({ action: "change_margin_mode", position: id, marginMode: name })) : []),
      ...(meaning.modes.length === 1 ? [{ action: "change_margin_mode", position: id, marginMode } as const] : []), // to the one that there is: what is said of changing holds for that too
      ...[position.leverage ?? "10", ...most].map((leverage): Request => ({ action: "open", symbol, marginMode, side: side === "long" ? "short" : "long", contracts: instrument?.amountStep ?? "1", price, leverage })),
    ];
  });
  return requests.filter(({ action }) => spoken.has(action));
}

/** What a trader may do, asked by the others: whom a clause speaks of shows where it allows something. */
export function byOthers({ snapshot, ask, watched }: Candidate): readonly Question[] {
  if (ask.ask !== "permit" || ask.request.by !== undefined || watched.outcome.decisions["verdict"] !== "allowed") return [];
  const { request } = ask;
  return (["venue", "liquidator"] as const).map((by) => ({ snapshot, ask: { ask: "permit", request: { ...request, by } } }));
}
