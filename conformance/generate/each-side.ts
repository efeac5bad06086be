import { add, parseDecimal, subtract, toDecimalString } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";
import { editInWords } from "../mutate/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { tells, type Target } from "./targets.ts";

type Side = NonNullable<Snapshot["positions"]>[number]["side"];

/** How many accounts of the other side are turned round for one target. */
const tries = 3;
/** How many of what was asked already are looked at for one target and side. */
const most = 150;

/** On which side of a bound a value belongs, a platform may have right of long positions and wrong of short ones: each that a case tells is told by accounts that hold one side alone, of each side. Those that are missing are cases turned round, or were asked already and told what another case tells. */
export function toldOfEachSide(hunt: Hunt, targets: readonly Target[], chosen: readonly Chosen[]): readonly Chosen[] {
  const more: Chosen[] = [];
  const turned = new Map<Snapshot, Candidate | undefined>();
  const turnedRound = (snapshot: Snapshot): Candidate | undefined => {
    if (!turned.has(snapshot)) turned.set(snapshot, mirrored(snapshot).map((other) => hunt.ask({ snapshot: other, ask: { ask: "assess" } }))[0]);
    return turned.get(snapshot);
  };
  for (const target of targets.filter(({ mutant }) => mutant.kind === "tier_boundary")) {
    const isTold = (candidate: Candidate): boolean => target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, hunt.budget);
    for (const side of ["long", "short"] as const) {
      if ([...chosen, ...more].some(({ candidate }) => isOnly(candidate, side) && isTold(candidate))) continue;
      const sources = [...new Set([...chosen, ...more].map(({ candidate }) => candidate).filter((candidate) => holdsOnly(candidate.snapshot, otherSide(side)) && isTold(candidate)).map(({ snapshot }) => snapshot))].slice(0, tries);
      const isWanted = (candidate: Candidate | undefined): candidate is Candidate => candidate !== undefined && isTold(candidate);
      const found = sources.map(turnedRound).find(isWanted) ?? amongAsked(hunt, side, isTold) ?? [amongAsked(hunt, otherSide(side), isTold)].map((other) => other && turnedRound(other.snapshot)).find(isWanted);
      if (found !== undefined) more.push({ candidate: found, tells: [], shows: [], noticed: `a platform that has ${editInWords(target.mutant)}, of ${side} positions alone` });
    }
  }
  return more;
}

export function otherSide(side: Side): Side {
  return side === "long" ? "short" : "long";
}

/** Of what was asked already, how an account of one side stands that tells it: the last ones were asked where the policy switches. */
function amongAsked(hunt: Hunt, side: Side, isTold: (candidate: Candidate) => boolean): Candidate | undefined {
  return hunt.asked.filter((candidate) => isOnly(candidate, side)).slice(-most).find(isTold);
}

/** How an account stands that holds positions of one side and none of the other. */
function isOnly({ snapshot, ask }: Candidate, side: Side): boolean {
  return ask.ask === "assess" && holdsOnly(snapshot, side);
}

function holdsOnly({ positions = [] }: Snapshot, side: Side): boolean {
  const held = positions.filter(({ contracts }) => !/^[0.]*$/.test(contracts));
  return held.length > 0 && held.every((position) => position.side === side);
}

/** The account with every side turned round, and each entry as far on the other side of the mark, so that what was gained or lost stays so; none where a price would not be above 0. */
function mirrored(snapshot: Snapshot): readonly Snapshot[] {
  const positions = (snapshot.positions ?? []).map((position) => {
    const mark = parseDecimal(snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.markPrice ?? "");
    const entry = parseDecimal(position.entryPrice ?? "");
    return { ...position, side: otherSide(position.side), ...(mark !== undefined && entry !== undefined && { entryPrice: toDecimalString(subtract(add(mark, mark), entry)) }) };
  });
  return checked({ ...snapshot, positions, orders: (snapshot.orders ?? []).map((order) => ({ ...order, side: otherSide(order.side) })) });
}
