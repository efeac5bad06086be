import type { Fraction } from "../../engine/number/index.ts";
import type { Book } from "../prove/terms/book.ts";
import type { Formula } from "../prove/terms/formula.ts";
import { readAnswer, type Answer } from "./answer.ts";
import { needs, questionOf, type Keeping } from "./smt.ts";
import type { Solver } from "./types.ts";

/** What became of one formula. */
export type Settled =
  | { readonly settled: "impossible"; readonly by: readonly string[]; readonly keeping: Keeping }
  /** The solver gave values; whether an account has them is for the exact engine to say. */
  | { readonly settled: "possible"; readonly by: readonly string[]; readonly values: ReadonlyMap<string, Fraction>; readonly opaque: number }
  | { readonly settled: "unknown"; readonly because: string };

/** Two solvers that cannot both be right, with the text that they were asked. */
export class Contradiction extends Error {
  override readonly name = "Contradiction";
  readonly text: string;

  constructor(answers: readonly { readonly solver: string; readonly answer: Answer }[], text: string) {
    super(`Solvers contradict each other: ${answers.map(({ solver, answer }) => `${solver} says ${answer.answer}`).join(", ")}.`);
    this.text = text;
  }
}

const words: Readonly<Record<Keeping, string>> = { linear: "each product an unknown of its own", products: "with products", roundings: "with roundings in whole steps" };

/**
 * Asks solvers whether a formula can be true: first with products as unknowns of their own, which is quick and enough for many proofs, then as
 * it is. All of them are asked each time. Throws `Contradiction` where one proves impossible what another has values for.
 */
export async function settle(formula: Formula, book: Book, solvers: readonly Solver[]): Promise<Settled> {
  const { products, roundings } = needs(formula, book);
  const rungs: readonly Keeping[] = ["linear", ...(products ? ["products" as const] : []), ...(roundings ? ["roundings" as const] : [])];
  const reasons: string[] = [];
  let possible: Extract<Settled, { settled: "possible" }> | undefined;
  for (const keeping of rungs) {
    const question = questionOf(formula, book, keeping);
    const answers = await Promise.all(solvers.map(async (solver) => ({ solver: solver.name, answer: readAnswer(question, await solver.ask(question.text)) })));
    const who = (wanted: Answer["answer"]): readonly string[] => answers.filter(({ answer }) => answer.answer === wanted).map(({ solver }) => solver);
    const [no, yes] = [who("impossible"), who("possible")];
    if (no.length > 0 && yes.length > 0) throw new Contradiction(answers, question.text);
    if (no.length > 0) return { settled: "impossible", by: no, keeping };
    for (const { solver, answer } of answers) if (answer.answer === "unknown") reasons.push(`${solver}, ${words[keeping]}: ${answer.because}`);
    // Values for products that are free of each other are values of nothing.
    const found = answers.find(({ answer }) => answer.answer === "possible")?.answer;
    if (found?.answer === "possible" && (keeping !== "linear" || !products)) possible = { settled: "possible", by: yes, values: found.values, opaque: question.opaque };
  }
  return possible ?? { settled: "unknown", because: [...new Set(reasons)].join("; ") || "no solver decides it" };
}
