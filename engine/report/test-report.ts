import type { CoveredBoundary, TestAnswer, TestedExample, TestedPolicy } from "../../schemas/generated/test-answer.ts";
import { columnsOf } from "./columns.ts";
import { part, phrase, type Block, type Phrase, type Report } from "./report.ts";

/** What came of the examples: each that failed with its claims, and how much of each policy they try. */
export function testReport({ policies }: TestAnswer, withCoverage: boolean): Report {
  const failed = policies.flatMap((policy) => failures(policy));
  const examples = policies.flatMap((policy) => policy.examples);
  const wrong = examples.filter((example) => !example.passed).length;
  const claims = examples.reduce((sum, example) => sum + example.checks.length, 0);
  const verdict = wrong === 0 ? part("all passed", "good") : part(`${wrong} FAILED`, "bad");
  return [
    ...failed,
    { kind: "heading", text: "examples and what they try" },
    { kind: "table", columns: columnsOf("", "passed", "clauses tried", "boundaries, both sides"), rows: policies.map((policy) => ({ cells: coverageCells(policy) })) },
    ...(withCoverage ? policies.flatMap(missedBlocks) : []),
    { kind: "paragraph", phrase: phrase(`${examples.length} ${examples.length === 1 ? "example" : "examples"}, ${claims} ${claims === 1 ? "claim" : "claims"}: `, verdict) },
  ];
}

function failures({ files, examples }: TestedPolicy): readonly Block[] {
  return examples
    .filter((example) => !example.passed)
    .flatMap((example): readonly Block[] => [
      { kind: "paragraph", phrase: phrase(part("failed  ", "bad"), part(example.title, "strong"), part(`  ${files.at(-1) ?? ""}`, "dim")) },
      { kind: "list", items: reasonsOf(example) },
    ]);
}

function reasonsOf({ checks, mistake }: TestedExample): readonly Phrase[] {
  const wrong = checks.filter((check) => !check.passed).map(({ text, expected, actual }) => `${text}: expected ${expected}, but found ${actual}`);
  return [...wrong, ...(mistake === undefined ? [] : [mistake])];
}

function coverageCells({ policy, files, examples, clauses, boundaries }: TestedPolicy): readonly Phrase[] {
  const passed = examples.filter((example) => example.passed).length;
  const all = clauses.covered.length + clauses.missed.length;
  const both = boundaries.filter(isTriedOnBothSides).length;
  const overlays = files.length > 1 ? ` with ${files.slice(1).join(", ")}` : "";
  return [`${policy.id} version ${policy.version}${overlays}`, `${passed} of ${examples.length}`, `${clauses.covered.length} of ${all}`, `${both} of ${boundaries.length}`];
}

function missedBlocks({ policy, clauses, boundaries }: TestedPolicy): readonly Block[] {
  const open = boundaries.filter((boundary) => !isTriedOnBothSides(boundary) || !boundary.equal);
  if (clauses.missed.length + open.length === 0) return [];
  const items = [
    ...clauses.missed.map((clause) => `no example reaches ${clause}`),
    ...open.map(({ clause, path, operator, held, failed }) => `${clause} (${path}): \`${operator}\` ${held && failed ? "is never asked of two that are the same" : held ? "always holds" : failed ? "never holds" : "is never asked"}`),
  ];
  return [{ kind: "heading", text: `not tried in ${policy.id}` }, { kind: "list", items }];
}

function isTriedOnBothSides({ held, failed }: CoveredBoundary): boolean {
  return held && failed;
}
