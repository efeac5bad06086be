import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { criticalPoints, variablesOf } from "../line/index.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Hunt } from "./hunt.ts";
import { decidesOtherwise, type Model } from "./models.ts";
import { moved } from "./questions.ts";

/**
 * Accounts with awkward decimals, one number of them exactly where the policy switches, where the last digit decides: what was asked already, and so many more. Each is asked
 * once, when it is wanted. A class because platforms that compute otherwise are held against the same questions, one after the other.
 */
export class Edges {
  private readonly hunt: Hunt;
  private readonly known: Candidate[];
  private readonly more: Iterator<Question>;
  private left: number;

  constructor(hunt: Hunt, bases: readonly Snapshot[], most: number) {
    this.hunt = hunt;
    this.known = hunt.asked.filter((each) => each.moved !== undefined && each.watched.sides.size > 0).slice(0, most);
    this.more = edgesOf(hunt.policy, bases);
    this.left = most;
  }

  /** The first question that a platform decides otherwise. Many digits go wrong rarely and are looked for only among the first, binary ones in all. */
  telling(model: Model): Candidate | undefined {
    const isDecimal = model.name !== "float64";
    const found = (isDecimal ? this.known.slice(0, few) : this.known).find((each) => isTold(model, each));
    if (found !== undefined || isDecimal) return found;
    for (; this.left > 0; this.left -= 1) {
      const next = this.more.next();
      if (next.done === true) return undefined;
      const candidate = this.hunt.ask(next.value);
      this.known.push(candidate);
      if (isTold(model, candidate)) return candidate;
    }
    return undefined;
  }
}

/** How many are asked of platforms that compute in decimals. */
const few = 150;

function isTold(model: Model, candidate: Candidate): boolean {
  return decidesOtherwise(model, candidate, candidate.watched.outcome);
}

/** Money and prices at the middle few of the values at which something switches. */
function* edgesOf(policy: CompiledPolicy, bases: readonly Snapshot[]): Iterator<Question> {
  for (const base of bases.filter(isAwkward)) {
    for (const variable of variablesOf([policy], base).filter(({ path }) => edgy.has(path))) {
      const { values } = criticalPoints(policy, base, variable);
      for (const value of values.slice(Math.max(0, Math.floor((values.length - 8) / 2))).slice(0, 8)) {
        const question = moved({ snapshot: base, ask: { ask: "assess" } }, variable, value);
        if (question !== undefined) yield question;
      }
    }
  }
}

/** Digits that binary fractions do not have. */
function isAwkward({ account, positions }: Snapshot): boolean {
  return /\.\d{3}/.test(JSON.stringify([account, positions]));
}

const edgy: ReadonlySet<string> = new Set(["balance.wallet_balance", "position.margin", "instrument.mark_price"]);
