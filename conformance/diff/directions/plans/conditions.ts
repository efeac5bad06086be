import type { Expression } from "../../../../dsl/ir.ts";
import type { Scope } from "../../../../engine/scope.ts";
import { attempt } from "../../../../engine/undecided.ts";
import { onlyAdds, readsMembers, silences, type Obligation } from "../../../prove/claim.ts";
import { Layouts } from "../../../prove/layouts.ts";
import { decide } from "../../../prove/decide/decide.ts";
import { Book } from "../../../prove/terms/book.ts";
import { allOf, anyOf, not, truth, type Formula } from "../../../prove/terms/formula.ts";
import { objectsIn, sidesOf, type PairGround } from "../ground.ts";
import { reached } from "../../../accounts/index.ts";
import type { Side } from "../side.ts";

/** A condition of one of the two policies, over what a plan is about. */
export interface Asked {
  readonly which: "old" | "new";
  /** Any of them; none never holds. */
  readonly any: readonly Expression[];
  /** And none of these. */
  readonly unless?: readonly Expression[];
  /** In the same account with more in its wallets. */
  readonly isRicher?: boolean;
}

export const always = (which: Asked["which"]): Asked => ({ which, any: [{ kind: "logic", operator: "and", operands: [] }] });

/** What arithmetic says of the conditions of plans of one mode, in every state that a plan may come to: each is an account of its own. A class because it counts what was shown. */
export class Conditions {
  readonly obligations: Obligation[] = [];
  cases = 0;
  private readonly ground: PairGround;
  private readonly mode: string;

  constructor(ground: PairGround, mode: string) {
    this.ground = ground;
    this.mode = mode;
  }

  /** Whether the two hold alike wherever all of `given` do and none of `besides`. */
  areAlike(left: Asked, right: Asked, given: readonly Asked[], besides: readonly Asked[]): boolean {
    return this.isNever([left, right], ([a, b]) => anyOf([allOf([a!, not(b!)]), allOf([b!, not(a!)])]), given, besides); // two of two
  }

  /** Whether it never holds where all of `given` do and none of `besides`. */
  isDead(condition: Asked, given: readonly Asked[], besides: readonly Asked[]): boolean {
    return this.isNever([condition], allOf, given, besides);
  }

  /** Whether more money in the wallet never makes a condition hold that did not. */
  neverComesOfMore(condition: Asked): boolean {
    return this.isNever([condition, { ...condition, isRicher: true }], ([plain, richer]) => allOf([richer!, not(plain!)]), [], []); // two of two
  }

  private isNever(about: readonly Asked[], said: (holds: readonly Formula[]) => Formula, given: readonly Asked[], besides: readonly Asked[]): boolean {
    const found: Obligation[] = [];
    const layouts = new Layouts();
    let cases = 0;
    for (const shape of this.ground.shapes) {
      const book = new Book();
      const options = { general: true, asks: false, sums: this.ground.sums.in(book) };
      const [old, now] = sidesOf(this.ground, shape, book, options);
      const richer = sidesOf(this.ground, shape, book, { ...options, isRicher: true });
      for (const [left, right] of objectsIn(this.mode, old, now)) {
        const holds = (asked: Asked): Formula => conditionOf(asked.isRicher === true ? richer[asked.which === "old" ? 0 : 1] : asked.which === "old" ? old : now, asked.which === "old" ? left : right, asked);
        const formula = attempt(() => {
          // What the old policy adds up is read first: what the new one adds up is known by it.
          for (const each of [...about, ...given, ...besides]) if (each.which === "old") holds(each);
          return allOf([said(about.map(holds)), ...given.map(holds), ...besides.map((each) => not(holds(each)))]);
        });
        if ("undecided" in formula) {
          if (!silences.has(formula.undecided.reason.kind)) return false;
          layouts.wasSilent(shape, this.mode, formula.undecided.reason);
          continue;
        }
        layouts.wasRead(shape, this.mode);
        const { value } = formula;
        const general = this.addsOnly([...about, ...given, ...besides]) && this.ground.onlySums && !readsMembers(value, book, isAlone(left) && isAlone(right) ? ownOf(left, right) : new Set());
        if (!general) return false;
        const verdict = decide(value, book, effort);
        if (verdict.verdict === "open") return false;
        cases += verdict.cases;
        found.push({ formula: value, book, shape, general, positions: 0, orders: 0 });
      }
    }
    if (layouts.unread !== undefined) return false;
    this.obligations.push(...found);
    this.cases += cases;
    return found.length > 0;
  }

  private addsOnly(asked: readonly Asked[]): boolean {
    return asked.every(({ which, any, unless }) => {
      const { meaning } = this.ground.policies[which === "old" ? 0 : 1];
      const read = reached(meaning, JSON.stringify([any, unless ?? []]), JSON.stringify(meaning.modes.map(({ sharing }) => sharing ?? null)));
      return onlyAdds(JSON.parse(read) as object) && !read.includes('"account.now"'); // the moment is that of the account at hand, and may pass
    });
  }
}

const effort = { cases: 600, steps: 400 } as const;

function conditionOf({ reading }: Side, scope: Scope, { any, unless = [] }: Asked): Formula {
  const holds = (each: Expression): Formula => (each.kind === "logic" && each.operands.length === 0 ? truth(each.operator === "and") : reading.condition(each, scope));
  return allOf([anyOf(any.map(holds)), not(anyOf(unless.map(holds)))]);
}

/** The position that both pools hold and no other. */
const ownOf = (left: Scope, right: Scope): ReadonlySet<string> => new Set(left.pool?.positions[0]?.id === right.pool?.positions[0]?.id ? (right.pool?.positions ?? []).map(({ id }) => id) : []);

const isAlone = ({ pool }: Scope): boolean => pool?.mode.sharing?.partition.by === "position";
