/** What a folder of policy files comes to: versions of one policy in the order of their dates, and the overlays that change them. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { OverlayNote } from "../../ir.ts";
import type { Item, Name, PolicyAst } from "../../ast.ts";

/** One file as parsed. `file` names it in messages. */
export interface PolicyFile {
  readonly file: string;
  readonly ast: PolicyAst;
}

export interface PolicySet {
  /** The id that all versions share. */
  readonly id: string;
  /** In the order of their dates, without gap or overlap. At least one. */
  readonly versions: readonly PolicyVersion[];
  readonly overlays: readonly Overlay[];
}

/** A policy that stands by itself. */
export interface PolicyVersion extends Validity {
  readonly file: string;
  readonly version: string;
  readonly ast: PolicyAst;
}

/** Changes to one version of a policy or of another overlay. */
export interface Overlay extends Validity {
  readonly file: string;
  readonly id: string;
  readonly version: string;
  readonly ast: PolicyAst;
  readonly base: { readonly id: string; readonly version: string; readonly any?: true };
  /** Where it names its base. */
  readonly baseName: Name;
  /** It applies where the snapshot's selectors have one of the values for every key. */
  readonly selectors: readonly Selector[];
}

export interface Selector {
  readonly key: string;
  readonly values: readonly string[];
}

/** Dates as `YYYY-MM-DD`, each meaning 00:00:00Z; `from` is inside, `until` is not. An absent end is open. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
}

/** A policy with the overlays that apply worked into it. */
export interface Merged {
  readonly ast: PolicyAst;
  /** What the overlays did, in order: for `notes.overlays` of the compiled policy. */
  readonly overlays: readonly OverlayNote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `reference.futures version 1 with eu.retail version 2`, as messages name it. */
export function nameOf(version: PolicyVersion, overlays: readonly Overlay[]): string {
  const added = overlays.map((overlay) => `\`${overlay.id}\` version ${overlay.version}`);
  return `version ${version.version}${added.length === 0 ? "" : ` with ${added.join(" and ")}`}`;
}

/** What `applies to` may name that is about contracts and not a selector. */
export const productKeys: readonly string[] = ["contract", "settle"];

export function selectorsOf(ast: PolicyAst): readonly Selector[] {
  return itemsOf(ast, "applies")
    .filter((item) => !productKeys.includes(item.key.text))
    .map((item) => ({ key: item.key.text, values: item.values.map((value) => value.text) }));
}

export function itemsOf<Kind extends Item["kind"]>(ast: PolicyAst, kind: Kind): readonly (Item & { readonly kind: Kind })[] {
  return ast.items.filter((item): item is Item & { readonly kind: Kind } => item.kind === kind);
}
