import type { DefinitionAst, PolicyAst, Span } from "../../dsl/ast.ts";
import { policyToAst } from "../../dsl/from-data/policy.ts";
import { readTree } from "../../dsl/index.ts";
import type { CompiledPolicy, Definition, Dimension } from "../../dsl/ir.ts";
import { parse, parseExpression } from "../../dsl/syntax/parse.ts";
import { exact } from "../../engine/algebras/exact.ts";
import { isExactDecimal, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { prepare } from "../../engine/program.ts";
import { Reading } from "../../engine/reading.ts";
import { loadState } from "../../engine/state/load.ts";
import { attempt } from "../../engine/undecided.ts";
import type { EvalAnswer } from "../../schemas/generated/eval-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { renderAll } from "../terminal/diagnostics.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { emptyPolicy, emptySnapshot } from "./evaluation-ground.ts";
import { loadCase } from "../load/case.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { scopeFor, subjectOf } from "./evaluation-scope.ts";

/**
 * Works out one expression. It is read as the body of a definition that is added to the policy, so that it means exactly what it
 * would mean there. Throws `CallError`.
 */
export async function evaluateExpression(call: Call): Promise<ExitCode> {
  const text = parameterAt(call, 0);
  const subject = subjectOf(call);
  const policyPath = valueOf(call, "policy");
  const snapshotPath = valueOf(call, "snapshot");
  if (policyPath === undefined && (snapshotPath !== undefined || subject.id !== undefined)) throw new CallError("A snapshot is read through a policy, which this call does not name.", "Add --policy POLICY.");
  if (snapshotPath === undefined && subject.id !== undefined) throw new CallError(`The ${subject.level} ${subject.id} stands in a snapshot, which this call does not name.`, "Add --snapshot FILE.");
  const { policy, snapshot } = await groundOf(call, policyPath, snapshotPath);
  const { compiled, definition } = withDefinition(policyToAst(policy), `${subject.level}.${resultName}`, text, call);
  const program = prepare(compiled);
  const reading = new Reading(program, exact());
  const state = loadState(snapshot, program.declared);
  const scope = scopeFor(subject, state, reading);
  const found = attempt((): Fraction | boolean =>
    definition.dimension.kind === "flag" ? reading.condition({ kind: "figure", path: definition.path }, scope.scope) : reading.figure(definition.path, scope.scope),
  );
  const answer = toAnswer(text, definition.dimension, "value" in found ? found.value : found.undecided.reason.because, scope.settle);
  call.terminal.out(call.json ? `${JSON.stringify(answer, undefined, 2)}\n` : `${inWords(answer)}\n`);
  return answer.cannotDecide === undefined ? exitCodes.yes : exitCodes.no;
}

const resultName = "result_of_eval";
const textName = "expression";

async function groundOf(call: Call, policyPath: string | undefined, snapshotPath: string | undefined) {
  if (policyPath === undefined) return { policy: readTree(parse(emptyPolicy).ast!, { lints: false }).policy!, snapshot: emptySnapshot }; // a text of ours, which is whole
  if (snapshotPath === undefined) return { policy: (await chooseVersion(call, policyPath)).policy, snapshot: emptySnapshot };
  const { found, snapshot } = await loadCase(call.terminal, policyPath, snapshotPath);
  if (found.kind === "not_in_force") throw new CallError(found.reason, "Name a policy that is in force at the snapshot's moment.");
  return { policy: found.policy, snapshot };
}

function withDefinition(ast: PolicyAst, path: string, text: string, call: Call): { compiled: CompiledPolicy; definition: Definition } {
  const { expr, diagnostics } = parseExpression(text);
  const refuse = (errors: typeof diagnostics): never => {
    throw new CallError("The expression cannot be worked out.", undefined, renderAll(errors, [{ file: textName, text }], call.terminal.errorColours));
  };
  if (expr === undefined || diagnostics.length > 0) return refuse(diagnostics.slice(0, 1)); // what follows the first mistake may be its echo
  const span: Span = { start: 0, end: text.length, file: textName };
  const added: DefinitionAst = { kind: "definition", span, path: { text: path, span }, body: withFileName(expr), exceptions: [], tail: { cites: [] } };
  const { policy, diagnostics: found } = readTree({ ...ast, items: [...ast.items, { kind: "definitions", span, definitions: [added] }] }, { lints: false });
  const errors = found.filter(({ severity }) => severity === "error");
  if (policy === undefined) return refuse(errors);
  return { compiled: policy, definition: policy.meaning.definitions.find((each) => each.path === path)! }; // it was read with the rest
}

/** The same tree with the expression's name in its spans. */
function withFileName<Tree>(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) => (key === "span" ? { ...(value as Span), file: textName } : value)) as Tree; // a tree of data
}

function toAnswer(expression: string, dimension: Dimension, value: Fraction | boolean | string, settle: string | undefined): EvalAnswer {
  const start = { expression, dimension: inDimension(dimension, settle) };
  if (typeof value === "string") return { ...start, cannotDecide: value };
  if (typeof value === "boolean") return { ...start, value: value ? "yes" : "no", exact: true };
  const isExact = isExactDecimal(value);
  const unit = dimension.kind === "money" && dimension.perQuantity !== true ? assetOf(dimension, settle) : dimension.kind === "leverage" ? "x" : undefined;
  return { ...start, value: toDecimalString(value), exact: isExact, ...(isExact ? {} : { fraction: `${value.n}/${value.d}` }), ...(unit === undefined ? {} : { unit }) };
}

function assetOf({ asset }: Dimension, settle: string | undefined): string | undefined {
  return asset === "settle" || asset === "own" ? settle : asset;
}

function inDimension(dimension: Dimension, settle: string | undefined): string {
  const asset = assetOf(dimension, settle) ?? (dimension.asset === "own" ? "the balance's asset" : "the settlement asset");
  const base = dimension.kind === "money" ? `money in ${asset}` : dimension.kind === "flag" ? "condition" : dimension.kind;
  return dimension.perQuantity === true ? `${base} per quantity` : base;
}

/** The value with its unit; where it is no decimal, the fraction that is exact. */
function inWords({ value, unit, fraction, cannotDecide }: EvalAnswer): string {
  if (cannotDecide !== undefined) return `cannot decide: ${cannotDecide}`;
  const shown = unit === "x" ? `${value}x` : unit === undefined ? (value ?? "") : `${value} ${unit}`;
  return fraction === undefined ? shown : `${shown.replace(/^\S+/, (digits) => `${digits}…`)}  exactly ${fraction}${unit === undefined ? "" : ` ${unit}`}`;
}
