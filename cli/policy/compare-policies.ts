import type { CompiledPolicy } from "../../dsl/ir.ts";
import { compare, type Choice } from "../../engine/prose/index.ts";
import { compareReport } from "../../engine/report/index.ts";
import { suggestion } from "../../engine/snapshot/nearest.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { show } from "../terminal/show.ts";

/** Prints one policy's modes, or two policies', side by side. Throws `CallError`. */
export async function comparePolicies(call: Call): Promise<void> {
  if (call.parameters.length > 2) throw new CallError(`One or two policies are compared, and this call names ${call.parameters.length}.`, "Compare them two by two.");
  const first = await chooseVersion(call, parameterAt(call, 0));
  const policies: CompiledPolicy[] = [first.policy];
  const other = given(call, "other-at") || given(call, "other-select");
  if (call.parameters.length === 2 || other) policies.push((await chooseVersion(elsewhere(call), parameterAt(call, call.parameters.length - 1))).policy);
  const answer = compare(policies, choices(policies, valueOf(call, "modes")));
  show(call, answer, () => compareReport(answer));
}

/** The same call as the second policy is asked by: what `--other-at` and `--other-select` do not say, `--at` and `--select` do. */
function elsewhere(call: Call): Call {
  const values = new Map(call.values);
  for (const name of ["at", "select"] as const) {
    const own = call.values.get(`other-${name}`);
    if (own !== undefined && own.length > 0) values.set(name, own);
  }
  return { ...call, values };
}

/** An option that may be given several times is there with no value where it is not given. */
function given(call: Call, name: string): boolean {
  return (call.values.get(name) ?? []).length > 0;
}

/** The columns that `--modes` names, each in every policy that has it. Throws `CallError` for a mode that none has. */
function choices(policies: readonly CompiledPolicy[], modes: string | undefined): readonly Choice[] | undefined {
  if (modes === undefined) return undefined;
  const known = new Set(policies.flatMap(({ meaning }) => meaning.modes.map(({ name }) => name)));
  const wanted = modes.split(",").map((name) => name.trim()).filter((name) => name !== "");
  if (wanted.length === 0) throw new CallError("Expected the names of modes, such as --modes cross,isolated, but found none.", `Known here: ${[...known].join(", ")}.`);
  return wanted.flatMap((mode) => {
    if (!known.has(mode)) throw new CallError(`No mode here is called ${mode.slice(0, 60)}.`, suggestion(mode, [...known]));
    return policies.flatMap(({ meaning }, policy): readonly Choice[] => (meaning.modes.some(({ name }) => name === mode) ? [{ policy, mode }] : []));
  });
}
