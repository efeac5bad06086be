import { explain, explainReport, type CompiledPolicy, type Phrase } from "../../index.ts";

/** An answer of `assess` with its arithmetic and the figures that it is made of, a line each; `path` is in that answer. */
export function arithmeticLines(policy: CompiledPolicy, snapshot: unknown, path: string): readonly string[] {
  // A solved price stands two levels above the sides that meet there.
  const deepest = path.endsWith("Price") ? 2 : 1;
  try {
    const report = explainReport(explain(policy, snapshot, path), () => undefined);
    return report.flatMap((block) => (block.kind === "tree" ? block.rows : [])).filter(({ depth }) => depth <= deepest).map(({ name, value, rest }) => {
      // The last of the rest is where the clause stands.
      const told = rest.slice(0, -1).map(plain).filter((text) => text !== "");
      return [plain(name), value, ...told].filter((text) => text !== "").join("  ");
    });
  } catch {
    return []; // what cannot be asked for has no arithmetic; the comparison says the rest
  }
}

function plain(phrase: Phrase): string {
  return typeof phrase === "string" ? phrase : phrase.map(({ text }) => text).join("");
}
