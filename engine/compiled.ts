import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import { validate } from "../schemas/generated/validate-policy.ts";
import { boundIssues, issuesOfSchema, type Issue } from "./snapshot/index.ts";
import { rowOutOfOrder } from "./table-order.ts";

/**
 * Checks parsed JSON as a compiled policy, as `plimsoll compile` writes them: its shape by the schema, and that what it names is
 * in it, so that no document runs into a figure that is not there or that needs itself. Never throws.
 */
export function readCompiled(json: unknown): { policy?: CompiledPolicy; issues: readonly Issue[] } {
  const shape = issuesOfSchema(validate, json);
  if (shape.length > 0) return { issues: shape };
  const policy = json as CompiledPolicy; // the schema fits
  const issues = boundIssues(checkNames(policy.meaning));
  return issues.length === 0 ? { policy, issues } : { issues };
}

function checkNames(meaning: Meaning): readonly Issue[] {
  const figures = new Set(meaning.definitions.map((definition) => definition.path));
  const options = new Set(meaning.options.map((option) => option.name));
  const tables = new Set(meaning.tables.map((table) => table.name));
  const issues: Issue[] = [];
  visit(meaning, "meaning", (node, path) => {
    if (node["kind"] === "figure" && !figures.has(String(node["path"]))) issues.push(unknown(path, "a figure that is defined", node["path"]));
    if (node["kind"] === "option" && !options.has(String(node["name"]))) issues.push(unknown(path, "an option that is declared", node["name"]));
    if (node["kind"] === "policy" && typeof node["name"] === "string" && path.endsWith(".table") && !tables.has(node["name"])) issues.push(unknown(path, "a table that is declared", node["name"]));
  });
  issues.push(...checkTables(meaning));
  return [...issues, ...(issues.length === 0 ? checkRings(meaning) : [])];
}

function checkTables({ tables }: Meaning): readonly Issue[] {
  return tables.flatMap((table, index) => {
    const wrong = rowOutOfOrder(table);
    if (wrong === undefined) return [];
    return [{ path: `meaning.tables[${index}].rows[${wrong.row}]`, message: `expected rows with rising bounds, of which only the last may be open, but found ${wrong.found}`, help: "Compile the policy from its text again." }];
  });
}

/** Definitions stand behind what they read, so that none reads itself. Equity is read by name too, and counts what its modes count. */
function checkRings(meaning: Meaning): readonly Issue[] {
  const reads = new Map<string, Set<string>>();
  const gather = (name: string, nodes: unknown): void => {
    const found = reads.get(name) ?? new Set<string>();
    visit(nodes, "", (node) => {
      if (node["kind"] === "figure") found.add(String(node["path"]));
      if (node["kind"] === "equity" || node["kind"] === "available") found.add("pool.equity");
      if (node["kind"] === "available") found.add("pool.initial_margin");
    });
    reads.set(name, found);
  };
  for (const definition of meaning.definitions) gather(definition.path, [definition.body, definition.exceptions]);
  for (const mode of meaning.modes) gather("pool.equity", mode.sharing?.counts);
  const done = new Set<string>();
  const ringed = (name: string, open: readonly string[]): string | undefined => {
    if (open.includes(name)) return name;
    if (done.has(name)) return undefined;
    for (const next of reads.get(name) ?? []) {
      const found = ringed(next, [...open, name]);
      if (found !== undefined) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of reads.keys()) {
    const found = ringed(name, []);
    if (found !== undefined) return [{ path: "meaning.definitions", message: `expected figures that do not need themselves, but found that ${found} does`, help: "Compile the policy from its text again." }];
  }
  return [];
}

function unknown(path: string, expected: string, found: unknown): Issue {
  return { path, message: `expected ${expected}, but found ${String(found)}`, help: "Compile the policy from its text again." };
}

/** Every object inside `node`, with its path. */
function visit(node: unknown, path: string, see: (node: Readonly<Record<string, unknown>>, path: string) => void): void {
  if (Array.isArray(node)) {
    node.forEach((each: unknown, index) => visit(each, `${path}[${index}]`, see));
    return;
  }
  if (typeof node !== "object" || node === null) return;
  see(node as Readonly<Record<string, unknown>>, path); // an object has keys
  for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`, see);
}
