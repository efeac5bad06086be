import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, divide, fraction, multiply, one, parseDecimal, roundToStep, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { amountStep } from "../line/index.ts";
import { fits } from "../accounts/bases.ts";
import { checked } from "../accounts/variants.ts";
import { worthAtMark } from "../accounts/worth.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import { greatest, kindOf } from "./each-answer.ts";
import type { Hunt } from "./hunt.ts";
import { questionsAbout } from "./questions.ts";
import { inSmallContracts } from "./small-contracts.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Instrument = NonNullable<Snapshot["instruments"]>[number];

/** Prices moved by a twentieth, values a fiftieth from a bound of a tier, money of three tenths of a value: a profit is then less than what is required, so that how much may leave hangs on it, and nothing is near a liquidation. */
const [moved, beside, held, given] = [fraction(1n, 20n), fraction(1n, 50n), fraction(3n, 10n), fraction(1n, 25n)];
/** Of who has gained, and of who has lost: a share of the value that some require is less than the initial margin of the one, and more than that of the other. */
const leverages = { gained: "7", lost: "13" } as const;

/**
 * For each kind of contract two accounts on which most of what platforms forget shows at once: contracts of a size that is not 1, a profit or a loss, a value in another tier at the mark price than at entry, a leverage that divides no
 * round number, money that ends between steps, in every mode. They are asked by each kind of question once: how accounts stand tells nothing to a platform that answers charges or permissions alone.
 */
export function askedWhole(hunt: Hunt, bases: readonly Snapshot[]): readonly Chosen[] {
  const singles = bases.filter(({ positions = [] }) => positions.length === 1 && positions.every(({ contracts, entryPrice }) => entryPrice !== undefined && !/^[0.]*$/.test(contracts)));
  const contracts = [...new Set(singles.map((base) => instrumentOf(base)?.contract))];
  const accounts = contracts.flatMap((contract) => [true, false].flatMap((hasGained) => accountOf(hunt.policy, singles.filter((base) => instrumentOf(base)?.contract === contract), hasGained)));
  return accounts.filter((snapshot) => fits(hunt.policy, snapshot)).flatMap((snapshot) => asked(hunt, snapshot));
}

function asked(hunt: Hunt, snapshot: Snapshot): readonly Chosen[] {
  const stands = hunt.ask({ snapshot, ask: { ask: "assess" } });
  if (stands.watched.outcome.decisions["account.status"] !== "healthy") return [];
  const seen = new Set<string>();
  const once = greatest(questionsAbout(hunt.policy, snapshot)).filter((question) => {
    const key = kindOf(question) === undefined ? undefined : `${kindOf(question)} ${subjectOf(question)}`;
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const answered = once.map((question) => hunt.ask(question)).filter(({ watched: { outcome } }) => !Object.values(outcome.decisions).includes("cannot_decide"));
  return [stands, ...answered, ...answered.flatMap((candidate) => beyondMost(hunt, candidate)), ...halvesOf(hunt, snapshot)].map((candidate): Chosen => ({ candidate, tells: [], shows: [], noticed: "a platform that forgets the contract size, a profit, a tier or a leverage, though only where this is asked" }));
}

/** A leverage of one more than the most: a platform may have the most of another tier. */
function beyondMost(hunt: Hunt, { snapshot, ask, watched }: Candidate): readonly Candidate[] {
  const most = parseDecimal(watched.outcome.numbers["largest"] ?? "");
  if (ask.ask !== "permit" || ask.request.action !== "change_leverage" || most === undefined) return [];
  return [hunt.ask({ snapshot, ask: { ask: "permit", request: { ...ask.request, leverage: toDecimalString(add(most, one)) } } })];
}

/** Half of a position is taken off, of the first in each mode that may be: what is freed of its margin, earned and paid for a part shows where a size is named. */
function halvesOf(hunt: Hunt, snapshot: Snapshot): readonly Candidate[] {
  const { positions = [], instruments = [] } = snapshot;
  return [...new Map([...positions].reverse().map((position) => [position.marginMode, position])).values()].flatMap(({ id, symbol, contracts }) => {
    const step = parseDecimal(instruments.find((each) => each.symbol === symbol)?.amountStep ?? "0.00000001");
    const half = step && roundToStep(divide(parseDecimal(contracts) ?? step, fraction(2n)), step, "down");
    if (half === undefined || sign(half) <= 0) return [];
    const candidate = hunt.ask({ snapshot, ask: { ask: "permit", request: { action: "reduce", position: id, contracts: toDecimalString(half) } } });
    return candidate.watched.outcome.decisions["verdict"] === "allowed" ? [candidate] : [];
  });
}

function subjectOf({ ask }: Question): string {
  if (ask.ask === "charge") return [ask.charges].flat().map(({ position = "" }) => position).join(" ");
  if (ask.ask !== "permit") return "";
  const { request } = ask;
  const subject = "asset" in request ? request.asset : "position" in request ? request.position : "marginMode" in request ? request.marginMode : undefined;
  return subject ?? "";
}

/** A position in each mode that has one in `bases`, in the contract of the first. */
function accountOf(policy: CompiledPolicy, bases: readonly Snapshot[], hasGained: boolean): readonly Snapshot[] {
  const ofModes = policy.meaning.modes.flatMap(({ name }) => bases.find(({ positions = [] }) => positions[0]?.marginMode === name) ?? []);
  const [home] = ofModes;
  const instrument = home === undefined ? undefined : instrumentOf(home);
  const mark = parseDecimal(instrument?.markPrice ?? "");
  if (home === undefined || instrument === undefined || mark === undefined || sign(mark) <= 0) return [];
  const own = ownMarginOf(policy.meaning);
  const positions = ofModes.flatMap(({ positions = [] }) => positions).map((position, index): Position => {
    const side = (index % 2 === 0) === hasGained ? "long" : "short";
    const isAbove = (side === "long") === hasGained;
    const contracts = sized(policy, instrument, position.contracts, isAbove);
    const entry = multiply(mark, isAbove ? fraction(moved.d - moved.n, moved.d) : fraction(moved.d + moved.n, moved.d));
    return {
      ...position, id: `p${index + 1}`, symbol: instrument.symbol, side, contracts, entryPrice: toDecimalString(roundToStep(entry, parseDecimal(instrument.tickSize ?? "") ?? fraction(1n, 100n), "down")),
      ...(position.leverage !== undefined && { leverage: hasGained ? leverages.gained : leverages.lost }), ...(own.get(position.marginMode) === true && { margin: share(policy, instrument, contracts, held) }),
    };
  });
  const [first] = positions;
  const balances = (home.account.balances ?? []).map((balance) => (balance.asset !== instrument.settle || first === undefined ? balance : { ...balance, walletBalance: share(policy, instrument, first.contracts, held), ...(balance.bonus !== undefined && { bonus: share(policy, instrument, first.contracts, given) }) }));
  return checked({ ...home, account: { ...home.account, balances }, positions, orders: [] }).flatMap(inSmallContracts);
}

/** As many as are worth a little more or less than the bound of the first tier, of the instrument or of the policy; where there are no tiers, as many as before. */
function sized({ meaning }: CompiledPolicy, instrument: Instrument, contracts: string, isAbove: boolean): string {
  const bound = parseDecimal(instrument.tiers?.[0]?.maxNotional ?? meaning.tables[0]?.rows[0]?.upTo?.value ?? "");
  const each = worthAtMark(instrument, "1");
  if (bound === undefined || each === undefined || sign(each) === 0 || sign(bound) === 0) return contracts;
  const worth = multiply(bound, isAbove ? fraction(beside.d + beside.n, beside.d) : fraction(beside.d - beside.n, beside.d));
  return toDecimalString(roundToStep(divide(worth, each), parseDecimal(instrument.amountStep ?? "") ?? one, isAbove ? "up" : "down"));
}

/** Money of so much of what contracts are worth, with digits that are not round. */
function share(policy: CompiledPolicy, instrument: Instrument, contracts: string, part: Fraction): string {
  return toDecimalString(roundToStep(multiply(multiply(worthAtMark(instrument, contracts) ?? one, part), fraction(1237n, 1231n)), parseDecimal(amountStep([policy])) ?? one, "down"));
}

function instrumentOf({ instruments = [], positions = [] }: Snapshot): Instrument | undefined {
  return instruments.find(({ symbol }) => symbol === positions[0]?.symbol);
}
