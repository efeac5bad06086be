import { code, empty, unsigned, type FunctionCode } from "./bytes.ts";
import { get, kindNow } from "./output.ts";
import { head, isRoom, type Element, type Place, type Space } from "./places.ts";
import { NotKnown, type Statement, type Variable } from "./syntax.ts";
import { shifts, ValueWriter } from "./values.ts";

const stores: Readonly<Record<Element, number>> = { f64: code.f64Store, u32: code.i32Store, i32: code.i32Store, u8: code.i32Store8 };
const rowSpaces: Readonly<Record<string, Space>> = { a: "account", k: "pool", p: "position", o: "order", w: "balance" };

/** Writes a kernel's loop over accounts as a function. */
export class FunctionWriter extends ValueWriter {
  private readonly loops: { readonly exit: number; readonly next: number }[] = [];
  private readonly labels = new Map<string, number>();

  /** The function that runs over accounts: 0 where it came to the end, 1 where it cannot go on, 2 where it asks about a row first. */
  function(body: readonly Statement[], account: Variable, left: Variable, name: string): FunctionCode {
    const [a, rest, was] = [this.slotOf(account), this.slotOf(left), this.fresh("i32")];
    const end = this.word(head.to);
    const keep = (word: number, value: readonly number[]): void => this.push(code.i32Const, 0, ...value, code.i32Store, 2, ...unsigned(4 * word));
    const beside = [code.globalGet, ...unsigned(this.around.beside)];
    this.block(() => {
      this.bail = this.depth;
      this.block(() => {
        this.ask = this.depth;
        this.push(code.i32Const, 0, code.i32Load, 2, ...unsigned(4 * head.from), code.localSet, ...unsigned(a), code.i32Const, 0, code.i32Load, 2, ...unsigned(4 * head.left), code.localSet, ...unsigned(rest));
        this.push(code.i32Const, 0, code.i32Load, 2, ...unsigned(4 * head.beside), code.globalSet, ...unsigned(this.around.beside));
        this.check(account, "account");
        this.over(a, end, () => {
          this.push(...beside, code.localSet, ...unsigned(was));
        }, body);
        keep(head.left, get(rest));
        keep(head.beside, beside);
        this.push(code.i32Const, 0, code.return);
      });
      keep(head.at, get(a));
      keep(head.left, get(rest));
      keep(head.beside, get(was));
      this.push(code.i32Const, 2, code.return);
    });
    this.push(code.i32Const, 1);
    const front = [...this.words].flatMap(([word, local]) => [code.i32Const, 0, code.i32Load, 2, ...unsigned(4 * word), code.localSet, ...unsigned(local)]);
    return { parameters: [], locals: this.locals, body: [...front, ...this.out], exported: name };
  }

  private over(row: number, end: number, before: () => void, body: readonly Statement[]): void {
    this.block(() => {
      const exit = this.depth;
      this.block(() => {
        const top = this.depth;
        this.push(...get(row), ...get(end), code.i32GeS);
        this.leave(exit, true);
        before();
        this.block(() => {
          this.loops.push({ exit, next: this.depth });
          this.inside(() => this.all(body));
          this.loops.pop();
        });
        this.push(...get(row), code.i32Const, 1, code.i32Add, code.localSet, ...unsigned(row));
        this.leave(top, false);
      }, [code.loop, empty]);
    });
  }

  private all(body: readonly Statement[]): void {
    for (const each of body) this.statement(each);
  }

  /** Writes into an array of the kernel's own; nothing where the row is outside. What is written is found before, whether or not. */
  private keep({ index, adds, value }: Extract<Statement, { is: "store" }>, place: Place): void {
    const { element } = place;
    if (adds && element !== "f64") throw new NotKnown("Only to doubles is added.");
    const at = this.index(index);
    const found = this.fresh(element === "f64" ? "f64" : "i32");
    this.value(value, element === "f64" ? "double" : "integer");
    this.push(code.localSet, ...unsigned(found));
    this.isWithin(at, place);
    const offset = [shifts[element], ...unsigned(at.more << shifts[element])];
    this.block(() => {
      this.address(at, place);
      if (adds) {
        this.address(at, place);
        this.push(code.f64Load, ...offset);
      }
      this.push(...get(found), ...(adds ? [code.f64Add] : []), stores[element], ...offset);
    }, [code.if, empty]);
  }

  private statement(node: Statement): void {
    switch (node.is) {
      case "declare":
      case "assign":
        this.value(node.value, kindNow(node.variable));
        this.push(code.localSet, ...unsigned(this.slotOf(node.variable)));
        return;
      case "assignGiven":
        if (node.name !== "isBeside") throw new NotKnown(`\`${node.name}\` does not change.`);
        this.value(node.value, "flag");
        this.push(code.globalSet, ...unsigned(this.around.beside));
        return;
      case "leading":
        this.leading ??= this.fresh("f64");
        this.value(node.value, "double");
        this.push(code.localSet, ...unsigned(this.leading));
        return;
      case "store": {
        const place = this.placeOf(node.array);
        if (isRoom(place)) return this.keep(node, place);
        if (!place.isWritten || node.adds) throw new NotKnown(`\`${node.array}\` is not written.`);
        const at = this.index(node.index);
        this.within(at, place);
        this.address(at, place);
        this.value(node.value, place.element === "f64" ? "double" : "integer");
        this.push(stores[place.element], shifts[place.element], ...unsigned(at.more << shifts[place.element]));
        return;
      }
      case "if":
        // Of two conditions the second is asked inside: V8 jumps from each, and keeps no truth value.
        if (node.condition.is === "binary" && node.condition.operator === "&&" && node.otherwise.length === 0) return this.statement({ is: "if", condition: node.condition.left, then: [{ is: "if", condition: node.condition.right, then: node.then, otherwise: [] }], otherwise: [] });
        this.value(node.condition, "flag");
        this.block(() => {
          this.inside(() => this.all(node.then));
          if (node.otherwise.length === 0) return;
          this.push(code.else);
          this.inside(() => this.all(node.otherwise));
        }, [code.if, empty]);
        return;
      case "rows": {
        const [row, end, space] = [this.slotOf(node.row), this.slotOf(node.end), rowSpaces[node.row.name]];
        // What begins with `q` counts, and is compared where it becomes a row.
        if (space === undefined && !/^q\d/.test(node.row.name)) throw new NotKnown(`\`${node.row.name}\` is no row.`);
        for (const [local, value] of [[row, node.from], [end, node.to]] as const) {
          this.value(value, "count");
          this.push(code.localSet, ...unsigned(local));
          if (space !== undefined) this.outside(local, space, true);
        }
        this.inside(() => {
          if (space !== undefined) this.check(node.row, space);
          this.over(row, end, () => undefined, node.body);
        });
        return;
      }
      case "forever":
        this.block(() => {
          const exit = this.depth;
          this.block(() => {
            this.loops.push({ exit, next: this.depth });
            this.inside(() => this.all(node.body));
            this.leave(this.depth, false);
            this.loops.pop();
          }, [code.loop, empty]);
        });
        return;
      case "labelled":
        this.block(() => {
          this.labels.set(node.label, this.depth);
          this.inside(() => this.all(node.body));
          this.labels.delete(node.label);
        });
        return;
      case "break":
      case "continue": {
        if (node.is === "break" && node.label !== undefined) {
          const label = this.labels.get(node.label);
          if (label === undefined) throw new NotKnown(`\`${node.label}\` is no block that is open.`);
          return this.leave(label, false);
        }
        const loop = this.loops.at(-1);
        if (loop === undefined) throw new NotKnown("There is no loop to leave.");
        this.leave(node.is === "break" ? loop.exit : loop.next, false);
      }
    }
  }
}
