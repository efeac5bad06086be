/**
 * A process that carries `z3-solver`: a line with a text comes in, what the solver says goes out. It may hang or abort; whoever started it
 * looks at the clock and kills it. `eval_smtlib2_string` is not called: it gives the text's place on the stack away while it is still read.
 */
import { createInterface } from "node:readline";
import { killThreads, init } from "z3-solver";
import { handedToZ3, printedByZ3 } from "../../solver/z3-text.ts";

const { Z3, em } = await init();

async function answer(text: string): Promise<string> {
  const config = Z3.mk_config();
  const context = Z3.mk_context_rc(config);
  Z3.del_config(config);
  try {
    const { logic, assertions } = handedToZ3(text);
    const solver = logic === "ALL" ? Z3.mk_solver(context) : Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, logic));
    Z3.solver_inc_ref(context, solver);
    Z3.solver_from_string(context, solver, assertions);
    const asserted = Z3.solver_get_assertions(context, solver);
    const read = asserted === undefined ? 0 : Z3.ast_vector_size(context, asserted);
    if (read === 0) return printedByZ3({ check: 0, read });
    const check: number = await Z3.solver_check(context, solver);
    return printedByZ3({ check, read, ...(check === 1 ? { model: Z3.model_to_string(context, Z3.solver_get_model(context, solver)) } : { reason: Z3.solver_get_reason_unknown(context, solver) }) });
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
