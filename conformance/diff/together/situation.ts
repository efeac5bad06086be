import type { CompiledPolicy, Expression } from "../../../dsl/ir.ts";
import type { Pool } from "../../../engine/pools.ts";
import { prepare, type Program } from "../../../engine/program.ts";
import type { Scope } from "../../../engine/scope.ts";
import type { Entity } from "../../../engine/state/entity.ts";
import { loadState } from "../../../engine/state/load.ts";
import type { State } from "../../../engine/state/state.ts";
import { attempt } from "../../../engine/undecided.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { readSymbolically, type SymbolicReading } from "../../prove/reading.ts";
import type { Book } from "../../prove/terms/book.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../prove/terms/formula.ts";
import { add, subtract, type Polynomial } from "../../prove/terms/polynomial.ts";
import type { PairWords } from "../../prove/words.ts";

/** What must hold of an account at once for something that changed to matter, and which answers then tell. */
export interface Situation {
  /** The same for all accounts. */
  readonly name: string;
  readonly holds: Formula;
  readonly asked: Asked;
  /** Whether it is looked for where a liquidation has just begun too. */
  readonly isBegun?: true;
}

export type Asked = { readonly kind: "plan" } | { readonly kind: "charge"; readonly purposes: readonly string[] } | { readonly kind: "permit"; readonly action: string; readonly of: string };

/** One policy over one account whose numbers and words are free. */
export interface Side {
  readonly program: Program;
  readonly state: State;
  readonly reading: SymbolicReading;
  readonly pools: readonly Pool[];
  /** The objects at hand in a pool, with whatever else is there. */
  readonly scope: (pool: Pool, more?: Partial<Scope>) => Scope;
}

/** Which money an action puts in or takes out, by as much as is asked for. */
export type Moved = Readonly<Record<string, "in" | "out">>;

/** Both policies over an account; with `moved`, after as much as is asked for has moved. */
export function sidesOver(policies: readonly [CompiledPolicy, CompiledPolicy], account: Snapshot, book: Book, words: PairWords, moved: Moved = {}): readonly [Side, Side] {
  const asked = book.fact("request.amount", "asked");
  const after = (path: string, of: string): Polynomial | undefined => (moved[path] === undefined ? undefined : moved[path] === "in" ? add(book.fact(path, of), asked) : subtract(book.fact(path, of), asked));
  const side = (policy: CompiledPolicy, which: "old" | "new"): Side => {
    const program = prepare(policy);
    const state = loadState(account, program.declared);
    const filled = new Map<string, Polynomial>();
    const reading = readSymbolically(program, book, { words: words[which], ...(which === "new" && { apart: words.apart }), instead: ({ path, of }) => filled.get(`${path} ${of}`) ?? after(path, of) });
    // Of a fill nothing is known before it happens: at the mark it is worth what the position is, and gains what that has gained.
    for (const position of state.positions) {
      for (const [path, expression] of fillsAtMark) {
        const found = attempt(() => reading.quantity(expression, { state, position }));
        if ("value" in found) filled.set(`${path} ${position.id}`, found.value);
      }
    }
    return { program, state, reading, pools: reading.poolsOf({ state }), scope: (pool, more = {}) => ({ state, pool, ...more }) };
  };
  return [side(policies[0], "old"), side(policies[1], "new")];
}

const fact = (path: string): Expression => ({ kind: "fact", path });
const fillsAtMark: readonly (readonly [string, Expression])[] = [
  ["fill.value", { kind: "value", of: "position", at: fact("instrument.mark_price") }],
  ["fill.profit", { kind: "profit", of: "position", from: fact("position.entry_price"), to: fact("instrument.mark_price") }],
  ["fill.contracts", fact("position.contracts")],
  ["fill.price", fact("instrument.mark_price")],
];

/** The pools of a mode that both policies have, and the positions in them. */
export function poolsIn(mode: string, [old, now]: readonly [Side, Side]): readonly (readonly [Pool, Pool])[] {
  return now.pools.filter((pool) => pool.mode.name === mode).flatMap((pool) => {
    const other = old.pools.find(({ id }) => id === pool.id);
    return other === undefined ? [] : [[other, pool] as const];
  });
}

export const memberOf = (pool: Pool, { id }: Entity): Entity | undefined => [...pool.positions, ...pool.orders].find((each) => each.id === id);

/** A condition as it stands, always true where there is none, without such parts as cannot be read; nothing where none can. */
export function holds(side: Side, when: Expression | undefined, scope: Scope): Formula | undefined {
  if (when === undefined) return truth(true);
  const found = attempt(() => side.reading.condition(when, scope));
  if ("value" in found) return found.value;
  if (when.kind !== "logic") return undefined;
  const parts = known(when.operands.map((operand) => holds(side, operand, scope)));
  return parts.length === 0 ? undefined : (when.operator === "and" ? allOf : anyOf)(parts);
}

export function amountOf({ reading }: Side, expression: Expression, scope: Scope): Polynomial | undefined {
  const found = attempt(() => reading.quantity(expression, scope));
  return "value" in found ? found.value : undefined;
}

/** Each way in which the one may hold without the other; none where they are the same. */
export function eitherWay(a: Formula | undefined, b: Formula | undefined): readonly Formula[] {
  if (a === undefined || b === undefined || a.key === b.key) return [];
  return [allOf([a, not(b)]), allOf([b, not(a)])].filter(isOpen);
}

/** Each way in which two amounts may differ. */
export function unequal(a: Polynomial | undefined, b: Polynomial | undefined): readonly Formula[] {
  if (a === undefined || b === undefined || a.key === b.key) return [];
  return [signIs(subtract(a, b), ">"), signIs(subtract(b, a), ">")].filter(isOpen);
}

/** Of what cannot be read it is left open whether it holds. */
export const known = (parts: readonly (Formula | undefined)[]): readonly Formula[] => parts.filter((each) => each !== undefined);
export const any = (parts: readonly (Formula | undefined)[]): Formula => anyOf(known(parts));

const isOpen = (formula: Formula): boolean => formula.kind !== "known" || formula.value;
