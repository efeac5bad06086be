/** Which version and which overlays hold at a moment for an account's selectors: by their dates and selectors alone. Needs no tree. */

import { holds } from "./validity.ts";
import { matches, versionInForce, type DatedVersion } from "./version-in-force.ts";
import type { NotInForce, Selectors } from "./in-force.ts";
import type { Overlay } from "./policy-set.ts";

/** What of an overlay says what it changes, when, and for whom. */
export type DatedOverlay = Pick<Overlay, "file" | "id" | "version" | "base" | "from" | "until" | "selectors">;

/** What of a set of versions and overlays says which of them is meant. */
export interface DatedSet<Version extends DatedVersion & { readonly file: string }, Changes extends DatedOverlay> {
  readonly id: string;
  readonly versions: readonly Version[];
  readonly overlays: readonly Changes[];
}

export interface Chosen<Version, Changes> {
  readonly kind: "in_force";
  readonly version: Version;
  /** Those that apply, each after what it extends. */
  readonly applied: readonly Changes[];
}

/** The one version in force at `asOf` (an instant in UTC), and the overlays that the selectors pick. */
export function chosen<Version extends DatedVersion & { readonly file: string }, Changes extends DatedOverlay>(set: DatedSet<Version, Changes>, asOf: string, selectors: Selectors): Chosen<Version, Changes> | NotInForce {
  const found = versionInForce(set.id, set.versions, asOf, selectors);
  if (found.kind === "not_in_force") return found;
  return { ...found, applied: applicable(set, found.version, (overlay) => holds(overlay, asOf) && overlay.selectors.every((selector) => matches(selector, selectors))) };
}

/** The overlays for which `applies` holds and whose base is the version or applies too; each after its base, siblings by id. */
export function applicable<Changes extends DatedOverlay>(set: { readonly id: string; readonly overlays: readonly Changes[] }, version: { readonly version: string }, applies: (overlay: Changes) => boolean): readonly Changes[] {
  const found: Changes[] = [];
  const visit = (id: string, number: string): void => {
    const isRoot = id === set.id;
    const extended = ({ base }: Changes): boolean => (base.any === true ? isRoot : base.id === id && base.version === number);
    const children = set.overlays.filter((overlay) => extended(overlay) && !found.includes(overlay) && applies(overlay));
    for (const child of children.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      found.push(child);
      visit(child.id, child.version);
    }
  };
  visit(set.id, version.version);
  return found;
}

/** Every choice that there can be, whatever the moment and the selectors, each once. Their number is at most `versions` · 2 to the power of `overlays`. */
export function choices<Version extends DatedVersion & { readonly file: string }, Changes extends DatedOverlay>(set: DatedSet<Version, Changes>): readonly Chosen<Version, Changes>[] {
  const found = new Map<string, Chosen<Version, Changes>>();
  for (const version of set.versions) {
    for (let bits = 0; bits < 2 ** set.overlays.length; bits += 1) {
      const choice = { kind: "in_force", version, applied: applicable(set, version, (overlay) => ((bits >> set.overlays.indexOf(overlay)) & 1) === 1) } as const;
      found.set(filesOf(choice), choice);
    }
  }
  return [...found.values()];
}

/** The files of a choice, which tell it from every other of its set. */
export function filesOf({ version, applied }: { readonly version: { readonly file: string }; readonly applied: readonly { readonly file: string }[] }): string {
  return [version, ...applied].map(({ file }) => file).join("\n");
}
