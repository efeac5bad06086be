import type { Expiry, Grant, ReplayEvent } from "../../schemas/generated/events.ts";
import { EVENTS } from "../limits.ts";
import { divide, floor, fraction, parseDecimal } from "../number/index.ts";
import { checkCharges } from "../snapshot/check-charges.ts";
import { isOnCalendar } from "../snapshot/check-instants.ts";
import { quote, type Issue, type Request } from "../snapshot/index.ts";
import { orderOf } from "./instants.ts";
import { eventKinds, kindsOf } from "./kinds.ts";
import { checkSetting } from "./setting.ts";

/** What a schema cannot say of one event, with paths inside it. */
export function checkEvent(event: ReplayEvent): readonly Issue[] {
  const kinds = kindsOf(event);
  if (kinds.length === 0) return [{ path: "", message: `expected what happens, but found a moment alone`, help: `Give one of ${eventKinds.join(", ")}.` }];
  if (kinds.length > 1) return [{ path: "", message: `expected one thing that happens, but found ${kinds.join(" and ")}`, help: "Write an event for each: their order in the list says which comes first." }];
  return [...momentIssues(event), ...jobIssues(event), ...contentIssues(event)];
}

function momentIssues(event: ReplayEvent): readonly Issue[] {
  const named: readonly (readonly [string, string | undefined])[] = [["at", event.at], ["until", event.until], ["grant.credit.expiresAt", event.grant?.credit?.expiresAt]];
  return named.flatMap(([path, instant]) => (instant === undefined || isOnCalendar(instant) ? [] : [{ path, message: `expected a moment that the calendar has, but found ${quote(instant)}` }]));
}

function jobIssues({ at, every, until }: ReplayEvent): readonly Issue[] {
  if (every === undefined) return until === undefined ? [] : [{ path: "until", message: "expected every beside it, but it is missing", help: "A job that happens once has neither." }];
  if (until === undefined) return [{ path: "until", message: "expected a value, but it is missing", help: "It says when a scheduled job happens for the last time." }];
  if (orderOf(until) < orderOf(at)) return [{ path: "until", message: `expected a moment that is not before at, ${at}, but found ${until}` }];
  const span = fraction(BigInt(Date.parse(until) - Date.parse(at)), 1000n);
  const times = floor(divide(span, parseDecimal(every)!)); // the schema has checked that it is above 0
  return times < BigInt(EVENTS) ? [] : [{ path: "every", message: `expected a job that happens at most ${EVENTS} times, but found ${times + 1n} times` }];
}

function contentIssues(event: ReplayEvent): readonly Issue[] {
  if (event.prices !== undefined) {
    if (Object.keys(event.prices).length === 0) return [{ path: "prices", message: "expected the prices of at least one instrument, but found none" }];
    return Object.entries(event.prices).flatMap(([symbol, prices]) => (Object.keys(prices).length > 0 ? [] : [{ path: `prices[${quote(symbol)}]`, message: "expected markPrice, lastPrice or indexPrice, but found none" }]));
  }
  if (event.request !== undefined) return sizeIssues(event.request);
  if (event.charge !== undefined) return checkCharges([event.charge]).map((issue) => ({ ...issue, path: issue.path.replace("[0]", "charge") }));
  if (event.charges !== undefined) return checkCharges(event.charges).map((issue) => ({ ...issue, path: `charges${issue.path}` }));
  if (event.grant !== undefined) return grantIssues(event.grant, event.at);
  if (event.expire !== undefined) return expiryIssues(event.expire);
  return event.set === undefined ? [] : checkSetting(event.set);
}

const inContracts: ReadonlySet<string> = new Set(["open", "increase", "reduce", "delever", "trade", "place_order"]);
const inMoney: ReadonlySet<string> = new Set(["deposit", "withdraw", "transfer", "add_margin", "remove_margin"]);

/** A request without a size asks how much is possible: nothing happens by asking. */
function sizeIssues(request: Request): readonly Issue[] {
  const field = inContracts.has(request.action) ? "contracts" : inMoney.has(request.action) ? "amount" : undefined;
  if (field === undefined || Object.hasOwn(request, field)) return [];
  return [{ path: `request.${field}`, message: "expected a value, but it is missing", help: "Without it a request asks how much is possible, and nothing happens." }];
}

function grantIssues({ credit }: Grant, at: string): readonly Issue[] {
  if (credit?.expiresAt === undefined || orderOf(credit.expiresAt) > orderOf(at)) return [];
  return [{ path: "grant.credit.expiresAt", message: `expected a moment after it is granted, ${at}, but found ${credit.expiresAt}` }];
}

function expiryIssues({ credit, marginMode, amount }: Expiry): readonly Issue[] {
  if (credit === undefined) return [];
  if (marginMode !== undefined) return [{ path: "expire.marginMode", message: "expected either credit or marginMode, but found both", help: "A credit lapses by itself; a bonus is taken back by the list of a mode." }];
  return amount === undefined ? [] : [{ path: "expire.amount", message: "expected no amount, as a credit lapses with all that is left of it, but found one" }];
}
