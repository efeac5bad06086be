import { NotKnown, type Expression, type Kind, type Operator, type Statement, type Variable } from "./syntax.ts";

/** The kinds of what is not declared in the text. */
export interface Known {
  readonly given: (name: string) => Kind;
  readonly element: (array: string) => Kind;
}

/** What holds both; `undefined` while one is not known yet. */
function joined(a: Kind | undefined, b: Kind | undefined): Kind | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a === b) return a;
  if (a === "flag" || b === "flag") throw new NotKnown("A truth value stands where a number does.");
  return a === "double" || b === "double" ? "double" : "integer";
}

const isWhole = (kind: Kind | undefined): boolean => kind === "count" || kind === "integer";

/** What an expression comes to; `undefined` while it hangs on a variable that is not known yet. */
export function kindOf(node: Expression, known: Known): Kind | undefined {
  switch (node.is) {
    case "number":
      return Number.isSafeInteger(node.value) && node.value < 2 ** 31 && !Object.is(node.value, -0) ? "count" : "double";
    case "flag":
      return "flag";
    case "variable":
      return node.variable.kind;
    case "given":
      return known.given(node.name);
    case "element":
      return known.element(node.array);
    case "leadingBits":
      return "integer";
    case "rates":
      return "double";
    case "unary":
      if (node.operator === "!") return "flag";
      return node.of.is === "number" && node.of.value > 0 && kindOf(node.of, known) === "count" ? "integer" : "double"; // −0 is a double
    case "choice":
      return joined(kindOf(node.then, known), kindOf(node.otherwise, known));
    case "call":
      if (isWholePart(node, known)) return "count";
      return node.name === "Math.imul" ? "integer" : node.name === "nearRow" || node.name === "sureRow" ? "count" : "double";
    case "binary":
      return ofBinary(node, known);
  }
}

/** How often a number goes into one that is never negative. */
export function isWholePart(node: Extract<Expression, { is: "call" }>, known: Known): boolean {
  const [of] = node.given;
  return node.name === "Math.trunc" && of?.is === "binary" && of.operator === "/" && isPositive(of.right) && kindOf(of.left, known) === "count";
}

/** Whether it is a whole number above 0 that stands there as such. */
export function isPositive(node: Expression): boolean {
  return node.is === "number" && Number.isInteger(node.value) && node.value > 0 && node.value < 2 ** 31;
}

function ofBinary({ operator, left, right }: Extract<Expression, { is: "binary" }>, known: Known): Kind | undefined {
  switch (operator) {
    case ">>>":
      // Of no more than 31 bits.
      if (!isPositive(right)) throw new NotKnown("It is not known how far is shifted.");
      return "count";
    case ">>":
    case "|":
      return "integer";
    case "%":
      return "count";
    case "+":
    case "-":
    case "*":
    case "/": {
      const [a, b] = [kindOf(left, known), kindOf(right, known)];
      if (a === undefined || b === undefined) return undefined;
      if (!isWhole(a) || !isWhole(b) || operator === "/") return joined("double", joined(a, b));
      // A product with what may be negative could be −0, unless the other is known not to be 0.
      if (operator === "*" && (a !== "count" || b !== "count")) return left.is === "number" && left.value > 0 ? "integer" : "double";
      if (operator === "*") return "count";
      return operator === "+" && a === "count" && b === "count" ? "count" : "integer";
    }
    default:
      return "flag";
  }
}

/** Finds the kind of every variable of a text: the narrowest that holds all that it is given. */
export function findKinds(body: readonly Statement[], known: Known): void {
  for (let changed = true; changed; ) {
    changed = false;
    const give = (variable: Variable, kind: Kind | undefined): void => {
      const now = joined(variable.kind, kind);
      if (now === variable.kind) return;
      variable.kind = now;
      changed = true;
    };
    const visit = (statements: readonly Statement[]): void => {
      for (const each of statements) {
        if (each.is === "declare" || each.is === "assign") give(each.variable, kindOf(each.value, known));
        else if (each.is === "if") {
          visit(each.then);
          visit(each.otherwise);
        } else if (each.is === "rows") {
          give(each.row, "count");
          give(each.end, "count");
          visit(each.body);
        } else if (each.is === "forever" || each.is === "labelled") visit(each.body);
      }
    };
    visit(body);
  }
}

/** What costs nothing and reads nothing: where both of two are that, one is picked without a branch. */
export function isPlain(node: Expression): boolean {
  return node.is === "number" || node.is === "variable" || node.is === "given" || (node.is === "binary" && (node.operator === "+" || node.operator === "-") && isPlain(node.left) && isPlain(node.right)) || (node.is === "choice" && isPlain(node.condition) && isPlain(node.then) && isPlain(node.otherwise)) || (node.is === "binary" && isComparison(node.operator) && isPlain(node.left) && isPlain(node.right)) || (node.is === "unary" && isPlain(node.of));
}

function isComparison(operator: Operator): boolean {
  return operator !== "&&" && operator !== "||";
}
