/**
 * A process that carries `z3-solver`: a line with a text comes in, what the solver says goes out. It may hang or abort; whoever started it
 * looks at the clock and kills it. `eval_smtlib2_string` is not called: it gives the text's place on the stack away while it is still read.
 */
import { createInterface } from "node:readline";
import { killThreads, init } from "z3-solver";

const { Z3, em } = await init();

/** What `sat` is as a number in the C interface; 0 is unknown. */
const [satisfiable, impossible] = [1, -1];

async function answer(text: string): Promise<string> {
  const config = Z3.mk_config();
  const context = Z3.mk_context_rc(config);
  Z3.del_config(config);
  try {
    const logic = /\(set-logic (\w+)\)/.exec(text)?.[1] ?? "ALL";
    const solver = logic === "ALL" ? Z3.mk_solver(context) : Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, logic));
    Z3.solver_inc_ref(context, solver);
    Z3.solver_from_string(context, solver, text.split("\n").filter((line) => !/^\((set-|check-sat|get-value)/.test(line)).join("\n"));
    if (Z3.solver_get_assertions(context, solver) === undefined || Z3.ast_vector_size(context, Z3.solver_get_assertions(context, solver)) === 0) return "unknown\nnothing was read";
    const said: number = await Z3.solver_check(context, solver);
    if (said === impossible) return "unsat";
    if (said !== satisfiable) return `unknown\n${Z3.solver_get_reason_unknown(context, solver)}`;
    const model = Z3.model_to_string(context, Z3.solver_get_model(context, solver));
    return `sat\n(${model.split(/\n(?=\w+ -> )/).map((line) => `(${line.replace(" -> ", " ")})`).join("\n")})`;
  } finally {
    Z3.del_context(context);
  }
}

process.stdout.write(`${JSON.stringify({ ready: Z3.get_full_version() })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const said = await answer(JSON.parse(line) as string).catch((fault: unknown) => `error ${String(fault)}`);
  process.stdout.write(`${JSON.stringify({ said })}\n`);
}
await killThreads(em).catch(() => undefined);
process.exit(0);
