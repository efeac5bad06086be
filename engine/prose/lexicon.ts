import type { CompiledPolicy } from "../../dsl/ir.ts";
import { builtins } from "../../dsl/builtins.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { wordsOf } from "./english.ts";

/** What a path is called. Without an owner it is `the mark price`, with one `the position's notional`. */
export interface Term {
  readonly owner: string | undefined;
  readonly noun: string;
}

/** The words of one policy: what its facts, figures, modes and stages are called. No two paths have the same name. */
export interface Lexicon {
  readonly term: (path: string) => Term;
  /** A mode in a sentence: `Cross margin`. */
  readonly mode: (name: string) => string;
  /** What a flag says when it is set, where its author wrote `Whether …`. */
  readonly saying: (path: string) => string | undefined;
}

/** Facts that people call otherwise than their path does. Those that need no owner are the only ones of their kind at hand. */
const called: Readonly<Record<string, Term>> = {
  "instrument.mark_price": { owner: undefined, noun: "mark price" },
  "instrument.last_price": { owner: undefined, noun: "last price" },
  "instrument.index_price": { owner: undefined, noun: "index price" },
  "instrument.settle": { owner: "instrument", noun: "settlement asset" },
  "instrument.tiers": { owner: undefined, noun: "tier table" },
  "balance.wallet_balance": { owner: undefined, noun: "wallet balance" },
  "balance.bonus": { owner: undefined, noun: "bonus" },
  "balance.debt": { owner: undefined, noun: "debt" },
  "balance.available": { owner: undefined, noun: "available balance" },
  "pool.available": { owner: "pool", noun: "available margin" },
  "charge.amount": { owner: undefined, noun: "amount due" },
  "request.amount": { owner: undefined, noun: "requested amount" },
  "position.contracts": { owner: "position", noun: "size" },
  "order.contracts": { owner: "order", noun: "size" },
  "fill.contracts": { owner: "fill", noun: "size" },
  "request.contracts": { owner: undefined, noun: "requested size" },
  "account.now": { owner: undefined, noun: "present moment" },
  "position.sign": { owner: "position", noun: "sign" },
  "order.sign": { owner: "order", noun: "sign" },
  "request.by": { owner: undefined, noun: "requesting party" },
  "request.taker_or_maker": { owner: undefined, noun: "requested kind of fill" },
  "credit.amount": { owner: "credit", noun: "remaining amount" },
  "fill.profit": { owner: "fill", noun: "realized PnL" },
};

export function lexiconOf(policy: CompiledPolicy): Lexicon {
  const { meaning, notes } = policy;
  const paths = [...Object.keys(builtins), ...facts.map(({ path }) => path), ...meaning.facts.map(({ path }) => path), ...meaning.definitions.map(({ path }) => path)];
  const known = new Set(paths);
  const alike = new Map<string, number>();
  for (const path of known) alike.set(spelling(plainTerm(path)), (alike.get(spelling(plainTerm(path))) ?? 0) + 1);
  const modes = modeNames(policy);
  return {
    term: termOf,
    mode: (name) => modes.get(name) ?? wordsOf(name),
    saying: (path) => sayingOf(Object.hasOwn(notes.facts, path) ? notes.facts[path] : undefined),
  };

  /** A name that another path has too is told apart by the path itself. */
  function termOf(path: string): Term {
    const plain = plainTerm(path);
    const others = (alike.get(spelling(plain)) ?? 0) - (known.has(path) ? 1 : 0);
    return others > 0 ? { owner: plain.owner ?? levelOf(path), noun: `${plain.noun} (${path})` } : plain;
  }
}

function plainTerm(path: string): Term {
  if (Object.hasOwn(called, path)) return called[path] ?? { owner: undefined, noun: path }; // hasOwn has looked
  const level = levelOf(path);
  const name = wordsOf(path.slice(level.length + 1));
  return level === "request" ? { owner: undefined, noun: `requested ${name}` } : { owner: level, noun: name };
}

/** Terms that are spelt alike cannot be told apart: pools often go without an owner in a sentence, so that theirs count as having none. */
function spelling({ owner, noun }: Term): string {
  return `${owner === undefined || owner === "pool" ? "" : owner} ${noun}`;
}

export function levelOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf("."), 0));
}

/** `Whether the market is isolated: it may hold no other.` says `the market is isolated`. */
function sayingOf(doc: string | undefined): string | undefined {
  const match = doc === undefined ? null : /^Whether ([^.:;]+)/.exec(doc);
  return match?.[1]?.trim();
}

/** What modes are called in a sentence: their title up to the first explanation, with the word `margin`. */
function modeNames({ meaning, notes }: CompiledPolicy): ReadonlyMap<string, string> {
  const titles = meaning.modes.map(({ name }) => ({ name, title: modeTitle(notes.modeTitles, name) }));
  const short = titles.map(({ name, title }) => {
    const first = title.split(/[:,(]/)[0]?.trim() ?? title;
    return { name, text: /\b(margin|mode)\b/i.test(first) ? first : `${first} margin` };
  });
  const unique = new Set(short.map(({ text }) => text)).size === short.length;
  return new Map(unique ? short.map(({ name, text }) => [name, text]) : titles.map(({ name, title }) => [name, title]));
}

/** A mode as a heading: its title, or where that says no more than the name in a sentence, the name. */
export function modeHeading(lexicon: Lexicon, titles: Readonly<Record<string, string>>, name: string): string {
  const [title, called] = [modeTitle(titles, name), lexicon.mode(name)];
  return called.startsWith(title) ? called : title;
}

/** The title that the author gave to a mode, or its name in words. */
export function modeTitle(titles: Readonly<Record<string, string>>, name: string): string {
  const given = Object.hasOwn(titles, name) ? titles[name] : undefined;
  return given ?? wordsOf(name).replace(/^./, (first) => first.toUpperCase());
}
