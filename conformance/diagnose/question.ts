import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Budget } from "../generate/budget.ts";
import { mutatedOutcome, type Target } from "../generate/targets.ts";
import { watched } from "../generate/watch.ts";
import type { Mutant } from "../mutate/index.ts";
import { readNumber, type Outcome } from "../outcome/index.ts";
import { parseDecimal, type Fraction } from "../../engine/number/index.ts";
import { askOf } from "../suite/index.ts";
import { solved } from "./constants.ts";
import { agreeing, explains, type Heard } from "./heard.ts";

/** A question with what was heard; the policy is asked once, to know which clauses take part. A class because answers are remembered. */
export class Question {
  readonly heard: Heard;
  private readonly asked: Parameters<Target["concerns"]>[0];
  private readonly clauses: ReadonlySet<string>;
  private readonly known = new Map<Target, Said>();

  constructor(policy: CompiledPolicy, heard: Heard) {
    this.heard = heard;
    this.asked = { snapshot: heard.asked.snapshot, ask: askOf(heard.asked) };
    this.clauses = watched(policy, this.asked.snapshot, this.asked.ask, new Set()).clauses;
  }

  /** A mutant whose clause takes no part answers as the policy does; where the platform differs it is asked all the same, but for who pays and what is permitted where nobody asks for either. */
  isExplainedBy(target: Target): boolean {
    return this.saidBy(target).isWhole;
  }

  /** Of the outputs in which the platform differs from the policy: in how many it says what this would say. */
  partExplainedBy(target: Target): number {
    return this.saidBy(target).agreeing;
  }

  /** The same of numbers alone: a word may be said by chance. */
  numbersExplainedBy(target: Target): number {
    return this.saidBy(target).numbers;
  }

  /** Numbers that the policy would have in the place of `own` if it said what was heard here, where `mutant` has `other` in it: one for each output that tells. */
  solve(mutant: Pick<Mutant, "policy" | "reads">, own: Fraction, other: Fraction): readonly string[] {
    const { asked, numbers, paths } = this.heard;
    if (!paths.some((path) => numbers.has(path))) return [];
    const answer = this.answerOf(mutant);
    return paths.flatMap((path) => {
      const [first, second, found] = [asked.expect.numbers[path], answer.numbers[path], numbers.get(path)].map((text) => readNumber(text ?? ""));
      return first === undefined || second === undefined || found === undefined ? [] : [solved([own, other], [first, second], found, this.heard.isLoose) ?? []].flat();
    });
  }

  concerns(target: Target): boolean {
    return target.concerns(this.asked, this.clauses);
  }

  /** Its largest amount is looked for where the platform says that it is. */
  answerOf(mutant: Pick<Mutant, "policy" | "reads">, budget: Budget = unlimited): Outcome {
    return mutatedOutcome(mutant, this.asked, budget, parseDecimal(this.heard.numbers.get("largest") ?? ""));
  }

  private saidBy(target: Target): Said {
    const known = this.known.get(target);
    if (known !== undefined) return known;
    const said = this.mayConcern(target) ? this.comparedWith(this.answerOf(target.mutant)) : { isWhole: !this.heard.differs, agreeing: 0, numbers: 0 };
    this.known.set(target, said);
    return said;
  }

  private mayConcern(target: Target): boolean {
    return this.heard.differs ? this.asked.ask.ask !== "assess" || !target.isParticular : this.concerns(target);
  }

  private comparedWith(answer: Outcome): Said {
    return { isWhole: explains(answer, this.heard), agreeing: agreeing(answer, this.heard), numbers: agreeing(answer, this.heard, ({ numbers }, path) => numbers.has(path)) };
  }
}

/** How far an answer is the platform's. */
interface Said {
  readonly isWhole: boolean;
  readonly agreeing: number;
  readonly numbers: number;
}

const unlimited = new Budget(Infinity);
