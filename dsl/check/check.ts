/**
 * A policy's tree as data, or what is wrong with it. Five steps, each on what the one before could settle,
 * so that one mistake gives one message:
 *
 * 1. names: what is declared, each once (`declare.ts`); definitions in an order, rings reported (`arrange.ts`);
 * 2. meanings: every expression and clause becomes data, with its level and dimension (`expression.ts`, `modes.ts`, …);
 * 3. exceptions exclude each other, and divisors are not 0 (`exceptions.ts`, `divisors.ts`);
 * 4. completeness: required figures; that each mode answers each question is seen to in step 2;
 * 5. the policy as data, if no step found an error.
 */

import type { PolicyAst, Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ClauseNote, CompiledPolicy, Meaning } from "../ir.ts";
import { flatten, isFlat } from "./based-on/flatten.ts";
import { withoutLeftOvers } from "./based-on/left-overs.ts";
import { atOwnPlaces } from "./based-on/own-place.ts";
import { arrange } from "./arrange.ts";
import { checkDepth } from "./depth.ts";
import type { Context } from "./context.ts";
import { declare, items } from "./declare.ts";
import { readFact, readOption, readTable } from "./declared.ts";
import { checkDivisors } from "./divisors.ts";
import { equityMeasure, readSharing, type ReadSharing } from "./equity.ts";
import { readExamples } from "./examples-notes.ts";
import { checkExceptions } from "./exceptions.ts";
import { readExpression } from "./expression.ts";
import { readDefinition, type Figure } from "./figures.ts";
import { inOrder, newFindings, type Findings } from "./findings.ts";
import { readGuarantee } from "./guarantees.ts";
import { readApplies, readEffective, readRounding, readSources, readVersion } from "./header.ts";
import { readLiquidation } from "./liquidation.ts";
import { reportLongNames } from "./long-names.ts";
import { readMode } from "./modes.ts";
import { readPermission } from "./permissions.ts";
import { checkRequired } from "./required.ts";
import { isWhole } from "./whole.ts";

export interface Checked {
  /** Absent if there is an error. */
  readonly policy: CompiledPolicy | undefined;
  /** Where each clause stands, by its id. */
  readonly places: ReadonlyMap<string, Span>;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws, for any tree that the parser may give. A tree with holes gives messages only about what is whole. */
export function check(tree: PolicyAst): Checked {
  const ast = withoutLeftOvers(tree);
  const findings = newFindings();
  checkDepth(ast, findings);
  if (findings.all.length > 0) return { policy: undefined, places: new Map(), diagnostics: findings.all };
  if (ast.extends !== undefined) return overlay(ast, findings);
  if (!isFlat(ast)) return alone(ast);
  const { context, sharing, order } = begin(ast, findings);
  const meaning = readMeaning(context, ast, sharing, order);
  for (const [path, definition] of context.names.definitions) {
    const figure = context.figure(path);
    if (figure !== undefined) checkExceptions(context, figure.definition, definition);
  }
  checkDivisors(context, meaning);
  checkRequired(context, ast);
  const notes = readNotes(context, ast);
  const diagnostics = atOwnPlaces(ast, inOrder(findings.all));
  const whole = ast.language !== undefined && ast.id !== undefined && meaning.version !== "" && isWhole(context.places.keys(), meaning);
  const policy = whole && !diagnostics.some(({ severity }) => severity === "error") ? { plimsoll: 1 as const, meaning, notes } : undefined;
  return { policy, places: context.places, diagnostics };
}

/**
 * Names and measures of a tree, for whoever asks about one place of it: nothing is reported. `undefined` where expressions are nested too deeply to be
 * followed. What is asked is worked out then, and once.
 */
export function contextOf(ast: PolicyAst): Context | undefined {
  const depth = newFindings();
  checkDepth(ast, depth);
  return depth.all.length > 0 ? undefined : begin(ast, silent).context;
}

const silent: Findings = { all: [], report: () => undefined };

/** An overlay has no meaning without what it extends: most of its names stand there. */
function overlay(ast: PolicyAst, findings: Findings): Checked {
  const id = ast.extends?.id;
  const any = ast.extends?.any === true;
  const help = any ? "Check it with a policy: `plimsoll check POLICY+OVERLAY`, or a folder that holds both." : "Check the folder that holds both.";
  if (id !== undefined) findings.report("overlay-alone", id.span, `This is an overlay of ${any ? "any policy" : `\`${id.text}\``}, and is judged together with ${any ? "one" : "it"}.`, { help });
  return { policy: undefined, places: new Map(), diagnostics: findings.all };
}

/** A tree that takes from a base or has modes that take from each other is put together first; without its base it has no meaning. */
function alone(tree: PolicyAst): Checked {
  const { ast, diagnostics } = flatten(tree);
  if (ast === undefined || diagnostics.length > 0) return { policy: undefined, places: new Map(), diagnostics };
  return check(ast);
}

/** Step 1, and how step 2 settles what clauses share: figures and equity, on demand and once. */
function begin(ast: PolicyAst, findings: Findings): { context: Context; sharing: (mode: string) => ReadSharing | undefined; order: readonly string[] } {
  const names = declare(ast, findings);
  reportLongNames(ast, findings);
  const { order, ringed } = arrange(ast, names, findings);
  const figures = new Map<string, Figure | undefined>();
  const sharings = new Map<string, ReadSharing | undefined>();
  const notes: Record<string, ClauseNote> = {};
  const sharing = (mode: string): ReadSharing | undefined => {
    if (sharings.has(mode)) return sharings.get(mode);
    sharings.set(mode, undefined); // rings end here, and have been reported
    const section = names.modes.get(mode)?.sections.find((one) => one.kind === "sharing");
    const read = section?.kind !== "sharing" || section.unspecified !== undefined ? undefined : readSharing(context, mode, section);
    sharings.set(mode, read);
    return read;
  };
  const context: Context = {
    names, findings, ringed, notes,
    origins: new WeakMap(),
    places: new Map(),
    labels: new Map(),
    read: (standing, expression) => readExpression(context, standing, expression),
    figure(path) {
      if (figures.has(path)) return figures.get(path);
      figures.set(path, undefined); // as above
      const definition = names.definitions.get(path);
      const figure = definition === undefined ? undefined : readDefinition(context, definition);
      figures.set(path, figure);
      return figure;
    },
    equity: (standing, span) => equityMeasure(context, sharing, standing, span),
  };
  return { context, sharing, order };
}

/** Step 2. Parts that could not be settled are left out; then there is an error, and nobody sees the rest. */
function readMeaning(context: Context, ast: PolicyAst, sharing: (mode: string) => ReadSharing | undefined, order: readonly string[]): Meaning {
  const { names } = context;
  const modeNames = [...names.modes.keys()];
  for (const path of [...order, ...names.definitions.keys()]) context.figure(path);
  const account = items(ast, "account").flatMap((item) => item.clauses);
  const permissions = account.filter((clause) => clause.kind === "permission");
  const liquidation = account.find((clause) => clause.kind === "liquidation");
  const closing = liquidation === undefined || liquidation.unspecified !== undefined ? undefined : readLiquidation(context, "account/liquidation", liquidation, undefined);
  return {
    language: 1,
    id: ast.id?.text ?? "",
    version: readVersion(context, ast) ?? "",
    applies: readApplies(context, ast),
    effective: readEffective(context, ast),
    rounding: readRounding(context, ast),
    options: [...names.options.values()].flatMap((option) => readOption(context, option) ?? []),
    facts: [...names.facts.values()].flatMap((fact) => readFact(context, fact) ?? []),
    tables: [...names.tables.values()].flatMap((table) => readTable(context, table) ?? []),
    definitions: order.flatMap((path) => context.figure(path)?.definition ?? []),
    account: {
      permissions: permissions.flatMap((clause, index) => readPermission(context, `account/permissions/${index + 1}`, clause, modeNames) ?? []),
      ...(closing === undefined ? {} : { liquidation: closing }),
    },
    modes: [...names.modes.values()].map((mode) => readMode(context, mode, sharing(mode.name.text))),
    guarantees: items(ast, "guarantees").flatMap((item) => item.guarantees).flatMap((clause, index) => readGuarantee(context, `guarantees/${index + 1}`, clause) ?? []),
  };
}

function readNotes(context: Context, ast: PolicyAst): CompiledPolicy["notes"] {
  const titles = [...context.names.modes.values()].flatMap((mode) => (mode.title === undefined ? [] : [[mode.name.text, mode.title.text] as const]));
  return {
    ...(ast.title === undefined ? {} : { title: ast.title.text }),
    modeTitles: Object.fromEntries(titles),
    sources: readSources(context),
    clauses: context.notes,
    facts: Object.fromEntries([...context.names.facts.values()].flatMap((fact) => (fact.doc === undefined ? [] : [[fact.path.text, fact.doc.text] as const]))),
    ...readExamples(context, ast),
    overlays: [],
  };
}
