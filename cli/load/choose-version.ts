import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { loadPolicy } from "./policy.ts";
import type { LoadedPolicy } from "./policy-source.ts";

/** The policy that `path`, `--at` and `--select` name where there is no snapshot to say it. Throws `CallError`. */
export async function chooseVersion(call: Call, path: string): Promise<LoadedPolicy> {
  const source = await loadPolicy(call.terminal, path);
  const at = valueOf(call, "at");
  const selectors = selectorsOf(call);
  if (at === undefined) {
    if (source.only !== undefined && Object.keys(selectors).length === 0) return source.only;
    throw new CallError(`${path} holds ${source.versions.join(", ")}: which is meant depends on the day.`, "Say it with --at, such as --at 2026-03-01.");
  }
  const found = source.at(instantOf(at), selectors);
  if (found.kind === "not_in_force") throw new CallError(found.reason, "Choose another day with --at, or other selectors with --select.");
  return found;
}

export function selectorsOf(call: Call): Readonly<Record<string, string>> {
  const pairs = (call.values.get("select") ?? []).map((text) => {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) throw new CallError(`Expected a selector such as jurisdiction=EU, but found \`${text.slice(0, 60)}\`.`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  return Object.fromEntries(pairs);
}

/** A day as its first instant; an instant as it is. */
export function instantOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const instant = day ? `${text}T00:00:00Z` : text;
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(instant);
  if (!form || Number.isNaN(Date.parse(instant)) || new Date(Date.parse(instant)).toISOString().slice(0, 10) !== instant.slice(0, 10)) {
    throw new CallError(`Expected a day such as 2026-03-01, but found \`${text.slice(0, 60)}\`.`);
  }
  return instant;
}
