import type { Item, PolicyAst } from "../../dsl/ast.ts";
import { parse, type Parsed } from "../../dsl/syntax/parse.ts";
import { places, type Mutation } from "./measure.ts";

/** A part of a policy that reads well by itself. */
export interface Surroundings {
  readonly text: string;
  readonly parsed: Parsed;
  /** The mutation as it stands in this text. */
  here<M extends Mutation>(mutation: M): M;
}

/** Tokens that are kept at least; more than a repair looks at behind a mistake. */
const behind = 200;
const before = 60;

/** A stretch of the text from where it begins to where the next one does. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tokens: number;
  /** Stretches without which this one does not read: the braces of its block. */
  readonly needs: readonly number[];
}

/**
 * What of a policy that reads well a mistake in one token can touch: the item or the example it stands in, with those around it. The rest is left
 * out, so that reading costs a tenth. That it makes no difference is no law, so some mutations are tried in the whole text, too (`trial.ts`).
 */
export function surroundingsIn(text: string, ast: PolicyAst): (mutation: Mutation) => Surroundings {
  const stretches = stretchesOf(text, ast);
  const known = new Map<number, Surroundings>();
  return ({ start }) => {
    const index = stretches.findLastIndex(({ from }) => from <= start);
    const found = known.get(index) ?? around(text, stretches, index);
    known.set(index, found);
    return found;
  };
}

function around(text: string, stretches: readonly Stretch[], index: number): Surroundings {
  const kept = new Set([0, stretches.length - 1, index]);
  for (let at = index - 1, tokens = 0; at >= 0 && tokens < before; at -= 1) tokens += keptTokens(stretches, at, kept);
  for (let at = index + 1, tokens = 0; at < stretches.length && tokens < behind; at += 1) tokens += keptTokens(stretches, at, kept);
  for (const at of [...kept]) for (const needed of stretches[at]?.needs ?? []) kept.add(needed);
  const all = stretches.filter((_, at) => kept.has(at));
  const near = all.map(({ from, to }) => text.slice(from, to)).join("");
  const parsed = parse(near);
  if (parsed.diagnostics.length > 0) throw new Error(`what is around offset ${stretches[index]?.from} does not read by itself: ${parsed.diagnostics[0]?.message}`);
  const left = (offset: number): number => {
    const last = all.findLastIndex(({ from }) => from <= offset);
    const shown = all.slice(0, last).reduce((sum, { from, to }) => sum + to - from, 0);
    return offset - (all[last]?.from ?? 0) + shown;
  };
  return { text: near, parsed, here: (mutation) => ({ ...mutation, start: left(mutation.start), end: left(mutation.start) + mutation.end - mutation.start }) };
}

function keptTokens(stretches: readonly Stretch[], at: number, kept: Set<number>): number {
  kept.add(at);
  return stretches[at]?.tokens ?? 0;
}

function stretchesOf(text: string, ast: PolicyAst): readonly Stretch[] {
  const cuts: { readonly from: number; readonly needs: readonly number[] }[] = [{ from: 0, needs: [] }];
  for (const item of ast.items) {
    const first = cuts.length;
    const entries = entriesOf(item);
    // Its braces are stretches of their own, before and behind the entries.
    const braces = entries.length === 0 ? [] : [first, first + entries.length + 1];
    cuts.push({ from: item.span.start, needs: braces });
    for (const { span } of entries) cuts.push({ from: span.start, needs: braces });
    const last = entries.at(-1);
    if (last !== undefined) cuts.push({ from: last.span.end, needs: braces });
  }
  cuts.push({ from: ast.items.at(-1)?.span.end ?? text.length, needs: [] });
  const starts = places(text).map(({ start }) => start);
  return cuts.map(({ from, needs }, index) => {
    const to = cuts[index + 1]?.from ?? text.length;
    return { from, to, tokens: starts.filter((start) => from <= start && start < to).length, needs };
  });
}

function entriesOf(item: Item): readonly { readonly span: { readonly start: number; readonly end: number } }[] {
  return item.kind === "examples" ? item.entries : [];
}
