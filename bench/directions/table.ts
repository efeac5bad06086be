import type { DecisionKind } from "../../conformance/diff/types.ts";
import type { Settled } from "./settled.ts";

const rows: readonly (readonly [name: string, kinds: readonly DecisionKind[]])[] = [
  ["stages", ["stage"]],
  ["figures and liquidation prices", ["margin", "price"]],
  ["permissions and how much", ["permission", "largest"]],
  ["each payer's share, and whether there is one", ["payer"]],
  ["what is done where it is allowed", ["effects"]],
  ["plans of liquidation", ["plan"]],
];

/** The section of the page. */
export function directionsTable(settled: readonly Settled[], pairs: number, seconds: number): string {
  const line = (name: string, of: readonly Settled[]): string => {
    const count = (how: Settled["how"]): number => of.filter((each) => each.how === how).length;
    const open = of.length - count("rules");
    return `| ${name} | ${of.length} | ${count("rules")} | ${count("arithmetic")} | ${count("shown")} | ${count("neither")} | ${open === 0 ? "–" : `${Math.floor(((open - count("neither")) * 1000) / open) / 10} %`} |`;
  };
  return [
    "## Directions: shown, never, or neither",
    "",
    `\`npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/directions.js\`: ${pairs} of the pairs above, by hand and mutants; each direction of each decision that both policies take, after the search of \`plimsoll diff\` with its 8000 evaluations and without`,
    `a solver. Settled: of those that the form of the rules alone does not settle, how many are shown or proved. All proofs of all pairs took ${Math.round(seconds)} s of the processor. Shown although proved never to be: ${settled.filter(({ isContradicted }) => isContradicted).length}.`,
    "",
    "| | directions | never: the same rules | never: proved otherwise | shown by an account | neither | settled of the rest |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(([name, kinds]) => line(name, settled.filter(({ kind }) => kinds.includes(kind)))),
    line("all", settled),
  ].join("\n");
}
