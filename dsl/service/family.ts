/** Files that are read together: an overlay, what it extends, and what extends it; a policy, what it is based on, and what is based on it. Versions of one policy stand each for itself. */
import type { Analysis } from "./analysis.ts";
import type { PolicySymbol } from "./names/symbol.ts";

/** The files among `others` that `analysis` is read together with, itself first. */
export function familyOf(analysis: Analysis, others: readonly Analysis[]): readonly Analysis[] {
  const family = [analysis];
  for (let index = 0; index < family.length; index++) {
    const one = family[index]!; // index < length
    for (const other of others) {
      if (!family.includes(other) && other.file !== one.file && (standsOn(one, other) || standsOn(other, one))) family.push(other);
    }
  }
  return family;
}

/** What a text extends or is based on among `others`, and so on, nearest first: files whose names it may use. */
export function basesOf(analysis: Analysis, others: readonly Analysis[]): readonly Analysis[] {
  const found = [analysis];
  for (let index = 0; index < found.length; index++) {
    const one = found[index]!; // index < length
    for (const other of others) if (!found.includes(other) && other.file !== one.file && standsOn(one, other)) found.push(other);
  }
  return found.slice(1);
}

/** The file that a text is based on, directly or not, and that declares one of the symbols: others may be based on it too. */
export function baseThatDeclares(analysis: Analysis, shared: readonly Shared[], others: readonly Analysis[]): Analysis | undefined {
  const bases = basesOf(analysis, others);
  const based = bases.filter((base) => [analysis, ...bases].some((one) => one.ast?.basedOn !== undefined && standsOn(one, base)));
  return shared.find((each) => based.includes(each.analysis) && each.symbol.occurrences.some(({ declaration }) => declaration))?.analysis;
}

/** Whether a text uses names of other files: otherwise nobody has to look for them to complete what is typed in it. */
export function hasBases({ ast }: Analysis): boolean {
  return ast?.extends !== undefined || ast?.basedOn !== undefined;
}

function standsOn({ ast }: Analysis, { ast: base }: Analysis): boolean {
  const wanted = ast?.extends ?? ast?.basedOn;
  if (wanted === undefined || base?.id?.text !== wanted.id.text) return false;
  return base.items.some((item) => item.kind === "version" && item.version.text === wanted.version.text);
}

/** A symbol in each file of a family that speaks of it. */
export interface Shared {
  readonly analysis: Analysis;
  readonly symbol: PolicySymbol;
}

export function sharedBy(family: readonly Analysis[], { key }: Pick<PolicySymbol, "key">): readonly Shared[] {
  return family.flatMap((analysis): Shared[] => {
    const symbol = symbolIn(analysis, key);
    return symbol === undefined ? [] : [{ analysis, symbol }];
  });
}

/** An overlay that reads a figure of its base does not know whether it is one; the base does. */
function symbolIn({ symbols }: Analysis, key: string): PolicySymbol | undefined {
  const path = /^(?:figure|fact|unknown) (.*)$/.exec(key)?.[1];
  if (path === undefined) return symbols.get(key);
  return symbols.get(key) ?? symbols.get(`figure ${path}`) ?? symbols.get(`fact ${path}`) ?? symbols.get(`unknown ${path}`);
}
