import { add, compare, parseDecimal, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { editInWords } from "../mutate/index.ts";
import { Budget } from "./budget.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { questionsAbout } from "./questions.ts";
import { tells, type Target } from "./targets.ts";

/** How far it goes: mistakes of one clause that are tried, and questions that each is tried at, about accounts of which another question told it and about others. */
const extent = { ofClause: 8, accounts: 3, others: 6 } as const;

/** Actions of which platforms say how much is possible, and who pays a loss. */
const kinds: readonly string[] = ["withdraw", "realized_loss", "remove_margin", "open", "add_margin", "change_leverage"];

/**
 * A platform may answer one kind of question by a formula of its own: what it says of margins is right, and what may be withdrawn forgets a profit. So what is reckoned, figures and what counts as margin,
 * is told by each kind of question that reads it: by how much may be moved or opened, and by who pays a loss. Not how an account stands, which tells most of it already, and not plans. Each kind has its share of `evaluations`.
 */
export function eachAnswer(hunt: Hunt, targets: readonly Target[], chosen: readonly Chosen[], evaluations: number): readonly Chosen[] {
  const reckoned = fewOfEachClause(targets.filter(({ isReckoned }) => isReckoned === true));
  const asked = candidatesOf(hunt, chosen);
  const unbounded = new Budget(Infinity);
  const told = new Map(reckoned.map((target) => [target, new Set(chosen.filter(({ candidate, tells: first }) => first.includes(target) || (candidate.ask.ask === "assess" && mayTell(target, candidate) && tells(target, candidate, unbounded))).slice(0, extent.accounts).map(({ candidate }) => candidate.snapshot))]));
  return kinds.flatMap((kind) => {
    const budget = new Budget(Math.floor(evaluations / kinds.length));
    const own = chosen.map(({ candidate }) => candidate).filter((candidate) => kindOf(candidate) === kind);
    const more: Chosen[] = [];
    for (const target of reckoned) {
      if (budget.isOut) break;
      const isTold = (candidate: Candidate): boolean => mayTell(target, candidate) && tells(target, candidate, budget);
      if ([...own, ...more.map(({ candidate }) => candidate)].some(isTold)) continue;
      const here = (asked.get(kind) ?? []).filter((candidate) => isOpen(candidate) && mayTell(target, candidate));
      const isOfTold = ({ snapshot }: Candidate): boolean => told.get(target)?.has(snapshot) === true;
      const found = [...here.filter(isOfTold), ...spread(here.filter((candidate) => !isOfTold(candidate)), extent.others)].find(isTold);
      if (found !== undefined) more.push({ candidate: found, tells: [], shows: [], noticed: `a platform that reckons with ${editInWords(target.mutant)}, though only where this is asked` });
    }
    return more;
  });
}

/** The same clause may be edited in many ways, most of which show wherever one does. */
function fewOfEachClause(targets: readonly Target[]): readonly Target[] {
  const clauses = [...new Set(targets.map(({ mutant }) => mutant.clause))];
  return clauses.flatMap((clause) => spread(targets.filter(({ mutant }) => mutant.clause === clause), extent.ofClause));
}

/** Whole questions of each kind, not such as leave the largest amount out: about the accounts of cases, then about others. */
function candidatesOf(hunt: Hunt, chosen: readonly Chosen[]): ReadonlyMap<string, readonly Candidate[]> {
  const accounts = new Set<Snapshot>(chosen.map(({ candidate }) => candidate.snapshot));
  const here = [...accounts].flatMap((snapshot) => greatest(questionsAbout(hunt.policy, snapshot)).filter((question) => kindOf(question) !== undefined).map((question) => hunt.ask(question)));
  const found = new Map<string, Candidate[]>();
  for (const candidate of [...here, ...hunt.asked.filter(({ snapshot, isBrief = false }) => !isBrief && !accounts.has(snapshot))]) {
    const kind = kindOf(candidate);
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), candidate]);
  }
  return found;
}

/** Of charges the greatest on each position alone: it goes past every payer, and so shows how far each of them pays. */
export function greatest(questions: readonly Question[]): readonly Question[] {
  const most = new Map<string, Question>();
  for (const question of questions) if (question.ask.ask === "charge") for (const { position = "" } of [question.ask.charges].flat()) {
    const before = most.get(position);
    if (kindOf(question) !== undefined && (before === undefined || compare(amountOf(question), amountOf(before)) > 0)) most.set(position, question);
  }
  return [...questions.filter(({ ask }) => ask.ask !== "charge"), ...most.values()];
}

function amountOf({ ask }: Question): Fraction {
  return ask.ask === "charge" ? ([ask.charges].flat().map(({ amount }) => parseDecimal(amount) ?? zero).reduce(add, zero)) : zero;
}

function mayTell(target: Target, candidate: Candidate): boolean {
  return candidate.watched.clauses.has(target.mutant.clause) && target.concerns(candidate, candidate.watched.clauses);
}

/** Where nothing may be done at all, little that is reckoned otherwise shows. */
function isOpen({ ask, watched }: Candidate): boolean {
  return ask.ask !== "permit" || ask.request.action === "change_leverage" || watched.outcome.decisions["verdict"] === "allowed";
}

export function kindOf({ ask }: Pick<Candidate, "ask">): string | undefined {
  if (ask.ask === "charge") return [ask.charges].flat().every(({ purpose }) => purpose === "realized_loss") ? "realized_loss" : undefined;
  return ask.ask === "permit" && (ask.request.by ?? "trader") === "trader" && kinds.includes(ask.request.action) ? ask.request.action : undefined;
}

function spread<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]!); // an index below the length
}
