import { code, empty, unsigned, type Type } from "./bytes.ts";
import { NotKnown, type Kind, type Variable } from "./syntax.ts";

/** A function of that many bytes is none that a policy needs. */
const mostBytes = 2 ** 17;

/** The instructions of a function as they are written: locals, open blocks, words of the head that are read. A class because it counts them. */
export class Output {
  protected readonly locals: Type[] = [];
  protected readonly out: number[] = [];
  /** Loads that stand in front of everything: of words of the head, by word. */
  protected readonly words = new Map<number, number>();
  protected depth = 0;

  protected push(...bytes: readonly number[]): void {
    for (const byte of bytes) this.out.push(byte);
    if (this.out.length > mostBytes) throw new NotKnown("The function is too long.");
  }

  protected fresh(type: Type): number {
    this.locals.push(type);
    return this.locals.length - 1;
  }

  /** The local that holds a word of the head. */
  protected word(word: number): number {
    const known = this.words.get(word) ?? this.fresh("i32");
    this.words.set(word, known);
    return known;
  }

  protected slotOf(variable: Variable): number {
    variable.slot ??= this.fresh(kindNow(variable) === "double" ? "f64" : "i32");
    return variable.slot;
  }

  protected block(write: () => void, opening: readonly number[] = [code.block, empty]): void {
    this.push(...opening);
    this.depth += 1;
    write();
    this.depth -= 1;
    this.push(code.end);
  }

  protected leave(label: number, conditional: boolean): void {
    this.push(conditional ? code.brIf : code.br, ...unsigned(this.depth - label));
  }
}

export function get(local: number): number[] {
  return [code.localGet, ...unsigned(local)];
}

/** The kind of a variable, which has been found. */
export function kindNow({ kind, name }: Pick<Variable, "kind" | "name">): Kind {
  if (kind === undefined) throw new NotKnown(`It is not known what \`${name}\` is.`);
  return kind;
}
