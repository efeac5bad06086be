import { basename } from "node:path";
import { check } from "../../dsl/check/check.ts";
import { withoutLeftOvers } from "../../dsl/check/based-on/left-overs.ts";
import { checkExamples } from "../../dsl/check/examples/index.ts";
import { mergeAll } from "../../dsl/check/overlays/in-force.ts";
import { assemble, choices, combinationsOf, datedOf, filesOf, inForce, together, type Overlay, type PolicyInForce, type PolicySet, type PolicyVersion, type Selectors } from "../../dsl/check/overlays/index.ts";
import type { PolicyAst, Span } from "../../dsl/ast.ts";
import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import type { CompiledPolicy, OverlayNote } from "../../dsl/ir.ts";
import { parse } from "../../dsl/syntax/parse.ts";
import { atOwnPlaces } from "../../dsl/check/based-on/own-place.ts";
import { basesFrom } from "../../dsl/bases.ts";
import { CallError } from "../call-error.ts";
import { renderAll, type NamedText } from "../terminal/diagnostics.ts";
import { nothingFound, type FoundBases } from "./bases.ts";
import { daysOf, type LoadedPolicy, type NotInForce, type PolicySource } from "./policy-source.ts";
import { digestOf, type KeptPolicy, type KeptRules } from "./kept-policy.ts";
import type { PolicyToTest } from "./policies-to-test.ts";

/** A policy from texts, which knows every way in which its versions and overlays come together. */
export interface TextSource extends PolicySource {
  readonly combinations: () => readonly PolicyToTest[];
  /** All that there is to know of it without its texts, where there are not too many ways to put them together and none of them has a mistake. */
  readonly kept: () => KeptPolicy | undefined;
}

/** One policy from the texts of its versions and overlays, and what those are based on. Throws `CallError` with the diagnostics where a text has errors. */
export function sourceOf(texts: readonly NamedText[], colours: boolean, bases: FoundBases = nothingFound): TextSource {
  const all = [...texts, ...bases.texts];
  const parsed = texts.map(({ file, text }) => ({ file, ...parse(text, file) }));
  const refuse = (diagnostics: readonly Diagnostic[]): void => refuseErrors(diagnostics, all, colours);
  refuse(parsed.flatMap(({ diagnostics }) => diagnostics));
  const { set, aside, diagnostics } = assemble(parsed.flatMap(({ file, ast }) => (ast === undefined ? [] : [{ file, ast }])), { ...bases, all: basesFrom(bases.texts) });
  refuse(diagnostics);
  if (set === undefined) throw new CallError(`${texts.map(({ file }) => file).join(", ")} holds no policy that stands by itself.`, "Write `policy NAME { … }`, or name the folder of the policy that is extended.");
  const loader = new Loader(all, refuse);
  const [first] = set.versions;
  const only = first === undefined || set.versions.length > 1 || set.overlays.length > 0 ? undefined : loader.of({ ast: first.ast, version: first, applied: [], overlays: [] });
  return {
    id: set.id,
    at: (asOf, selectors) => loader.at(set, asOf, selectors),
    only,
    kept: () => keptOf(set, loader),
    combinations: () => [
      ...combinationsOf(set).combinations.map(({ version, overlays }) => loader.combine(version, overlays)),
      // What the policy is based on stands in the folder too, and is a policy with examples of its own.
      ...(aside.length === 0 ? [] : sourceOf(texts.filter(({ file }) => aside.includes(file)), colours, bases).combinations()),
    ],
    versions: [...set.versions.map(({ version }) => `${set.id} version ${version}`), ...set.overlays.map(({ id, version }) => `${id} version ${version}`)],
    changes: daysOf([...set.versions, ...set.overlays]),
  };
}

/** Ways to put versions and overlays together that are compiled to be kept: each takes the first call that much longer. */
const mostKept = 8;

function keptOf(set: PolicySet, loader: Loader): KeptPolicy | undefined {
  if (set.versions.length * 2 ** set.overlays.length > mostKept) return undefined;
  const dated = datedOf(set);
  const kept: Record<string, KeptRules | string> = {};
  try {
    for (const choice of choices(dated)) {
      const found = together(choice.version, choice.applied);
      kept[filesOf(choice)] = found.kind === "in_force" ? rulesOf(loader.of(found)) : found.reason;
    }
  } catch (fault) {
    if (fault instanceof CallError) return undefined; // a choice that nobody has made has a mistake
    throw fault;
  }
  return {
    id: set.id,
    versions: dated.versions.map(({ file, version, from, until, selectors }) => ({ file, version, from, until, selectors })),
    overlays: set.overlays.map(({ file, id, version, base, from, until, selectors }) => ({ file, id, version, base, from, until, selectors })),
    choices: kept,
  };
}

function rulesOf({ policy, places, placeOf }: Checked): KeptRules {
  return { policy, digest: digestOf(policy), places: Object.fromEntries([...places.keys()].map((clause) => [clause, placeOf(clause) ?? ""])) };
}

interface Checked extends LoadedPolicy {
  readonly places: ReadonlyMap<string, Span>;
}

/** Checks trees, each once. */
class Loader {
  private readonly texts: readonly NamedText[];
  private readonly refuse: (diagnostics: readonly Diagnostic[]) => void;
  private readonly known = new Map<string, Checked>();

  constructor(texts: readonly NamedText[], refuse: (diagnostics: readonly Diagnostic[]) => void) {
    this.texts = texts;
    this.refuse = refuse;
  }

  at(set: PolicySet, asOf: string, selectors: Selectors): LoadedPolicy | NotInForce {
    const found = inForce(set, asOf, selectors);
    if (found.kind === "not_in_force") return { kind: "not_in_force", id: set.id, reason: found.reason };
    return this.of(found);
  }

  of(found: Pick<PolicyInForce, "ast" | "version" | "applied" | "overlays">): Checked {
    const files = filesOf(found);
    const known = this.known.get(files) ?? this.load(found.ast, found.overlays);
    this.known.set(files, known);
    return known;
  }

  load(ast: PolicyAst, overlays: readonly OverlayNote[]): Checked {
    const { policy, places, diagnostics } = check(ast);
    this.refuse(diagnostics);
    if (policy === undefined) throw new CallError("The policy could not be given a meaning.", "plimsoll check says more.");
    const noted: CompiledPolicy = overlays.length === 0 ? policy : { ...policy, notes: { ...policy.notes, overlays: [...overlays] } };
    return { kind: "policy", policy: noted, places, placeOf: (clause) => this.placeOf(places.get(clause)) };
  }

  /** A version with overlays, and the examples in the file of the last of them. */
  combine(version: PolicyVersion, overlays: readonly Overlay[]): PolicyToTest {
    const merged = mergeAll(version, overlays);
    this.refuse(merged.diagnostics);
    const ast = withoutLeftOvers(merged.ast);
    this.refuse(atOwnPlaces(ast, wordsOfExamples(ast)));
    const { policy, places } = this.load(ast, merged.overlays);
    const taken = new Set(merged.ast.taken?.files);
    const own = new Set((overlays.at(-1) ?? version).ast.items.flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => (entry.kind === "example" ? [entry.title.text] : [])) : [])));
    return { policy, files: [version.file, ...overlays.map(({ file }) => file)], examples: policy.notes.examples.filter(({ title }) => own.has(title)), isTaken: (clause) => taken.has(places.get(clause)?.file ?? "") };
  }

  /** `reference.margin:31`. */
  private placeOf(span: Span | undefined): string | undefined {
    const found = span === undefined ? undefined : (this.texts.find(({ file }) => file === span.file) ?? this.texts[0]);
    if (span === undefined || found === undefined) return undefined;
    return `${basename(found.file)}:${lineAt(found.text, span.start)}`;
  }
}

/** What is wrong with the words of the examples, as `check` says it: an example that cannot be read is not one that failed. */
function wordsOfExamples(ast: PolicyAst): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkExamples(withoutLeftOvers(ast), (diagnostic) => found.push(diagnostic));
  return found;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}

function refuseErrors(diagnostics: readonly Diagnostic[], texts: readonly NamedText[], colours: boolean): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const files = [...new Set(errors.map(({ at }) => at.span.file ?? texts[0]?.file ?? "the policy"))];
  const count = errors.length === 1 ? "an error" : `${errors.length} errors`;
  throw new CallError(`${files.join(", ")} ${files.length === 1 ? "has" : "have"} ${count}, and a policy with errors does not run.`, undefined, renderAll(errors, texts, colours));
}
