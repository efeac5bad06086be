import { digest, type CompiledPolicy, type Span } from "../../dsl/index.ts";
import type { ClauseSummary, PolicySummary } from "./language-api.ts";

/** What the page needs to know of a policy. `places` are those of its reading; `mainFile` is where spans without a file stand. */
export function summaryOf(revision: number, policy: CompiledPolicy, places: ReadonlyMap<string, Span>, mainFile: string): PolicySummary {
  const { meaning, notes } = policy;
  const clauses: Record<string, ClauseSummary> = {};
  for (const [id, span] of places) {
    const citation = notes.clauses[id]?.cites?.map(({ source, sections }) => [source, ...sections].join(" ")).join(", ");
    clauses[id] = { span: { start: span.start, end: span.end }, file: span.file ?? mainFile, ...(citation === undefined || citation === "" ? {} : { citation }) };
  }
  return {
    revision,
    id: meaning.id,
    version: meaning.version,
    title: notes.title ?? meaning.id,
    digest: digest(meaning),
    effective: meaning.effective,
    options: meaning.options.map(({ name, values, default: usual }) => ({ name, values, default: usual })),
    modes: meaning.modes.map((mode) => ({
      name: mode.name,
      title: notes.modeTitles[mode.name],
      purposes: [...new Set(mode.payment.flatMap((rule) => (rule.kind === "pay" && rule.direction === "pay" ? rule.purposes : [])))],
      stages: (mode.liquidation?.stages ?? []).map(({ name }) => name),
    })),
    examples: notes.examples.map(({ title }) => ({ title })),
    clauses,
  };
}
