import { readAnswer } from "./answer.ts";
import type { Solver } from "./types.ts";

const about = (claim: string): string => `(set-option :produce-models true)\n(set-logic QF_LRA)\n(declare-fun x1 () Real)\n(assert ${claim})\n(check-sat)\n`;

/** Whether a solver answers two questions as it must, of which one can be true and one cannot. One that does not is none to ask about anything else. */
export async function knowsTwoAnswers(ask: Solver["ask"]): Promise<boolean> {
  const [can, cannot] = [await ask(about("(> x1 0.0)")), await ask(about("(and (> x1 0.0) (< x1 0.0))"))].map((printed) => readAnswer({ free: new Map() }, printed).answer);
  return can === "possible" && cannot === "impossible";
}
