/** Puts the files of a folder together: which are versions, which are overlays of what, and whether their dates fit. */

import type { Span } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { noBases, type Bases } from "../based-on/bases.ts";
import { flatten } from "../based-on/flatten.ts";
import { setAside } from "./aside.ts";
import { byFirstDay, checkDates, checkSequence, validityOf } from "./dates.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { itemsOf, productKeys, selectorsOf } from "./policy-set.ts";
import type { Overlay, PolicyFile, PolicySet, PolicyVersion } from "./policy-set.ts";
import { withFile } from "./with-file.ts";

export interface Assembled {
  /** Absent where no file is a policy by itself. Otherwise what could be put together, errors or not. */
  readonly set?: PolicySet;
  /** Names of the files that the set is based on and that are no part of it. */
  readonly aside: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files in any order, and texts that they may be based on, which are looked through after the files themselves. One that has no id (it could not be parsed) is
 * left out, because its own messages say so.
 */
export function assemble(files: readonly PolicyFile[], bases: Bases = noBases): Assembled {
  const found: Diagnostic[] = [];
  const all = files.flatMap(({ file, ast }) => (ast.id === undefined ? [] : [{ file, ast: withFile(ast, file), id: ast.id.text }]));
  const { own: parsed, aside: others } = setAside(all);
  const aside = others.map(({ file }) => file);
  const within: Bases = { ...bases, all: [...others.map(({ file, ast }) => ({ file, ast, broken: false })), ...bases.all] };
  for (const { ast } of parsed) found.push(...checkDates(ast));
  const overlays = parsed.flatMap((each) => toOverlay(each, found));
  const standing = parsed.filter(({ ast }) => ast.extends === undefined);
  const first = standing[0];
  if (first === undefined) {
    found.push(...overlays.map((overlay) => unknownBase(overlay, [])));
    return { aside, diagnostics: found };
  }
  for (const each of standing) {
    found.push(...strayChanges(each));
    if (each.id !== first.id) found.push(otherPolicy(first.ast.id?.span ?? first.ast.span, first.id, each.ast.id?.span ?? each.ast.span, each.id));
  }
  const versions = standing.filter(({ id }) => id === first.id).flatMap((each) => {
    const { ast, diagnostics } = flatten(each.ast, within);
    found.push(...diagnostics);
    return ast === undefined ? [] : [toVersion({ ...each, ast })];
  }).sort(byFirstDay);
  if (versions.length === 0) return { aside, diagnostics: found };
  found.push(...versionsTwice(versions), ...checkSequence(versions), ...checkBases(first.id, versions, overlays), ...overlaysTwice(overlays));
  return { set: { id: first.id, versions, overlays }, aside, diagnostics: found };
}

type Parsed = PolicyFile & { readonly id: string };

function toVersion({ file, ast }: Parsed): PolicyVersion {
  const { from, until } = validityOf(ast);
  return { file, ast, version: versionOf({ ast }), from, until };
}

function toOverlay({ file, ast, id }: Parsed, found: Diagnostic[]): Overlay[] {
  if (ast.extends === undefined) return [];
  for (const item of itemsOf(ast, "applies")) {
    if (!productKeys.includes(item.key.text)) continue;
    found.push({
      code: "overlay-by-product",
      severity: "error",
      message: `An overlay applies by the snapshot's selectors, and \`${item.key.text}\` is none.`,
      at: { span: item.key.span },
      help: "Write a selector, as in `applies to jurisdiction EU`; which contracts a policy is for, its base says.",
    });
  }
  const { from, until } = validityOf(ast);
  const base = { id: ast.extends.id.text, version: ast.extends.version.text, ...(ast.extends.any === true && { any: true as const }) };
  return [{ file, ast, id, version: versionOf({ ast }), from, until, base, baseName: ast.extends.id, selectors: selectorsOf(ast) }];
}

function versionOf({ ast }: Pick<Parsed, "ast">): string {
  return itemsOf(ast, "version")[0]?.version.text ?? "1";
}

/** `amend` and `repeal` need a base. */
function strayChanges({ ast }: Parsed): Diagnostic[] {
  if (ast.basedOn !== undefined) return [];
  return ast.items.flatMap((item) => {
    if (item.kind !== "amend" && item.kind !== "repeal") return [];
    const message = `\`${item.kind}\` changes another policy, and this one neither extends one nor is based on one.`;
    return [{ code: "amend-without-base", severity: "error" as const, message, at: { span: item.target.span }, help: "Name the base in the header: `policy NAME extends ID version N {` for an overlay, `policy NAME based on ID version N {` for a policy of its own." }];
  });
}

function otherPolicy(firstSpan: Span, firstId: string, span: Span, id: string): Diagnostic {
  return {
    code: "several-policies",
    severity: "error",
    message: `Expected a version of \`${firstId}\`, but found the policy \`${id}\`.`,
    at: { span },
    also: [{ span: firstSpan, caption: "the first policy" }],
    help: "Versions of one policy share its id. Keep each policy in a folder of its own, or make this one an overlay with `extends`.",
  };
}

function versionsTwice(versions: readonly PolicyVersion[]): Diagnostic[] {
  return versions.flatMap((later, index) => {
    const earlier = versions.slice(0, index).find((each) => each.version === later.version);
    return earlier === undefined ? [] : [twice(`Version ${later.version} is given twice.`, later, earlier)];
  });
}

/** Two versions of one overlay may follow each other, but not hold at once. */
function overlaysTwice(overlays: readonly Overlay[]): Diagnostic[] {
  return overlays.flatMap((later, index) => {
    const earlier = overlays.slice(0, index).find((each) => each.id === later.id && (each.version === later.version || (sameBase(each, later) && meet(each, later))));
    if (earlier === undefined) return [];
    const message = earlier.version === later.version ? `Version ${later.version} of \`${later.id}\` is given twice.` : `Versions ${earlier.version} and ${later.version} of \`${later.id}\` are in force at once.`;
    return [twice(message, later, earlier)];
  });
}

function twice(message: string, later: PolicyVersion | Overlay, earlier: PolicyVersion | Overlay): Diagnostic {
  return {
    code: "version-twice",
    severity: "error",
    message,
    at: { span: versionSpan(later) },
    also: [{ span: versionSpan(earlier), caption: "the other" }],
    help: "Give each its own number, and dates that do not meet.",
  };
}

function versionSpan({ ast }: PolicyVersion | Overlay): Span {
  return itemsOf(ast, "version")[0]?.span ?? ast.id?.span ?? ast.span;
}

function sameBase(a: Overlay, b: Overlay): boolean {
  return a.base.id === b.base.id && a.base.version === b.base.version;
}

function meet(a: Overlay, b: Overlay): boolean {
  const before = (until: string | undefined, from: string | undefined): boolean => until === undefined || from === undefined || from < until;
  return before(a.until, b.from) && before(b.until, a.from);
}

/** Each overlay extends something that is there, and no chain leads back to itself. */
function checkBases(id: string, versions: readonly PolicyVersion[], overlays: readonly Overlay[]): Diagnostic[] {
  const known = [...versions.map(({ version }) => ({ id, version })), ...overlays.map((each) => ({ id: each.id, version: each.version }))];
  return overlays.flatMap((overlay) => {
    if (overlay.base.any !== true && !known.some((each) => each.id === overlay.base.id && each.version === overlay.base.version)) return [unknownBase(overlay, known)];
    return leadsBack(overlay, overlays) ? [loop(overlay)] : [];
  });
}

function unknownBase({ baseName: name, base: { version, any } }: Overlay, known: readonly { readonly id: string; readonly version: string }[]): Diagnostic {
  const others = known.filter((each) => each.id === name.text).map((each) => each.version);
  const guess = suggest(name.text, known.map((each) => each.id));
  if (any === true) {
    return {
      code: "overlay-unknown-base",
      severity: "error",
      message: "The overlay extends any policy, and none is here.",
      at: { span: name.span },
      help: "Name a policy and the overlay together: `POLICY+OVERLAY`, or put both in one folder.",
    };
  }
  return {
    code: "overlay-unknown-base",
    severity: "error",
    message: `The overlay extends \`${name.text}\` version ${version}, which is not among these files.`,
    at: { span: name.span },
    help: others.length > 0 ? `There is version ${others.join(", ")}.` : guess === undefined ? "Put the base and its overlays in one folder, and name the folder." : `Did you mean \`${guess}\`?`,
  };
}

function leadsBack(overlay: Overlay, overlays: readonly Overlay[]): boolean {
  const seen = new Set<Overlay>();
  let at: Overlay | undefined = overlay;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const { base }: Overlay = at;
    at = overlays.find((each) => each.id === base.id && each.version === base.version);
  }
  return at === overlay;
}

function loop(overlay: Overlay): Diagnostic {
  return {
    code: "overlay-loop",
    severity: "error",
    message: `\`${overlay.id}\` extends itself, through \`${overlay.base.id}\`.`,
    at: { span: overlay.baseName.span },
    help: "A chain of overlays ends in a policy that extends nothing.",
  };
}
