import { moduleDeclarations } from "../../engine/kernel/emit/declarations.ts";
import { continuityOf, continuityText } from "../../engine/kernel/continuity.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { planOf } from "../../engine/kernel/plan/plan.ts";
import { prepare } from "../../engine/program.ts";
import { loadState } from "../../engine/state/load.ts";
import type { BuildAnswer } from "../../schemas/generated/build-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { readMarket } from "../load/read-market.ts";
import { writeOut } from "../terminal/write-out.ts";

/** Writes a policy's decisions as a module, and says what of the policy it leaves to the engine and which tables are continuous. Throws `CallError`. */
export async function buildModule(call: Call): Promise<ExitCode> {
  const out = valueOf(call, "out");
  const ending = out === undefined ? undefined : /\.(mjs|js)$/.exec(out)?.[1];
  if (out !== undefined && ending === undefined) throw new CallError(`A module is written to a file that ends in .mjs or .js, and not to ${out}.`, "Name such a file with --out.");
  const { policy } = await chooseVersion(call, parameterAt(call, 0));
  const program = prepare(policy);
  const text = emitModule(program);
  const { modes, gaps } = planOf(program);
  const marketPath = valueOf(call, "market");
  const tables = continuityOf(program, marketPath === undefined ? undefined : loadState({ asOf: "1970-01-01T00:00:00Z", ...(await readMarket(call.terminal, marketPath)), account: { id: "none" } }, program.declared));
  const left = [...modes.flatMap(({ beyond }) => beyond ?? []), ...gaps];
  if (out !== undefined && ending !== undefined) {
    await writeOut(call, out, text);
    await writeOut(call, `${out.slice(0, -ending.length)}${ending === "mjs" ? "d.mts" : "d.ts"}`, moduleDeclarations);
  }
  if (call.json) call.terminal.out(`${JSON.stringify({ ...(out === undefined && { module: text, types: moduleDeclarations }), leftToEngine: left, tables: [...tables] } satisfies BuildAnswer, undefined, 2)}\n`);
  else if (out === undefined) call.terminal.out(text);
  if (!call.json) for (const line of [...left.map((gap) => `left to the engine: ${gap}`), ...tables.map(continuityText)]) call.terminal.err(`${line}\n`);
  return exitCodes.yes;
}
