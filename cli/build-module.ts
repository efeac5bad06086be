import { moduleDeclarations } from "../engine/kernel/emit/declarations.ts";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { planOf } from "../engine/kernel/plan/plan.ts";
import { prepare } from "../engine/program.ts";
import { CallError } from "./call-error.ts";
import { parameterAt, valueOf, type Call } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { chooseVersion } from "./load/choose-version.ts";
import { writeOut } from "./write-out.ts";

/** Writes a policy's decisions as a module, and says what of the policy it leaves to the engine. Throws `CallError`. */
export async function buildModule(call: Call): Promise<ExitCode> {
  const out = valueOf(call, "out");
  const ending = out === undefined ? undefined : /\.(mjs|js)$/.exec(out)?.[1];
  if (out !== undefined && ending === undefined) throw new CallError(`A module is written to a file that ends in .mjs or .js, and not to ${out}.`, "Name such a file with --out.");
  const { policy } = await chooseVersion(call, parameterAt(call, 0));
  const program = prepare(policy);
  const text = emitModule(program);
  const { modes, gaps } = planOf(program);
  const left = [...modes.flatMap(({ beyond }) => beyond ?? []), ...gaps];
  if (out !== undefined && ending !== undefined) {
    await writeOut(call, out, text);
    await writeOut(call, `${out.slice(0, -ending.length)}${ending === "mjs" ? "d.mts" : "d.ts"}`, moduleDeclarations);
  }
  if (call.json) call.terminal.out(`${JSON.stringify({ ...(out === undefined && { module: text, types: moduleDeclarations }), leftToEngine: left }, undefined, 2)}\n`);
  else if (out === undefined) call.terminal.out(text);
  if (!call.json) for (const gap of left) call.terminal.err(`left to the engine: ${gap}\n`);
  return exitCodes.yes;
}
