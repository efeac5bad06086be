import { NotKnown, type Expression, type Operator, type Statement, type Variable } from "./syntax.ts";

const token = /\s*(?:(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<name>[A-Za-z_]\w*(?:\.\w+)*)|(?<sign>===|!==|<=|>=|&&|\|\||\+=|-=|>>>|>>|[-+*/%|<>!?:()[\]{};,=]))/y;

/** Binary operators from the loosest on, as JavaScript reads them. */
const levels: readonly (readonly Operator[])[] = [["||"], ["&&"], ["|"], ["===", "!=="], ["<", ">", "<=", ">="], [">>", ">>>"], ["+", "-"], ["*", "/", "%"]];

/** Kernels are far smaller; what is larger stays JavaScript. */
const mostTokens = 60_000;

/**
 * Reads the lines of a kernel as the emitter writes them: a small part of JavaScript, in which every name is one of its own. A class because it walks. Throws
 * `NotKnown` for anything else.
 */
class Reader {
  private readonly tokens: readonly string[];
  private at = 0;
  private readonly scopes: Map<string, Variable>[] = [new Map()];

  constructor(text: string, outer: readonly Variable[]) {
    this.tokens = tokensOf(text);
    for (const variable of outer) this.scopes[0]?.set(variable.name, variable);
  }

  all(): readonly Statement[] {
    const found: Statement[] = [];
    while (this.at < this.tokens.length) found.push(...this.statement());
    return found;
  }

  private get next(): string | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    const found = this.next;
    if (found === undefined) throw new NotKnown("The text ends early.");
    this.at += 1;
    return found;
  }

  private is(text: string): boolean {
    if (this.next !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(...texts: readonly string[]): void {
    for (const text of texts) if (!this.is(text)) throw new NotKnown(`\`${this.next}\` stands where \`${text}\` is known.`);
  }

  private declare(name: string, isFixed: boolean): Variable {
    const variable: Variable = { name, isFixed, kind: undefined, slot: undefined };
    this.scopes.at(-1)?.set(name, variable);
    return variable;
  }

  private found(name: string): Variable | undefined {
    return this.scopes.findLast((scope) => scope.has(name))?.get(name);
  }

  private inside<T>(read: () => T): T {
    this.scopes.push(new Map());
    const found = read();
    this.scopes.pop();
    return found;
  }

  /** A statement, or the statements of a block. */
  private body(): readonly Statement[] {
    return this.inside(() => {
      if (!this.is("{")) return this.statement();
      const found: Statement[] = [];
      while (!this.is("}")) found.push(...this.statement());
      return found;
    });
  }

  private statement(): readonly Statement[] {
    const first = this.take();
    switch (first) {
      case "const":
      case "let": {
        const name = this.take();
        this.expect("=");
        const value = this.expression();
        this.expect(";");
        return [{ is: "declare", variable: this.declare(name, first === "const"), value }];
      }
      case "if": {
        this.expect("(");
        const condition = this.expression();
        this.expect(")");
        const then = this.body();
        return [{ is: "if", condition, then, otherwise: this.is("else") ? this.body() : [] }];
      }
      case "for":
        return [this.inside(() => this.loop())];
      case "break": {
        const label = this.next === ";" ? undefined : this.take();
        this.expect(";");
        return [{ is: "break", label }];
      }
      case "continue":
        this.expect(";");
        return [{ is: "continue" }];
      default:
        if (this.is(":")) return [{ is: "labelled", label: first, body: this.body() }];
        return [this.assignment(first)];
    }
  }

  private loop(): Statement {
    this.expect("(");
    if (this.is(";")) {
      this.expect(";", ")");
      return { is: "forever", body: this.body() };
    }
    this.expect("let");
    const name = this.take();
    this.expect("=");
    const from = this.expression();
    let named: string | undefined;
    let to: Expression | undefined;
    if (this.is(",")) {
      named = this.take();
      this.expect("=");
      to = this.expression();
    }
    this.expect(";");
    const [row, end] = [this.declare(name, true), this.declare(named ?? "(end)", true)];
    this.expect(name, "<");
    if (named === undefined) to = this.expression();
    else this.expect(named);
    this.expect(";", name, "+=", "1", ")");
    if (to === undefined) throw new NotKnown("A loop has no end.");
    return { is: "rows", row, end, from, to, body: this.body() };
  }

  private assignment(name: string): Statement {
    if (this.is("[")) {
      const index = this.expression();
      this.expect("]");
      const adds = this.is("+=");
      if (!adds) this.expect("=");
      const value = this.expression();
      this.expect(";");
      if (name === "leading" && !adds) return { is: "leading", value };
      if (this.found(name) !== undefined) throw new NotKnown(`\`${name}\` is no array.`);
      return { is: "store", array: name, index, adds, value };
    }
    const operator = this.take();
    const value = this.expression();
    this.expect(";");
    const variable = this.found(name);
    if (variable === undefined) {
      if (operator !== "=") throw new NotKnown(`\`${name}\` has no declaration.`);
      return { is: "assignGiven", name, value };
    }
    if (variable.isFixed) throw new NotKnown(`\`${name}\` does not change.`);
    const sign = { "=": undefined, "+=": "+", "-=": "-" }[operator] as "+" | "-" | undefined; // any other stands in no assignment
    if (operator !== "=" && sign === undefined) throw new NotKnown(`\`${operator}\` is no assignment.`);
    return { is: "assign", variable, value: sign === undefined ? value : { is: "binary", operator: sign, left: { is: "variable", variable }, right: value } };
  }

  private expression(): Expression {
    const condition = this.binary(0);
    if (!this.is("?")) return condition;
    const then = this.expression();
    this.expect(":");
    return { is: "choice", condition, then, otherwise: this.expression() };
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = operators.find((each) => each === this.next); operator !== undefined; operator = operators.find((each) => each === this.next)) {
      this.at += 1;
      left = { is: "binary", operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expression {
    if (this.is("-")) return { is: "unary", operator: "-", of: this.unary() };
    if (this.is("!")) return { is: "unary", operator: "!", of: this.unary() };
    if (this.is("(")) {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    return this.named(this.take());
  }

  private named(name: string): Expression {
    if (/^\d/.test(name)) return { is: "number", value: Number(name) };
    if (!/^[A-Za-z_]/.test(name)) throw new NotKnown(`\`${name}\` begins no expression.`);
    if (this.is("[")) {
      const index = this.expression();
      this.expect("]");
      if (name === "leadingBits" || name === "rates") return { is: name };
      if (this.found(name) !== undefined) throw new NotKnown(`\`${name}\` is no array.`);
      return { is: "element", array: name, index };
    }
    if (this.is("(")) {
      const given: Expression[] = [];
      while (!this.is(")")) {
        given.push(this.expression());
        if (this.next !== ")") this.expect(",");
      }
      return { is: "call", name, given };
    }
    if (name === "true" || name === "false") return { is: "flag", value: name === "true" };
    if (name === "NaN" || name === "Infinity") return { is: "number", value: name === "NaN" ? NaN : Infinity };
    const variable = this.found(name);
    return variable === undefined ? { is: "given", name } : { is: "variable", variable };
  }
}

function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match?.groups === undefined) throw new NotKnown(`No word is known at \`${text.slice(from, from + 20)}\`.`);
    found.push(match.groups["number"] ?? match.groups["name"] ?? match.groups["sign"] ?? "");
    if (found.length > mostTokens) throw new NotKnown("The text is too long.");
  }
  return found;
}

/** The statements of a text in which `outer` are known. */
export function readText(text: string, outer: readonly Variable[]): readonly Statement[] {
  return new Reader(text, outer).all();
}
