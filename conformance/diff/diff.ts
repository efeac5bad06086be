import { canonicalJson } from "../../dsl/canonical.ts";
import { referenceOf } from "../../engine/program.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { atAnyTime } from "../../engine/not-in-force.ts";
import type { DiffAnswer, DiffChange, DiffDecision, DiffShown, DiffWitness } from "../../schemas/generated/diff-answer.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { caseAskOf } from "../suite/index.ts";
import { Answerable } from "./answerable.ts";
import { hasItsOwn, momentApart, nothingInCommon, onlyIn } from "./apart.ts";
import { belowZeroIn, type BelowZero } from "./below-zero.ts";
import { Budget } from "./budget.ts";
import { changesOf, directAsks, hotClauses, hotText, without, type RuleChange } from "./changes.ts";
import { decisionsOf } from "./decisions.ts";
import { directionsOfPair, type Impossible, type OpenDirection } from "./directions/index.ts";
import { contradictedIn, isBounded, outside } from "./directions/contradicted.ts";
import { arithmeticAssumptions, bothWays, rowOf, unknownOf, type Proof } from "./directions/rows.ts";
import { usualCases, Work, withinWork } from "../prove/decide/work.ts";
import { shownSpan, spanOfNearest } from "./interval.ts";
import type { Find } from "./finds.ts";
import { Minimal } from "./minimal.ts";
import { appliesText } from "./normal/plainly.ts";
import { clauseBefore, withModesCalled, type ModePairs } from "./paired-modes.ts";
import { decidedFirst, isOneSided } from "./one-sided.ts";
import { Pair } from "./pair.ts";
import { methods, proofsOf } from "./same-rules.ts";
import { reckonedOf } from "./reckoned.ts";
import { Search, type Aim, type Focus } from "./search.ts";
import { countedFor, rareFor, rememberedFor, unsaidFor } from "./spots.ts";
import { startsFor, wordedFor } from "./starts.ts";
import { togetherFor } from "./together/index.ts";
import type { Decision, Difference, Spot } from "./types.ts";
import { unreadFigures } from "./unread.ts";
import { whyUndecided } from "./undecided.ts";

export interface DiffOptions {
  /** The most positions of a made-up account. */
  readonly positions: number;
  /** Chooses the digits of messy numbers. */
  readonly seed: number;
  /** The most evaluations that the search makes; making accounts small comes on top. */
  readonly evaluations: number;
  /** The most cases that proofs tell apart. */
  readonly cases?: number;
  /** Accounts to begin with besides. */
  readonly accounts?: readonly Snapshot[];
  /** Accounts with questions that are asked before anything is searched. */
  readonly spots?: readonly Spot[];
  /** Where a clause stands in a text, such as `venue.margin:18`. */
  readonly placeOf?: (side: "old" | "new", clause: string) => string | undefined;
  /** Modes of the old policy that are compared with modes of another name; those of one name are anyway. */
  readonly modes?: ModePairs;
  /** Told of each part of the work, for progress. */
  readonly onStep?: (what: string, done: number, total: number) => void;
}

/** The most accounts that are made small, and evaluations for each: of two texts, which differ in most decisions, more accounts and fewer evaluations. And cases that are told apart to find accounts to begin with. */
const most = { witnesses: 48, each: 260, ofTwoTexts: { witnesses: 96, each: 160 }, together: 20_000 } as const;

/**
 * What two policies decide differently, each difference with a small account on which they were both asked. A decision is `equivalent` only
 * where all that it depends on was shown to be the same; everything else was searched, for as many evaluations as the answer says.
 */
export function diff(old: CompiledPolicy, now: CompiledPolicy, options: DiffOptions): DiffAnswer {
  return compared(old, now, options).answer;
}

/** The same, with the directions that nothing was shown of, and how many differences were seen that were proved never to be: none, or a proof is wrong. */
export function compared(old: CompiledPolicy, now: CompiledPolicy, options: DiffOptions): { readonly answer: DiffAnswer; readonly open: readonly OpenDirection[]; readonly pair: Pair; readonly contradicted: number } {
  const pairs: ModePairs = options.modes ?? new Map();
  const [before, after] = [withModesCalled(old, pairs), now].map(atAnyTime) as [CompiledPolicy, CompiledPolicy]; // two of two
  const changes = changesOf(before, after);
  const days = changesOf(old, now).filter((change) => change.kind === "header" && (change.new ?? change.old) === "effective");
  const decisions = decisionsOf(before, after);
  const forms = proofsOf(before, after, decisions);
  options.onStep?.("proofs", 0, 1);
  const work = new Work(options.cases ?? usualCases);
  const directions = withinWork(work, () => directionsOfPair(before, after, decisions.filter(({ key }) => !forms.has(key))));
  const isOfTwoTexts = changes.length > few;
  // Where only one of them applies the other decides nothing, which no proof about numbers looks at.
  const appliesApart = appliesText(before.meaning) !== appliesText(after.meaning);
  const proofs = new Map<string, Proof>([...(appliesApart ? [] : bothWays(decisions, directions.impossible)), ...[...forms].map(([key, method]) => [key, { method }] as const)]);
  // What is proved of few positions is searched for among more.
  const isForAll = (key: string): boolean => proofs.has(key) && proofs.get(key)?.upTo === undefined;
  const pair = new Pair(before, after, new Budget(options.evaluations));
  const hot = { old: hotClauses(before, changes, "old"), new: hotClauses(after, changes, "new") };
  const text = hotText(before, changes, "old") + hotText(after, changes, "new");
  const never = new Set(directions.impossible.filter((each) => !isBounded(each)).map(({ decision, direction }) => `${decision} ${direction}`));
  const aim: Aim = { hot, names: (path) => text.includes(path), isOpen: (key) => !isForAll(key), direct: directAsks(changes), isImpossible: (key, direction) => !appliesApart && never.has(`${key} ${direction}`), isOfTwoTexts };
  const isSettled = decisions.every(({ key }) => isForAll(key));
  const { bases, rare } = isSettled ? { bases: [], rare: [] } : startsFor(before, after, text, { ...options, days: now.meaning.effective, isOfTwoTexts });
  const named = new Set([...hot.old, ...hot.new]);
  const together = isSettled || isOfTwoTexts ? [] : withinWork(new Work(most.together), () => togetherFor(before, after, [...bases, ...rare], Math.ceil(options.evaluations / 16)));
  const spots = isSettled ? [] : [...together, ...wordedFor(before, after, text, bases), ...countedFor(before, after, text, named, bases, options.evaluations), ...rememberedFor(before, after, named, [...bases, ...rare], options.evaluations), ...unsaidFor(changes, [...bases, ...rare], options.evaluations), ...rareFor(before, after, named, rare, options.evaluations)];
  const search = new Search(pair, aim, decisions);
  const finds = search.over(bases, focusesOf(pair, aim, changes, decisions), (done) => options.onStep?.("accounts", done, bases.length), rare, [...(options.spots ?? []), ...spots]);
  const evaluations = pair.budget.spent;
  const [only, excluded] = [onlyIn(before, after), nothingInCommon(before, after)];
  const moment = momentApart(old, now);
  const unread = unreadFigures(before, after);
  const shown = witnessesOf(pair, aim, finds, changes, options, belowZeroIn([before, after]));
  const shrinking = pair.budget.spent - evaluations;
  const witnesses = [...shown, ...(moment === undefined ? [] : [{ id: `D${shown.length + 1}`, ...moment.witness, because: days.length === 0 ? [] : [changes.length] }])];
  const rows = [...decisions, ...unforeseen(finds, decisions)].map((decision) => rowOf(decision, proofs, witnesses, directions.impossible, contradictedIn(decision, witnesses, directions.impossible, forms.get(decision.key), directions.shapes)));
  const told = rows.map((row): DiffDecision => {
    const unknown = unknownOf(row, witnesses, directions.open);
    return unknown.length === 0 ? row : { ...row, unknown: [...unknown] };
  });
  const ofDays = moment === undefined ? [] : [{ ...moment.decision, witnesses: witnesses.slice(-1).map(({ id }) => id) }];
  const answer: DiffAnswer = {
    old: referenceOf(old),
    new: referenceOf(now),
    verdict: witnesses.length > 0 || hasItsOwn(only) ? "different" : isSettled ? "equivalent" : "no_difference_found",
    ...(excluded.length === 0 ? {} : { nothingInCommon: [...excluded] }),
    ...(unread.length === 0 ? {} : { unreadFigures: [...unread] }),
    changes: [...changes, ...days].map((change) => changeOf(change, options)),
    ...only,
    decisions: [...told, ...ofDays],
    witnesses: [...witnesses],
    searched: { accounts: bases.length + rare.length, positions: [...bases, ...rare].reduce((largest, { positions }) => Math.max(largest, positions?.length ?? 0), 0), evaluations, budget: options.evaluations, shrinking, cases: work.spent, casesBudget: work.most, ...(work.unasked === 0 ? {} : { unasked: work.unasked }), ended: isSettled ? "not_needed" : search.ended },
    assumptions: [...pairWords(pairs), ...assumptionsOf([...forms.values()], directions.impossible)],
  };
  return { answer, open: directions.open.filter(({ decision, direction }) => !witnesses.some(({ shows }) => shows.some((each) => each.decision === decision.key && each.direction === direction))), pair, contradicted: finds.filter((find) => contradicts(find, forms, directions.impossible, directions.shapes)).length };
}

/** Whether an account shows what a proof that speaks of it says never to be. */
function contradicts({ snapshot, difference }: Find, forms: ReadonlyMap<string, string>, impossible: readonly Impossible[], shapes: () => readonly Snapshot[]): boolean {
  const { key, direction } = difference;
  const form = forms.get(key);
  return (form !== undefined && outside({ method: form, assuming: [] }, difference, difference, snapshot, shapes) === undefined) || impossible.some((each) => each.decision === key && each.direction === direction && outside(each, difference, difference, snapshot, shapes) === undefined);
}

/** With more changes than these they are looked at together. */
const few = 12;

/** Each change by itself, as the new policy with it and without it; all together where one cannot be taken back alone. */
function focusesOf(pair: Pair, { hot, isOpen }: Aim, changes: readonly RuleChange[], decisions: readonly Decision[]): readonly Focus[] {
  const { before, after, budget, answers } = pair;
  const together: Focus = { pair, hot, modes: undefined };
  if (changes.length < 2 || changes.length > few) return [together];
  const each = changes.flatMap((change): readonly Focus[] => {
    const old = without(before, after, change);
    if (old === undefined) return [];
    try {
      const proofs = proofsOf(old, after, decisions);
      const concerned = decisions.filter(({ key, kind }) => !proofs.has(key) && kind !== "plan" && kind !== "permission" && kind !== "largest" && kind !== "effects").map(({ mode }) => mode);
      const text = hotText(old, [change], "old") + hotText(after, [change], "new");
      return [{
        pair: new Pair(old, after, budget, answers), hot: { old: hotClauses(old, [change], "old"), new: hotClauses(after, [change], "new") }, modes: concerned.length === 0 ? undefined : new Set(concerned),
        reaches: (key) => !proofs.has(key), names: (path) => text.includes(path),
      }];
    } catch {
      return []; // a clause that another change needs: it cannot be taken back by itself
    }
  });
  // What no change can reach alone several do together, such as payers that changed places.
  const reached = (key: string): boolean => each.some(({ reaches }) => reaches?.(key) !== false);
  const isAlone = each.length === changes.length && decisions.every(({ key }) => !isOpen(key) || reached(key));
  return isAlone ? each : [...each, each.length < changes.length ? together : { ...together, reaches: (key) => !reached(key) }];
}

/** One small account for each decision, direction and change that is answerable; one account may show several decisions. */
function witnessesOf(pair: Pair, aim: Aim, finds: readonly Find[], changes: readonly RuleChange[], options: DiffOptions, belowZero: BelowZero): readonly DiffWitness[] {
  const answerable = new Answerable(pair, changes);
  const found: { readonly witness: DiffWitness; readonly ask: string; readonly covers: ReadonlySet<string> }[] = [];
  const limits = changes.length > few ? most.ofTwoTexts : most;
  const byWeight = [...finds].sort((a, b) => weightOf(a) - weightOf(b));
  const decided = changes.length > few ? decidedFirst(byWeight) : byWeight;
  // Accounts of usual signs first: one of others is left out where they show the same.
  const isBelow = new Set(decided.filter(({ snapshot }) => belowZero(snapshot).length > 0));
  const sorted = [...decided.filter((find) => !isBelow.has(find)), ...isBelow];
  const numbers = new Set<string>();
  for (const [index, find] of sorted.entries()) {
    options.onStep?.("witnesses", index, sorted.length);
    if (found.length >= limits.witnesses) break;
    const { difference } = find;
    const name = `${difference.key} ${difference.direction}`;
    // Of figures one account a direction is enough: they are what decisions are made of.
    if (difference.kind === "margin" && numbers.has(name)) continue;
    const because = answerable.for(find.snapshot, find.ask, difference);
    const id = `${name} ${because.map((change) => changes.indexOf(change)).join(",")}`;
    if (found.some(({ covers }) => covers.has(id) || (difference.kind === "margin" && covers.has(name)))) continue;
    numbers.add(name);
    const [first] = because;
    const keepsFirst = (snapshot: Snapshot, ask: Find["ask"]): boolean => first === undefined || changes.length === 1 || because.length !== 1 || answerable.isFor(first, snapshot, ask, difference);
    const isAlone = because.length === 1 && first !== undefined && answerable.isFor(first, find.snapshot, find.ask, difference);
    const small = new Minimal(pair, aim, find, limits.each, isAlone ? keepsFirst : () => true, belowZero).find();
    const below = belowZero(small.snapshot);
    const shown = pair.differences(small.snapshot, small.ask);
    const ordered = [small.difference, ...shown.filter(({ key, direction, object }) => key !== small.difference.key || direction !== small.difference.direction || object !== small.difference.object)];
    // The small account may have left changes behind that mattered on the large one.
    const places = answerable.for(small.snapshot, small.ask, small.difference).map((change) => changes.indexOf(change));
    const span = difference.kind === "stage" || difference.kind === "permission" ? spanOfNearest(pair, aim, small.snapshot, small.ask, small.difference, small.variable) : undefined;
    const ask = caseAskOf(small.ask);
    const reckoned = reckonedOf([pair.before, pair.after], small.snapshot, small.ask, unique(ordered), (side) => (clause) => placeIn(side, clause, options));
    const witness: DiffWitness = {
      id: `D${found.length + 1}`,
      snapshot: small.snapshot,
      ...(ask === undefined ? {} : { ask }),
      shows: unique(ordered).map(shownOf),
      because: places,
      ...undecidedOn(pair, small.snapshot, small.ask, shown),
      ...(reckoned === undefined ? {} : { reckoned }),
      ...(span === undefined ? {} : { span: shownSpan(span) }),
      ...(below.length === 0 ? {} : { belowZero: [...below] }),
    };
    // What else the account shows is shown by it, as far as the same change is answerable for that too.
    const covered = unique(ordered).flatMap((each) => [`${each.key} ${each.direction} ${answerable.for(small.snapshot, small.ask, each).map((change) => changes.indexOf(change)).join(",")}`, ...(each.kind === "margin" ? [`${each.key} ${each.direction}`] : [])]);
    const covers = new Set([id, ...covered]);
    // What another account became the same for, by the same change, it shows already.
    const twin = found.findIndex((each) => canonicalJson([each.witness.snapshot, each.witness.because]) === canonicalJson([small.snapshot, places]) && each.ask === canonicalJson(small.ask));
    const same = found[twin];
    if (same === undefined) found.push({ witness, ask: canonicalJson(small.ask), covers });
    else found[twin] = { ...same, covers: new Set([...same.covers, ...covers]) };
  }
  return found.map(({ witness }) => witness);
}

/** Why the one or the other cannot decide what is shown. */
function undecidedOn({ before, after }: Pair, snapshot: Snapshot, ask: Find["ask"], shown: readonly Difference[]): Pick<DiffWitness, "undecided"> {
  const [old, now] = [before, after].map((policy, side) => (shown.some((each) => (side === 0 ? each.old : each.new).includes("cannot_decide")) ? whyUndecided(policy, snapshot, ask) : undefined));
  return old === undefined && now === undefined ? {} : { undecided: { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) } };
}

/** Where both decide comes before where one does not, then what decides before what is read off it; small accounts before large ones. */
function weightOf({ difference, snapshot }: Find): number {
  return Number(isOneSided(difference)) * 100_000 + ["stage", "permission", "payer", "plan", "effects", "largest", "price", "margin"].indexOf(difference.kind) * 1000 + (snapshot.positions?.length ?? 0);
}

function unique(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(({ key, direction }, index) => differences.findIndex((each) => each.key === key && each.direction === direction) === index);
}

function shownOf({ key, direction, object, old, new: now }: Difference): DiffShown {
  return { decision: key, direction, of: object, old, new: now };
}

/** Decisions that came up and that no clause names, such as an absorber that nobody listed. */
function unforeseen(finds: readonly Find[], decisions: readonly Decision[]): readonly Decision[] {
  const known = new Set(decisions.map(({ key }) => key));
  return finds.flatMap(({ difference: { key, kind, mode } }) => {
    if (known.has(key)) return [];
    known.add(key);
    return [{ key, kind, mode }];
  });
}

/** Where a clause stands; clauses of the old policy are asked for as it calls its modes. */
function placeIn(side: "old" | "new", clause: string, { placeOf, modes }: DiffOptions): string | undefined {
  return placeOf?.(side, side === "old" ? clauseBefore(clause, modes ?? new Map()) : clause);
}

function changeOf({ change, section, kind, old, new: now, oldWords, newWords }: RuleChange, options: DiffOptions): DiffChange {
  const places = { oldPlace: old === undefined ? undefined : placeIn("old", old, options), newPlace: now === undefined ? undefined : placeIn("new", now, options) };
  const all = { change, section, kind, old, new: now, oldWords, newWords, ...places };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as DiffChange; // the same members
}

function pairWords(pairs: ModePairs): readonly string[] {
  return [...pairs].map(([from, to]) => `Mode ${from} of the old policy is compared with mode ${to} of the new one: accounts and decisions say ${to}, and for the old policy that is ${from}.`);
}

function assumptionsOf(forms: readonly string[], impossible: readonly Impossible[]): string[] {
  return [
    "Every decision but account.in_force is asked as if both policies were in force on the day; that one version ends where the other begins is no difference.",
    "Accounts and prices are as a snapshot may have them; each answer is of one moment, not of a sequence of events.",
    ...(forms.length === 0 ? [] : ["What is `equivalent` by the form of the rules is so for every account: the rules that the decision can depend on say the same. What the engine refuses as too complex may be refused of one form and not of another."]),
    ...(forms.includes(methods.unordered) ? ["Where conditions were taken as arithmetic, one policy may leave undecided what the other decides, if a part of a condition cannot be decided."] : []),
    ...arithmeticAssumptions(impossible),
  ];
}
