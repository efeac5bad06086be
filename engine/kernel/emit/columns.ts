import type { Lookup, Plan, Member, Range } from "../plan/nodes.ts";
import type { TierForm } from "../plan/steady.ts";

/** The arrays of a batch that emitted code reads, each under a name of our own: no text of a policy becomes an identifier. */
export class Columns {
  private readonly plan: Plan;
  private readonly hoistedNames = new Map<string, string>();
  private readonly scales = new Map<number, string>();
  private readonly rooms = new Map<string, string>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Any expression that is the same for all accounts. */
  constant(text: string): string {
    return this.hoisted(text, "k");
  }

  /** The same of integers of 32 bits, which are no arrays. */
  integer(text: string): string {
    return this.hoisted(text, "i");
  }

  /** And of numbers that only other constants read. */
  scalar(text: string): string {
    return this.hoisted(text, "s");
  }

  /** A function that finds such an expression when it is first called. */
  rarely(text: string): string {
    return this.hoisted(`once(() => ${text})`, "y");
  }

  number(path: string): string {
    return this.hoisted(`batch.numbers[${JSON.stringify(path)}].value`, "c");
  }

  word(path: string): string {
    return this.hoisted(`batch.words[${JSON.stringify(path)}]`, "w");
  }

  /** The code of a word in its column. */
  code(path: string, word: string): number {
    const column = this.plan.columns.find((each) => each.path === path);
    const index = column?.kind === "word" ? column.words.indexOf(word) : -1;
    if (index < 0) throw new Error(`The plan has no code for the word \`${word}\` of \`${path}\`.`);
    return index + 1;
  }

  /** One of the arrays that lead from rows to rows. */
  link(name: string): string {
    return this.hoisted(`batch.${name}`, "f");
  }

  /** What is made of the rows of a look-up, where a row beside may do. */
  forms(lookup: Lookup): readonly TierForm[] | undefined {
    return this.plan.forms.get(lookup);
  }

  tierField(field: string): string {
    return this.hoisted(`batch.tiers.fields[${JSON.stringify(field)}].value`, "c");
  }

  tierBounds(): string {
    return this.hoisted("batch.tiers.upTo.value", "c");
  }

  tierStart(): string {
    return this.hoisted("batch.tiers.start", "f");
  }

  tableOf(): string {
    return this.link("instrumentTiers");
  }

  /** An array of its own, of so many numbers that are written over and over. */
  room(type: "Float64Array" | "Uint8Array", length: string): string {
    const name = `v_${this.rooms.size}`;
    this.rooms.set(name, `new ${type}(${length})`);
    return name;
  }

  /** So many units of roundoff, as a double: exact. */
  units(count: number): string {
    const known = this.scales.get(count) ?? `U${count}`;
    this.scales.set(count, known);
    return known;
  }

  /** From which row to before which row the members of the pool or the account at hand stand. */
  range(over: Member, range: Range): readonly [from: string, to: string] {
    const start = this.link(`${over}Start`);
    if (over === "balance") return [`${start}[a]`, `${start}[a + 1]`];
    if (range === "pool") return [`${start}[k]`, `${start}[k + 1]`];
    return [`${start}[firstPool]`, `${start}[nextPool]`];
  }

  /** Declarations that stand in front of all code that was written. */
  declarations(): string[] {
    return [
      ...[...this.scales].sort(([a], [b]) => a - b).map(([count, name]) => `const ${name} = ${count * 2 ** -53};`),
      ...[...this.hoistedNames].map(([text, name]) => `const ${name} = ${text};`),
      ...[...this.rooms].map(([name, text]) => `const ${name} = ${text};`),
    ];
  }

  /** The names of arrays and functions that stand in front, with what they are, and those of numbers. */
  get names(): { readonly hoisted: readonly (readonly [name: string, text: string])[]; readonly numbers: ReadonlyMap<string, number> } {
    return { hoisted: [...[...this.hoistedNames].map(([text, name]) => [name, text] as const), ...this.rooms], numbers: new Map([...this.scales].map(([count, name]) => [name, count * 2 ** -53])) };
  }

  private hoisted(text: string, letter: string): string {
    const known = this.hoistedNames.get(text) ?? `${letter}_${this.hoistedNames.size}`;
    this.hoistedNames.set(text, known);
    return known;
  }
}
