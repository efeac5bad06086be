import { assemble, inForce, type Selectors } from "../../dsl/check/overlays/index.ts";
import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { basesFrom, readTree, type BaseText, type CompiledPolicy, type ReadPolicy, type Span } from "../../dsl/index.ts";

/** A text with the name under which people know it: `reference/reference.margin`. Files of one folder are versions and overlays of one policy. */
export interface PolicyText {
  readonly name: string;
  readonly text: string;
}

/** The moment for which versions and overlays are put together. */
export interface Occasion {
  readonly asOf?: string;
  readonly selectors: Selectors;
}

export interface SetReading {
  /** By file. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly policy: CompiledPolicy | undefined;
  readonly places: ReadonlyMap<string, Span>;
  /** Why there is no policy although no text has an error. */
  readonly reason?: string;
}

/**
 * What the files of one folder mean at a moment: a text by itself, or versions and overlays put together as the command line does it.
 * `bases` are texts that they are based on. `read` is how one file is read, so that a caller may keep what has not changed.
 */
export function readSet(files: readonly PolicyText[], bases: readonly BaseText[], occasion: Occasion, read: (file: PolicyText) => ReadPolicy): SetReading {
  const readings = files.map((file) => ({ file, reading: read(file) }));
  const own = new Map(readings.map(({ file, reading }) => [file.name, reading.diagnostics]));
  const [only] = readings;
  if (only !== undefined && readings.length === 1 && only.reading.ast?.extends === undefined) {
    return { diagnostics: own, policy: only.reading.policy, places: only.reading.places };
  }
  const broken = readings.some(({ reading }) => reading.diagnostics.some(isError));
  if (broken) return { diagnostics: own, policy: undefined, places: new Map() };
  const { set, diagnostics } = assemble(readings.flatMap(({ file, reading }) => (reading.ast === undefined ? [] : [{ file: file.name, ast: reading.ast }])), { all: basesFrom(bases) });
  const all = merge(own, diagnostics, files);
  if (set === undefined || diagnostics.some(isError)) return { diagnostics: all, policy: undefined, places: new Map() };
  const found = inForce(set, occasion.asOf ?? set.versions.at(-1)?.from ?? "2026-01-01T00:00:00Z", occasion.selectors);
  if (found.kind === "not_in_force") return { diagnostics: all, policy: undefined, places: new Map(), reason: found.reason };
  const { policy, places, diagnostics: together } = readTree(found.ast);
  const noted = policy === undefined || found.overlays.length === 0 ? policy : { ...policy, notes: { ...policy.notes, overlays: [...found.overlays] } };
  return { diagnostics: merge(all, together, files), policy: noted, places };
}

function merge(known: ReadonlyMap<string, readonly Diagnostic[]>, more: readonly Diagnostic[], files: readonly PolicyText[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const all = new Map(known);
  for (const diagnostic of more) {
    const file = diagnostic.at.span.file ?? files[0]?.name ?? "";
    const there = all.get(file) ?? [];
    const twice = there.some((each) => each.code === diagnostic.code && each.at.span.start === diagnostic.at.span.start);
    if (!twice) all.set(file, [...there, diagnostic]);
  }
  return all;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
