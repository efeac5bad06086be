import { code, double, signed, types, unsigned } from "./bytes.ts";
import { isPlain, isPositive, isWholePart, kindOf } from "./kinds.ts";
import { get, kindNow, Output } from "./output.ts";
import { nearRowCode, searchLocals } from "./near-row.ts";
import { rootCode, sliceLocals, slicesCode } from "./inlined.ts";
import { head, isRoom, parted, type Element, type Place, type Space } from "./places.ts";
import type { Index, Surroundings } from "./surroundings.ts";
import { NotKnown, type Expression, type Kind, type Operator, type Variable } from "./syntax.ts";

export const shifts: Readonly<Record<Element, number>> = { f64: 3, u32: 2, i32: 2, u8: 0 };
const loads: Readonly<Record<Element, number>> = { f64: code.f64Load, u32: code.i32Load, i32: code.i32Load, u8: code.i32Load8 };
const functions: Readonly<Record<string, number>> = { "Math.abs": code.f64Abs, "Math.floor": code.f64Floor, "Math.ceil": code.f64Ceil, "Math.trunc": code.f64Trunc };
const ofDoubles: Readonly<Partial<Record<Operator, number>>> = { "+": code.f64Add, "-": code.f64Sub, "*": code.f64Mul, "/": code.f64Div, "<": code.f64Lt, ">": code.f64Gt, "<=": code.f64Le, ">=": code.f64Ge, "===": code.f64Eq, "!==": code.f64Ne };
const ofWhole: Readonly<Partial<Record<Operator, number>>> = { "+": code.i32Add, "-": code.i32Sub, "*": code.i32Mul, ">>": code.i32ShrS, ">>>": code.i32ShrU, "<": code.i32LtS, ">": code.i32GtS, "<=": code.i32LeS, ">=": code.i32GeS, "===": code.i32Eq, "!==": code.i32Ne };

/**
 * Writes what expressions come to. Every row is compared with how many there are before anything is read there: where it is outside, the call ends and says so.
 */
export class ValueWriter extends Output {
  protected readonly around: Surroundings;
  /** Rows that were compared with the size of a space, by block. */
  private readonly checked: Map<Variable, Set<Space>>[] = [new Map()];
  /** The local that holds `leading`. */
  protected leading: number | undefined;
  /** The local that holds `rates`. */
  private rates: number | undefined;
  /** Blocks that are left where a row is outside, and where a row is to be asked about. */
  protected bail = 0;
  protected ask = 0;

  constructor(around: Surroundings) {
    super();
    this.around = around;
  }

  /** In a block of the text: what is compared there is compared only there. */
  protected inside(write: () => void): void {
    this.checked.push(new Map());
    write();
    this.checked.pop();
  }

  protected placeOf(array: string): Place {
    const place = this.around.places.get(array);
    if (place === undefined) throw new NotKnown(`\`${array}\` is no array that is known.`);
    return place;
  }

  protected check(variable: Variable, space: Space): void {
    const own = this.checked.at(-1);
    own?.set(variable, (own.get(variable) ?? new Set()).add(space));
  }

  private isChecked(variable: Variable | undefined, space: Space): boolean {
    return variable !== undefined && this.checked.some((block) => block.get(variable)?.has(space) === true);
  }

  /** Ends the call where a row is outside; `upTo`: where the row behind the last is inside too. */
  protected outside(local: number, space: Space, upTo: boolean, more = 0): void {
    this.position(local, space, more);
    this.push(...get(this.word(this.around.wordOf.space(space) + 1)), upTo ? code.i32GtU : code.i32GeU);
    this.leave(this.bail, true);
  }

  /** A row's place among those of a space that are at hand. */
  protected position(local: number, space: Space, more: number): void {
    this.push(...get(local));
    if (more > 0) this.push(code.i32Const, ...signed(more), code.i32Add);
    if (parted.includes(space)) this.push(...get(this.word(this.around.wordOf.space(space))), code.i32Sub);
  }

  /** Where an index stands: in a local, and so much more; and the variable that it is, if it never changes. */
  protected index(node: Expression): Index {
    if (node.is === "variable" && node.variable.kind !== "double") return { local: this.slotOf(node.variable), more: 0, variable: node.variable.isFixed ? node.variable : undefined };
    if (node.is === "binary" && node.operator === "+" && node.right.is === "number" && Number.isInteger(node.right.value) && node.right.value < 2 ** 12) return { ...this.index(node.left), more: node.right.value };
    const local = this.fresh("i32");
    this.value(node, "integer");
    this.push(code.localSet, ...unsigned(local));
    return { local, more: 0, variable: undefined };
  }

  /** Ends the call where an index is outside of an array. */
  protected within({ local, more, variable }: Index, { space, isStart }: Place): void {
    // What is known of a row holds for where its members begin and end, and for the whole record that begins there.
    const record = space === "record" ? (this.around.numbers.get("recordLength") ?? 0) - 1 : 0;
    const covered = isStart ? more <= 1 : more <= record;
    if (covered && this.isChecked(variable, space)) return;
    this.outside(local, space, isStart && more === 0, isStart ? Math.max(more - 1, 0) : covered ? record : more);
    if (variable !== undefined && covered && (!isStart || more === 1)) this.check(variable, space);
  }

  /** Whether a row is one of an array that is here as a whole. */
  protected isWithin({ local, more }: Index, { space }: Place): void {
    this.position(local, space, more);
    this.push(...get(this.word(this.around.wordOf.space(space) + 1)), code.i32LtU);
  }

  protected address({ local }: Index, { name, element }: Place): void {
    this.push(...get(this.word(this.around.wordOf.array(name))), ...get(local));
    if (shifts[element] > 0) this.push(code.i32Const, shifts[element], code.i32Shl);
    this.push(code.i32Add);
  }

  protected element(node: Extract<Expression, { is: "element" }>): void {
    const place = this.placeOf(node.array);
    const { element, space, isStart } = place;
    const at = this.index(node.index);
    const load = (): void => {
      this.address(at, place);
      this.push(loads[element], shifts[element], ...unsigned(at.more << shifts[element]));
    };
    // Outside of arrays that are here as a whole JavaScript finds NaN, and kernels go there at the ends of tables.
    if (isRoom(place) || (element === "f64" && !parted.includes(space) && !isStart && at.variable === undefined)) {
      this.isWithin(at, place);
      this.block(() => {
        load();
        this.push(code.else, ...(element === "f64" ? [code.f64Const, ...double(NaN)] : [code.i32Const, ...signed(-1)]));
      }, [code.if, element === "f64" ? types.f64 : types.i32]);
      return;
    }
    this.within(at, place);
    load();
  }

  /** What an expression comes to, as one of a kind that holds it. */
  protected value(node: Expression, as: Kind): void {
    const kind = kindOf(node, this.around.known);
    if (kind === undefined || (as === "flag") !== (kind === "flag")) throw new NotKnown("A truth value and a number stand where the other does.");
    if (as !== "double" && kind === "double") throw new NotKnown("A double stands where a whole number does.");
    if (node.is === "number") {
      if (as === "double") this.push(code.f64Const, ...double(node.value));
      else this.push(code.i32Const, ...signed(node.value));
      return;
    }
    this.own(node, kind);
    if (as === "double" && kind !== "double") this.push(code.f64Convert);
  }

  protected own(node: Exclude<Expression, { is: "number" }>, kind: Kind): void {
    switch (node.is) {
      case "flag":
        return this.push(code.i32Const, Number(node.value));
      case "variable":
        return this.push(...get(this.slotOf(node.variable)));
      case "given":
        return this.given(node.name);
      case "element":
        return this.element(node);
      case "leadingBits":
        if (this.leading === undefined) throw new NotKnown("No double leads.");
        return this.push(...get(this.leading), code.i64Reinterpret, code.i64Const, 32, code.i64ShrS, code.i32Wrap);
      case "rates":
        if (this.rates === undefined) throw new NotKnown("Nothing was sliced.");
        return this.push(...get(this.rates));
      case "unary":
        if (kind === "integer" && node.of.is === "number") return this.push(code.i32Const, ...signed(-node.of.value));
        this.value(node.of, node.operator === "!" ? "flag" : "double");
        return this.push(node.operator === "!" ? code.i32Eqz : code.f64Neg);
      case "choice":
        if (isPlain(node.then) && isPlain(node.otherwise)) {
          this.value(node.then, kind);
          this.value(node.otherwise, kind);
          this.value(node.condition, "flag");
          return this.push(code.select);
        }
        this.value(node.condition, "flag");
        return this.either(() => this.value(node.then, kind), () => this.value(node.otherwise, kind), kind);
      case "call":
        return this.call(node.name, node.given);
      case "binary":
        return this.binary(node, kind);
    }
  }

  /** One of two, by the flag that was put there last; what either compares is not compared behind. */
  protected either(then: () => void, otherwise: () => void, kind: Kind): void {
    this.block(() => {
      this.inside(then);
      this.push(code.else);
      this.inside(otherwise);
    }, [code.if, kind === "double" ? types.f64 : types.i32]);
  }

  protected given(name: string): void {
    const number = this.around.numbers.get(name);
    if (number !== undefined) return kindNow({ kind: this.around.known.given(name), name }) === "double" ? this.push(code.f64Const, ...double(number)) : this.push(code.i32Const, ...signed(number));
    // No call is made of accounts that are so large.
    if (name === "isWide") return this.push(code.i32Const, 0);
    if (name === "isBeside") return this.push(code.globalGet, ...unsigned(this.around.beside));
    const word = this.around.wordOf.number(name);
    if (word !== undefined) return this.push(...get(this.word(word)));
    if (name === "indexSpan" || name === "indexLow") return this.push(...get(this.word(name === "indexSpan" ? head.span : head.low)));
    throw new NotKnown(`\`${name}\` has no declaration.`);
  }

  /** The last 32 bits of a number; of doubles that are too large for 64 the call ends. */
  private bits(node: Expression): void {
    if (kindOf(node, this.around.known) !== "double") return this.value(node, "integer");
    const of = this.fresh("f64");
    this.value(node, "double");
    // With so much added, the last bits of what is small are those of the double.
    this.push(code.localTee, ...unsigned(of), code.f64Abs, code.f64Const, ...double(2 ** 51), code.f64Lt, ...get(of), code.f64Trunc, ...get(of), code.f64Eq, code.i32And);
    this.either(() => this.push(...get(of), code.f64Const, ...double(1.5 * 2 ** 52), code.f64Add, code.i64Reinterpret, code.i32Wrap), () => {
      this.push(...get(of), code.f64Abs, code.f64Const, ...double(2 ** 63), code.f64Ge);
      this.leave(this.bail, true);
      this.push(...get(of), ...code.i64TruncSat, code.i32Wrap);
    }, "integer");
  }

  protected binary({ operator, left, right }: Extract<Expression, { is: "binary" }>, kind: Kind): void {
    if (operator === "|" && right.is === "number" && right.value === 0) return this.bits(left);
    if (operator === "%") {
      if (!isPositive(right) || kindOf(left, this.around.known) !== "count") throw new NotKnown("A rest is that of counts.");
      this.value(left, "count");
      this.value(right, "count");
      return this.push(code.i32RemU);
    }
    if (operator === "&&" || operator === "||") {
      this.value(left, "flag");
      const [more, enough] = [(): void => this.value(right, "flag"), (): void => this.push(code.i32Const, Number(operator === "||"))];
      return operator === "&&" ? this.either(more, enough, "flag") : this.either(enough, more, "flag");
    }
    const kinds = [kindOf(left, this.around.known), kindOf(right, this.around.known)];
    const as = kind === "double" || (kind === "flag" && kinds.includes("double")) ? "double" : "integer";
    this.value(left, as);
    this.value(right, as);
    const found = (as === "double" ? ofDoubles : ofWhole)[operator];
    if (found === undefined) throw new NotKnown(`\`${operator}\` is not known of these.`);
    this.push(found);
  }

  protected call(name: string, given: readonly Expression[]): void {
    const [first, second] = given;
    const simple = functions[name];
    if (first === undefined) throw new NotKnown(`\`${name}\` is given nothing.`);
    if (first.is === "binary" && isWholePart({ is: "call", name, given }, this.around.known)) {
      this.value(first.left, "count");
      this.value(first.right, "count");
      this.push(code.i32DivU);
    } else if (simple !== undefined && given.length === 1) {
      this.value(first, "double");
      this.push(simple);
    } else if (name === "Math.imul" && second !== undefined) {
      this.bits(first);
      this.bits(second);
      this.push(code.i32Mul);
    } else if (name === "Math.min" || name === "Math.max") {
      for (const [index, each] of given.entries()) {
        this.value(each, "double");
        if (index > 0) this.push(name === "Math.min" ? code.f64Min : code.f64Max);
      }
    } else if (name === "Math.round" && given.length === 1) {
      // A half, of which `Math.round` makes another number, is sure nowhere.
      this.value(first, "double");
      this.push(code.f64Nearest);
    } else if (name === "slicedIn") this.slices(given);
    else if (name === "rootOf" && second?.is === "number" && second.value === 2) {
      // Other roots are powers, which each machine finds in its own way.
      const [x, root] = [this.fresh("f64"), this.fresh("f64")];
      this.value(first, "double");
      this.push(code.localSet, ...unsigned(x), ...rootCode(x, root));
    } else if (name === "nearRow" || name === "sureRow") this.row(given);
    else throw new NotKnown(`\`${name}\` is no function that is known.`);
  }

  private slices([bounds, field, first, by, edge, rates]: readonly Expression[]): void {
    if (bounds?.is !== "given" || field?.is !== "given" || first === undefined || by === undefined || edge === undefined || rates?.is !== "given" || rates.name !== "rates") throw new NotKnown("Slices are taken otherwise.");
    const [ends, fields] = [this.placeOf(bounds.name), this.placeOf(field.name)];
    if (ends.space !== "tier" || fields.space !== "tier" || ends.element !== "f64" || fields.element !== "f64") throw new NotKnown("Slices are those of tiers.");
    const locals = sliceLocals((type) => this.fresh(type), this.word(this.around.wordOf.array(ends.name)), this.word(this.around.wordOf.array(fields.name)), this.word(this.around.wordOf.space("tier") + 1));
    this.value(first, "integer");
    this.push(code.localSet, ...unsigned(locals.first));
    this.value(by, "double");
    this.push(code.localSet, ...unsigned(locals.by));
    this.value(edge, "double");
    this.push(code.localSet, ...unsigned(locals.edge));
    this.rates = locals.rates;
    this.push(...slicesCode(locals));
  }

  protected row([bounds, first, by, edge, steady]: readonly Expression[]): void {
    if (bounds?.is !== "given" || first === undefined || by === undefined || edge === undefined || (steady !== undefined && steady.is !== "given")) throw new NotKnown("A row is looked up otherwise.");
    const { name, space } = this.placeOf(bounds.name);
    const answers = steady === undefined ? undefined : this.around.wordOf.answers(steady.name, space);
    const locals = searchLocals((type) => this.fresh(type));
    for (const [local, value, kind] of [[locals.first, first, "integer"], [locals.by, by, "double"], [locals.edge, edge, "double"]] as const) {
      this.value(value, kind);
      this.push(code.localSet, ...unsigned(local));
    }
    this.push(...nearRowCode({
      ...locals, upTo: this.word(this.around.wordOf.array(name)), count: this.word(this.around.wordOf.space(space) + 1),
      answers: answers === undefined ? undefined : { local: this.word(answers.word), which: answers.which },
    }, this.around.beside));
    const found = this.fresh("i32");
    this.push(code.localTee, ...unsigned(found), code.i32Const, 0, code.i32LtS);
    this.leave(this.ask, true);
    this.push(...get(found));
  }
}
