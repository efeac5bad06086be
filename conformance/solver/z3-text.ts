/** What the C interface of z3 is handed of a question, and how its answer is written: as a program would print it. */

/** The logic that a text names, `ALL` where none is, and what is declared and asserted in it: commands are for programs. */
export function handedToZ3(text: string): { readonly logic: string; readonly assertions: string } {
  return { logic: /\(set-logic (\w+)\)/.exec(text)?.[1] ?? "ALL", assertions: text.split("\n").filter((line) => !/^\((set-|check-sat|get-value)/.test(line)).join("\n") };
}

/** What `Z3_solver_check` gives as a number, and what goes with it; 0 is unknown. */
export interface SaidByZ3 {
  readonly check: number;
  /** How many assertions were read: an answer about none is no answer. */
  readonly read: number;
  /** `x1 -> 1.0` a line, where it can be true. */
  readonly model?: string;
  /** Why it is unknown. */
  readonly reason?: string;
}

/** As a program prints it. */
export function printedByZ3({ check, read, model = "", reason = "" }: SaidByZ3): string {
  if (read === 0) return "unknown\nnothing was read";
  if (check === -1) return "unsat";
  if (check !== 1) return `unknown\n${reason}`;
  return `sat\n(${model.split(/\n(?=\w+ -> )/).map((line) => `(${line.replace(" -> ", " ")})`).join("\n")})`;
}
