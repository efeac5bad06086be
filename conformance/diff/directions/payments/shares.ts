import type { AggregateExpression, ChargePurpose, CompiledPolicy } from "../../../../dsl/ir.ts";
import { one } from "../../../../engine/number/index.ts";
import type { EngineCharge } from "../../../../engine/payment/types.ts";
import type { Program } from "../../../../engine/program.ts";
import type { Scope } from "../../../../engine/scope.ts";
import type { Snapshot } from "../../../../engine/snapshot/index.ts";
import { wordOf } from "../../../../engine/state/entity.ts";
import { loadState } from "../../../../engine/state/load.ts";
import type { State } from "../../../../engine/state/state.ts";
import type { Obligation } from "../../../prove/claim.ts";
import { readSymbolically } from "../../../prove/reading.ts";
import { Book } from "../../../prove/terms/book.ts";
import { signOfFact } from "../../../prove/terms/domain.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../../prove/terms/formula.ts";
import { subtract, unknown, type Polynomial } from "../../../prove/terms/polynomial.ts";
import type { Decision, Direction } from "../../types.ts";
import type { PairGround } from "../ground.ts";
import type { Side } from "../side.ts";
import { withEachOption, withoutOptions } from "./options.ts";
import { outcomesOf, waysOf, type ListOutcome } from "./outcomes.ts";
import { figuresOfMargin, unfollowedIn } from "./reach.ts";
import { nothing, saidSum } from "./terms.ts";
import { Unfollowed } from "./waterfall.ts";

/** One charge of one kind of account, under both policies. */
interface Case {
  readonly book: Book;
  readonly shape: Snapshot;
  readonly charge: EngineCharge;
  readonly old: readonly ListOutcome[];
  readonly new: readonly ListOutcome[];
}

/** Of a payer or receiver the question that must be impossible in a direction, of each charge in each kind of account. A class because what becomes of a charge is worked out once for all who have a share of it. */
export class Shares {
  private readonly ground: PairGround;
  private readonly policies: readonly [CompiledPolicy, CompiledPolicy];
  private readonly margins: ReadonlySet<string>;
  private readonly known = new Map<string, readonly Case[] | string>();

  constructor(ground: PairGround, before: CompiledPolicy, after: CompiledPolicy) {
    this.ground = ground;
    this.policies = [before, after];
    this.margins = new Set([before, after].flatMap((policy) => [...figuresOfMargin(policy)]));
  }

  /** The formulas, or in words why there are none. */
  obligations({ key, mode }: Decision, direction: Direction): readonly Obligation[] | string {
    const [verb = "", purpose = "", ...names] = key.slice(mode.length + 1).split(".");
    const cases = this.casesOf(mode, purpose as ChargePurpose); // of a decision about payers
    if (typeof cases === "string") return cases;
    if (names.length === 0) return cases.map((each) => ({ formula: isDecidedByOne(each), book: each.book, shape: each.shape, general: true, positions: 0, orders: 0 }));
    const share = (each: ListOutcome, { direction: way }: EngineCharge): Polynomial => (verb === "receive" && way === "pay" ? each.received : each.shares).get(names.join(".")) ?? nothing;
    const both = cases.filter(({ charge, old, new: now }) => (verb === "receive" || charge.direction === "pay") && old.length > 0 && now.length > 0);
    if (both.length === 0) return "no account with a charge that both decide could be made";
    return both.map((each): Obligation => {
      const { book, shape, charge } = each;
      const parts = each.old.flatMap((old) => each.new.map((now) => {
        const more = direction === "more" ? subtract(share(now, charge), share(old, charge)) : subtract(share(old, charge), share(now, charge));
        return ["zero", "nonPositive", "negative"].includes(book.sign(more)) ? truth(false) : allOf([signIs(more, ">"), old.holds, now.holds, isDue(charge), ...old.known, ...now.known, ...between(old, now)]);
      }));
      return { formula: anyOf(parts), book, shape, general: true, positions: 0, orders: 0 };
    });
  }

  private casesOf(mode: string, purpose: ChargePurpose): readonly Case[] | string {
    const name = `${mode} ${purpose}`;
    const found = this.known.get(name) ?? this.find(mode, purpose);
    this.known.set(name, found);
    return found;
  }

  private find(mode: string, purpose: ChargePurpose): readonly Case[] | string {
    for (const policy of this.policies) {
      const own = policy.meaning.modes.find(({ name }) => name === mode);
      const because = own === undefined ? "one policy has no such mode" : unfollowedIn(policy, own, purpose);
      if (because !== undefined) return because;
    }
    if (JSON.stringify(this.policies[0].meaning.rounding.amounts) !== JSON.stringify(this.policies[1].meaning.rounding.amounts)) return "amounts are rounded in another way";
    const cases: Case[] = [];
    const shapes = withEachOption(this.ground.shapes, this.ground.words, this.policies, mode);
    if (shapes === undefined) return "its options together say more than is looked at";
    for (const shape of shapes) {
      const book = new Book();
      const { old, now } = this.sides(shape, book, mode);
      for (const way of waysOf(purpose)) {
        for (const charge of chargesIn(old.state, old.program, now.program, mode, purpose, way)) {
          try {
            const at = (side: Side, which: "old" | "new"): readonly ListOutcome[] => outcomesOf({ side, form: this.ground.forms[which], book, charge, readsMargin: (sum) => this.readsMargin(sum) });
            const [before, after] = [at(old, "old"), at(now, "new")];
            if (before.length > 0 || after.length > 0) cases.push({ book, shape, charge, old: before, new: after });
          } catch (fault) {
            if (fault instanceof Unfollowed) return fault.message;
            throw fault;
          }
        }
      }
    }
    return cases.length === 0 ? "no account with such a charge could be made" : cases;
  }

  /** Both policies over one kind of account, whose sums are over any number of members. Any other sum is known by its words alone: it is any number, the same where both say the same. */
  private sides(shape: Snapshot, book: Book, mode: string): { readonly old: Side; readonly now: Side } {
    const sums = this.ground.sums.in(book);
    const side = (program: Program, which: "old" | "new"): Side => {
      const state = loadState(shape, program.declared);
      const said = (expression: AggregateExpression, scope: Scope): Polynomial => book.free(`${saidSum}${this.ground.forms[which].quantityText(expression, mode)} at ${placeOf(scope)}`, "any");
      const reading = readSymbolically(program, book, {
        sums: (expression, scope) => sums[which](expression, scope) ?? said(expression, scope),
        words: withoutOptions(this.ground.words[which]),
        isMarketFree: this.ground.isMarketFree,
        ...(which === "new" && { apart: this.ground.words.apart }),
        instead: ({ path, of }) => (which === "new" && this.ground.apart.has(path) ? book.free(`${path} ${of}, new`, signOfFact(path)) : undefined),
      });
      return { program, state, reading, pools: reading.poolsOf({ state }) };
    };
    return { old: side(this.ground.before, "old"), now: side(this.ground.after, "new") };
  }

  private readsMargin(sum: string): boolean {
    return / over /.test(sum) && (sum.includes('"position.margin"') || [...this.margins].some((path) => sum.includes(`"${path}"`)));
  }
}

const isDue = ({ purpose }: EngineCharge): Formula => signIs(unknown(`charge.amount ${purpose}`), ">");

/** That one policy finds who pays, or takes, and the other does not. */
function isDecidedByOne({ charge, old, new: now }: Case): Formula {
  const [before, after] = [old, now].map((outcomes) => anyOf(outcomes.map(({ holds }) => holds))) as [Formula, Formula]; // two of two
  const known = [...old, ...now].flatMap((each) => each.known).concat(old.flatMap((left) => now.flatMap((right) => between(left, right))));
  return allOf([isDue(charge), ...known, anyOf([allOf([before, not(after)]), allOf([after, not(before)])])]);
}

/** Everything that a sum may read through the objects at hand. */
function placeOf({ pool, position, order, instrument, balance, credit, asset, factor, pinned, before }: Scope): string {
  return [pool, position, order, instrument, balance, credit, asset].map((each) => each?.id ?? "").concat(factor === undefined ? "" : `${factor.n}/${factor.d}`, pinned === true ? "pinned" : "", before === undefined ? "" : "after").join(" ");
}

/** Charges that an account may be asked about: of each position in the mode, and where pools are shared of the mode's contracts and of an asset alone; in the money that settles, and once in another. */
function chargesIn(state: State, old: Program, now: Program, mode: string, purpose: ChargePurpose, direction: EngineCharge["direction"]): readonly EngineCharge[] {
  const head = { purpose, direction, amount: one, mode };
  const settle = (symbol: string | undefined): string | undefined => (symbol === undefined ? undefined : wordOf(state.instrumentBySymbol.get(symbol)!, "settle")); // the boundary has checked symbols
  const held = state.positions.filter((position) => wordOf(position, "margin_mode") === mode);
  const assets = [...new Set(state.balances.map(({ id }) => id))];
  const ofPositions = held.flatMap((position, index): readonly EngineCharge[] => {
    const own = settle(wordOf(position, "symbol"));
    const others = index > 0 ? [] : assets.filter((asset) => asset !== own).slice(0, 1);
    return [own, ...others].flatMap((asset) => (asset === undefined ? [] : [{ ...head, asset, positionId: position.id }]));
  });
  const isShared = [old, now].every((program) => program.modes.get(mode)?.sharing?.partition.by !== "position");
  if (!isShared) return ofPositions;
  const [symbol] = state.instrumentBySymbol.keys();
  const asset = settle(symbol);
  return [...ofPositions, ...(symbol === undefined || asset === undefined ? [] : [{ ...head, asset, symbol }]), ...assets.slice(0, 2).map((each) => ({ ...head, asset: each }))];
}

/** Of two amounts that are brought to the grid in one way, and of two limits that keep a condition, the larger is not the smaller on the grid. */
function between(old: ListOutcome, now: ListOutcome): readonly Formula[] {
  const rises = (less: Formula, low: Polynomial, high: Polynomial): Formula => anyOf([not(less), signIs(subtract(high, low), ">=")]);
  const rounded = old.rounded.flatMap((left) => now.rounded.filter(({ how, value }) => how === left.how && value.key !== left.value.key).flatMap((right) => [
    rises(signIs(subtract(right.of, left.of), ">="), left.value, right.value),
    rises(signIs(subtract(left.of, right.of), ">="), right.value, left.value),
  ]));
  const [a, b] = [old.kept, now.kept];
  if (a === undefined || b === undefined || a.value.key === b.value.key) return rounded;
  return [
    ...rounded,
    rises(signIs(subtract(b.most, a.most), !a.isStrict && b.isStrict ? ">" : ">="), a.value, b.value),
    rises(signIs(subtract(a.most, b.most), !b.isStrict && a.isStrict ? ">" : ">="), b.value, a.value),
  ];
}
