import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { decide, type Verdict } from "../../prove/decide/decide.ts";
import type { Book } from "../../prove/terms/book.ts";
import { Fingerprints } from "../../prove/terms/fingerprint.ts";
import type { Formula } from "../../prove/terms/formula.ts";
import { boundsOf, countedIn, type Obligation } from "../../prove/claim.ts";
import type { Decision, Direction } from "../types.ts";
import { productsIn } from "./products.ts";
import { directionsIn } from "../targets.ts";
import { withoutFarCounts } from "./counted.ts";
import { effectsOf } from "./effects/index.ts";
import { directionsOf, eachObligation, inTheirMarket, obligationsOf, pairGround, unread, type PairGround } from "./ground.ts";
import { lackAlike, payersOf, sameCharges } from "./payers.ts";
import { ofTheirMarket } from "./market.ts";
import { Shares } from "./payments/shares.ts";
import { looksThrough } from "./reads.ts";
import { plansOf } from "./plans/index.ts";
import { pricesOf } from "./prices.ts";
import { sameClauses } from "./same-clauses.ts";
import { byVerdicts } from "./verdicts.ts";

/** That the new policy never differs from the old one in a direction. */
export interface Impossible {
  readonly decision: string;
  readonly direction: Direction;
  readonly method: string;
  /** What a proof takes for granted besides what every comparison does. */
  readonly assuming: readonly string[];
}

/** A direction that is not shown to be impossible, and what a solver would have to show. */
export interface OpenDirection {
  readonly decision: Decision;
  readonly direction: Direction;
  /** What stands in the way of a proof, with the terms that do. */
  readonly because: string;
  /** Lists of formulas, the most general first; all of one list must be impossible. */
  readonly alternatives: () => readonly (readonly Obligation[])[];
}

export interface Directions {
  readonly impossible: readonly Impossible[];
  readonly open: readonly OpenDirection[];
}

/** The same, with the kinds of account that arithmetic was asked about. */
export interface PairDirections extends Directions {
  readonly shapes: () => readonly Snapshot[];
}

/** Cases that are told apart for one direction and one account. */
const effort = { cases: 1_500, steps: 400 } as const;

/** For each decision that arithmetic can speak of, the directions in which the two never differ, whatever the numbers of an account. `shapes` are the kinds of account, where a caller has them already. */
export function directionsOfPair(before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[], shapes?: readonly Snapshot[]): PairDirections {
  const wanted = decisions.flatMap((decision) => directionsOf(decision).map((direction) => ({ decision, direction })));
  const payers = payersOf(before, after, decisions);
  const settled = new Set(payers.map(({ decision }) => decision));
  const shared = decisions.filter(({ kind, key }) => kind === "payer" && !settled.has(key));
  if (wanted.length + shared.length + decisions.filter(({ kind }) => kind === "effects" || kind === "plan" || kind === "permission" || kind === "largest").length === 0) return { impossible: payers, open: [], shapes: () => shapes ?? [] };
  const ground = pairGround(before, after, shapes);
  const found = inGround(ground, decisions, shared);
  const nameOf = ({ decision, direction }: Impossible): string => `${decision} ${direction}`;
  // What stays open whatever tiers ask for may follow from what they do ask for; of other tiers nothing is said then.
  const [left, known] = [new Set(found.open.map(({ decision }) => decision.key)), new Set(found.impossible.map(nameOf))];
  const isLeft = ({ key }: Decision): boolean => left.has(key);
  const near = left.size === 0 || ![before, after].some(readsTiers) ? [] : inGround(inTheirMarket(ground), decisions.filter(isLeft), shared.filter(isLeft)).impossible.filter((each) => !known.has(nameOf(each))).map(ofTheirMarket);
  const never = new Set(near.map(nameOf));
  return { impossible: [...payers, ...found.impossible, ...near], open: found.open.filter(({ decision, direction }) => !never.has(`${decision.key} ${direction}`)), shapes: () => [...ground.shapes, ...ground.more()] };
}

/** Whether a policy looks anything up in the tables of the platform. */
const readsTiers = ({ meaning }: CompiledPolicy): boolean => JSON.stringify(meaning).includes('"table":{"kind":"instrument"');

/** What arithmetic says of these decisions. */
function inGround(ground: PairGround, decisions: readonly Decision[], shared: readonly Decision[]): Directions {
  const [before, after] = ground.policies;
  const wanted = decisions.flatMap((decision) => directionsOf(decision).map((direction) => ({ decision, direction })));
  const [impossible, open]: [Impossible[], OpenDirection[]] = [[...ofClauses(ground, decisions)], []];
  const never = new Set(impossible.map(({ decision, direction }) => `${decision} ${direction}`));
  const judged = judgeOf(mostCases.own);
  for (const { decision, direction } of wanted.filter((each) => !never.has(`${each.decision.key} ${each.direction}`))) {
    const proof = ownProof(ground, decision, direction, judged);
    if (typeof proof !== "string") impossible.push(proof);
    else open.push({ decision, direction, because: proof, alternatives: () => [true, false].map((general) => (obligationsOf(ground, decision, direction, general) ?? []).filter(({ formula, book }) => decide(formula, book, { ...effort, cases: 100 }).verdict === "open")) });
  }
  const near = withoutFarCounts([before, after], decisions, { impossible, open });
  const shares = withoutFarCounts([before, after], decisions, sharesOf(ground, before, after, shared));
  const [effects, plans] = [effectsOf(ground, before, after, decisions), plansOf(ground, decisions)];
  return { impossible: [...near.impossible, ...pricesOf(before, after, near.impossible), ...shares.impossible, ...effects.impossible, ...plans.impossible], open: [...near.open, ...shares.open, ...effects.open, ...plans.open] };
}

/** What the clauses about a request say of it before anything is reckoned, each direction once. */
function ofClauses(ground: PairGround, decisions: readonly Decision[]): readonly Impossible[] {
  const found = [...sameClauses(ground, decisions), ...byVerdicts(ground, decisions)];
  return [...new Map(found.map((each) => [`${each.decision} ${each.direction}`, each])).values()];
}

/** What each payer has of a charge, in each direction, and whether anybody is found who pays. */
function sharesOf(ground: PairGround, before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[]): Directions {
  const shares = new Shares(ground, before, after);
  const judged = judgeOf(mostCases.shares);
  const [impossible, open]: [Impossible[], OpenDirection[]] = [[], []];
  for (const decision of decisions) {
    for (const direction of directionsIn(decision)) {
      const obligations = direction !== "changed" || (sameCharges(before, after, decision) && lackAlike(before, after, decision)) ? shares.obligations(decision, direction)
        : sameCharges(before, after, decision) ? "one of the two reads what an account may lack, and the other does not" : "charges belong to other pools, or one policy does not apply where the other does";
      const said = typeof obligations === "string" ? obligations : openOf(obligations, judged);
      if (typeof said === "string") open.push({ decision, direction, because: said, alternatives: () => (typeof obligations === "string" ? [] : [obligations.filter(({ formula, book }) => decide(formula, book, { ...effort, cases: 100 }).verdict === "open")]) });
      else if (typeof obligations !== "string") impossible.push(impossibleBy(decision, direction, obligations, `the list of payers as arithmetic: what each step finds left and may take, ${obligations.length} kinds of charge, ${said.cases} cases`, ofShares));
    }
  }
  return { impossible, open };
}

const ofShares = ["A share is that of one charge by itself, of any amount, which names its position, or where pools are shared its contract or its asset, and has no facts that a policy declares. A fund holds any amount, or has no bottom; who pays and is called no fund, such as socialised, has none."];

/** How many questions and cases it takes to show them all impossible, or why one is not. */
function openOf(obligations: readonly Obligation[], judged: Judge): { readonly cases: number } | string {
  let cases = 0;
  for (const { formula, book } of obligations) {
    const verdict = judged(formula, book);
    if (verdict.verdict === "open") return `${verdict.because}${productsIn(formula, book)}`;
    cases += verdict.cases;
  }
  return { cases };
}

type Judge = (formula: Formula, book: Book) => Verdict;

/** Decides each question once, whichever kinds of account it comes from; within a bound for them all. */
function judgeOf(most: number): Judge {
  const prints = new Fingerprints();
  const known = new Map<string, Verdict>();
  let spent = 0;
  return (formula, book) => {
    const print = prints.of(formula, book);
    const before = known.get(print);
    if (before !== undefined) return before;
    const cases = Math.min(effort.cases, most - spent);
    const verdict: Verdict = cases <= 0 ? { verdict: "open", because: `all of its kind together have more cases than the ${most} that are told apart` } : decide(formula, book, { ...effort, cases });
    spent += verdict.verdict === "impossible" ? verdict.cases : cases / 4;
    known.set(print, verdict);
    return verdict;
  };
}

/** Cases that are told apart in a comparison: for what each decision comes to by itself, and for all shares. */
const mostCases = { own: 60_000, shares: 20_000 } as const;

/** A proof, or what stands in its way. */
function ownProof(ground: PairGround, decision: Decision, direction: Direction, judged: Judge): Impossible | string {
  let because = "";
  for (const general of [true, false]) {
    const looked = lookedAt(ground, decision, direction, general, judged);
    if (typeof looked !== "string") return impossibleBy(decision, direction, looked.obligations, `linear arithmetic over the products of facts, ${looked.obligations.length} kinds of account, ${looked.cases} cases`, [], besidesIn(ground, decision, looked.obligations));
    // Words alone show nothing of numbers: where no account could be made, nothing was looked at.
    if (looked === "") return because === "" ? whyUnread(decision) : because;
    because = looked;
  }
  return because;
}

/** What was shown to be impossible of every kind of account, or what stands in the way; nothing where an account cannot be read. What is not shown for any number of positions is asked of more kinds. */
function lookedAt(ground: PairGround, decision: Decision, direction: Direction, general: boolean, judged: Judge): { readonly obligations: readonly Obligation[]; readonly cases: number } | string {
  const obligations: Obligation[] = [];
  let cases = 0;
  for (const shapes of [() => ground.shapes, ground.more]) {
    const found: Obligation[] = [];
    for (const obligation of eachObligation(ground, shapes(), decision, direction, general)) {
      if (obligation === unread) return "";
      found.push(obligation);
      const verdict = judged(obligation.formula, obligation.book);
      if (verdict.verdict === "open") return `${verdict.because}${productsIn(obligation.formula, obligation.book)}`;
      cases += verdict.cases;
    }
    obligations.push(...found);
    if (found.length === 0 && obligations.length === 0) return "no account of that kind could be made";
    if (obligations.every((each) => each.general)) break;
  }
  return { obligations, cases };
}

/** How many balances and credits the accounts have at most that were looked at, where a decision looks through them. */
function besidesIn({ policies }: PairGround, decision: Decision, obligations: readonly Obligation[]): string {
  const through = new Set(policies.flatMap((policy) => [...looksThrough(policy, decision)]));
  return countedIn(through, obligations.map(({ shape }) => shape));
}

function whyUnread({ kind }: Decision): string {
  return kind === "permission" || kind === "largest" ? "what is done where it is allowed differs too, or several clauses allow it in several pools, so that conditions alone do not decide it" : "a rule reads what has no number of its own, such as a scenario or the largest of several objects";
}

export function impossibleBy(decision: Decision, direction: Direction, obligations: readonly Obligation[], method: string, more: readonly string[], besides = ""): Impossible {
  return { decision: decision.key, direction, method, assuming: [`${boundsOf(obligations)}${besides}`, ...more] };
}
