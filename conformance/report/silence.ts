import { declaredOf, type ReportLine } from "../protocol/index.ts";
import { kindOf } from "./infer-rounding.ts";

/** The kinds of output, such as `pools.*.available`, that a platform declares and answers in no case that it answers, with in how many it should have. */
export function neverAnswered(lines: readonly ReportLine[]): ReadonlyMap<string, number> {
  const header = lines.find((line) => line.line === "header");
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  const missing = new Map<string, number>();
  const answered = new Set<string>();
  for (const line of lines) {
    const asked = line.line === "result" && /^(pass|pass-tolerated|decision-mismatch|number-mismatch|rule-mismatch)$/.test(line.verdict) ? cases.get(line.id) : undefined;
    if (line.line !== "result" || asked === undefined) continue;
    const lacking = new Set(line.differences.filter(({ kind, found }) => kind !== "rule" && found === undefined).map(({ path }) => path));
    const { decisions, numbers } = declaredOf(asked, header?.platform.capabilities ?? {});
    const kinds = new Set<string>();
    for (const path of [...decisions, ...numbers]) {
      if (lacking.has(path)) kinds.add(kindOf(path));
      else answered.add(kindOf(path));
    }
    for (const kind of kinds) missing.set(kind, (missing.get(kind) ?? 0) + 1);
  }
  for (const kind of answered) missing.delete(kind);
  return missing;
}
