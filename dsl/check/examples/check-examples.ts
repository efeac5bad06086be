/** Checks the words of examples: heads, names, fields and values, before anything is run. */

import type { Atom, ExampleAst, ExampleLineAst, PolicyAst, Span } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { declaredIn, namesAt, type Declared } from "./declared.ts";
import { knownIn, learn, type Known } from "./known.ts";
import { misfitOf, oneOf, spell, type Field } from "./values.ts";
import { actions, actors, answerFields, expectedForms, expectedObjects, expectedValues, factsOf, givenForms, givenObjects, purposes, verdicts } from "./vocabulary.ts";

/** Reports what cannot be meant. A line with a mistake has one message. */
export function checkExamples(ast: PolicyAst, report: (diagnostic: Diagnostic) => void): void {
  const declared = declaredIn(ast);
  const checker = new Checker(declared, report);
  const accounts = new Map<string, readonly ExampleLineAst[]>();
  const examples: ExampleAst[] = [];
  for (const item of ast.items) {
    if (item.kind !== "examples") continue;
    for (const entry of item.entries) {
      if (entry.kind === "example_account") accounts.set(entry.name.text, entry.lines);
      else examples.push(entry);
    }
  }
  for (const lines of accounts.values()) checker.lines(lines, accounts, knownIn([], accounts));
  for (const example of examples) {
    checker.lines(example.lines, accounts, knownIn(example.lines, accounts));
    checker.whole(example);
  }
}

class Checker {
  private readonly declared: Declared;
  private readonly send: (diagnostic: Diagnostic) => void;

  constructor(declared: Declared, send: (diagnostic: Diagnostic) => void) {
    this.declared = declared;
    this.send = send;
  }

  lines(lines: readonly ExampleLineAst[], accounts: ReadonlyMap<string, readonly ExampleLineAst[]>, known: Known): void {
    for (const line of lines) {
      if (line.verb === "given") this.given(line, line.head);
      else if (line.verb === "when") this.when(line, known);
      else this.expect(line, line.head, known);
      learn(known, line, accounts);
    }
  }

  whole(example: ExampleAst): void {
    if (!example.lines.some((line) => line.verb === "expect")) {
      this.report("example-expects-nothing", example.title.span, "The example expects nothing, so it can never fail.", 'Add a line such as `expect account: status healthy`.', "warning");
    }
  }

  private given(line: ExampleLineAst, head: readonly Atom[]): void {
    const [first, second, third] = head;
    const what = first?.kind === "word" ? first.text : "";
    if (first === undefined) return;
    if (head.length === 1 && line.fields.length === 0 && what !== "account") {
      if (!this.declared.accounts.includes(what)) this.unknown("example-unknown-name", first, "an account of the examples", [...this.declared.accounts, ...givenObjects, ...givenForms]);
      return;
    }
    if (!includes(givenObjects, what) && !includes(givenForms, what)) return this.unknown("example-unknown-word", first, "what is given", [...givenObjects, ...givenForms]);
    if (what !== "account" && second === undefined) return this.report("example-without-name", first.span, `Expected a name after \`${what}\`.`, `Write it there, as in \`given ${what} NAME\`.`);
    if (what === "option") return this.option(second, third);
    if (what === "at") return this.moment(first, second);
    if (what === "counterparty" && third !== undefined) return this.given(line, head.slice(2));
    if (includes(givenObjects, what)) for (const field of line.fields) this.stated(field, what);
  }

  private when(line: ExampleLineAst, known: Known): void {
    const head = actors.some((actor) => actor === textOf(line.head[0])) ? line.head.slice(1) : line.head;
    const [first, second] = head;
    const what = textOf(first);
    if (first === undefined) return;
    if (what === "charge") {
      if (second === undefined || !includes(purposes, textOf(second))) return this.unknown("example-unknown-word", second ?? first, "what the charge is for", purposes);
      return this.happening(line, "charge", known);
    }
    if (includes(givenObjects, what) || includes(givenForms, what)) return this.given(line, line.head);
    if (!includes(actions, what)) return this.unknown("example-unknown-word", first, "what happens", ["charge", ...actions, ...givenObjects, "at"]);
    this.happening(line, "request", known);
  }

  private happening(line: ExampleLineAst, level: "request" | "charge", known: Known): void {
    for (const field of line.fields) {
      this.stated(field, level);
      const text = textOf(field.value);
      if (field.name.text === "position" && !known.positions.has(text)) this.unknown("example-unknown-name", field.value, "a position of the example", [...known.positions]);
      if (field.name.text === "symbol" && known.instruments.size > 0 && !known.instruments.has(text)) this.unknown("example-unknown-name", field.value, "an instrument of the example", [...known.instruments]);
    }
  }

  private expect(line: ExampleLineAst, head: readonly Atom[], known: Known): void {
    const [first, second, third] = head;
    const what = textOf(first);
    if (first === undefined) return;
    if (includes(expectedForms, what)) return this.expect(line, head.slice(1), known);
    if (!includes(expectedObjects, what) && !includes(expectedValues, what)) return this.unknown("example-unknown-word", first, "what can be expected", [...expectedObjects, ...expectedValues, ...expectedForms]);
    if (what === "at") return this.moment(first, second);
    if (what === "verdict" && second !== undefined) this.word(second, verdicts);
    if (what === "pool" && second !== undefined) this.word(second, this.declared.modes);
    if (what === "position" && second !== undefined && !known.positions.has(textOf(second)) && !known.opens) this.unknown("example-unknown-name", second, "a position of the example", [...known.positions]);
    const level = (what === "step" || what === "outcome") && third !== undefined ? textOf(third) : what;
    for (const field of line.fields) this.claimed(field, level);
  }

  private moment(at: Atom, moment: Atom | undefined): void {
    if (moment?.kind === "literal" && moment.type !== "number") return;
    this.report("example-wrong-value", at.span, "Expected a date or an instant after `at`.", "Write it as `2026-01-01` or `2026-01-01T08:00:00Z`.");
  }

  /** A field that states a fact. */
  private stated(field: Field, level: string): void {
    const facts = factsOf(level);
    const fact = facts.get(field.name.text);
    const declared = this.declared.facts.get(`${level}.${field.name.text}`);
    if (fact === undefined && declared === undefined) {
      if (level === "asset" && field.name.text === "price") return;
      return this.unknown("example-unknown-field", { ...field.name, kind: "word" }, `a fact of ${level}`, [...facts.keys(), ...namesAt(level, this.declared.facts.keys())]);
    }
    if (fact !== undefined) this.value(field, misfitOf(field.value, fact, this.declared));
    else if (declared?.values !== undefined) this.word(field.value, declared.values.map((value) => value.text));
  }

  /** A field that claims something of an answer. */
  private claimed(field: Field, level: string): void {
    const fields = answerFields[level] ?? [];
    const facts = factsOf(level);
    const [name, path] = [field.name.text, `${level}.${field.name.text}`];
    if (!fields.includes(name) && !facts.has(name) && !this.declared.figures.has(path) && !this.declared.facts.has(path)) {
      const names = [...fields, ...facts.keys(), ...namesAt(level, this.declared.figures), ...namesAt(level, this.declared.facts.keys())];
      return this.unknown("example-unknown-field", { ...field.name, kind: "word" }, `a field of ${level}`, names);
    }
    if (name === "status") this.word(field.value, [...this.declared.statuses, "none"]);
    const fact = facts.get(name);
    if (fact?.values !== undefined) this.word(field.value, [...fact.values, "none"]);
  }

  private option(name: Atom | undefined, value: Atom | undefined): void {
    if (name === undefined) return;
    const words = this.declared.options.get(textOf(name));
    if (words === undefined) return this.unknown("example-unknown-name", name, "an option of the policy", [...this.declared.options.keys()]);
    if (value === undefined) return this.report("example-wrong-value", name.span, `Expected the value of the option \`${textOf(name)}\`.`, `Write one of ${words.join(", ")} after it.`);
    this.word(value, words);
  }

  private word(value: Atom, words: readonly string[]): void {
    this.value({ value }, oneOf(value, words));
  }

  private value({ value }: { readonly value: Atom }, misfit: ReturnType<typeof misfitOf>): void {
    if (misfit === undefined) return;
    const guess = suggest(spell(value), misfit.words ?? []);
    this.report("example-wrong-value", value.span, `Expected ${misfit.expected}, but found \`${spell(value)}\`.`, guess === undefined ? "Write a value that the fact can have." : `Did you mean \`${guess}\`?`);
  }

  private unknown(code: string, atom: Atom, expected: string, names: readonly string[]): void {
    const guess = suggest(spell(atom), names);
    const list = names.length === 0 ? "There is none yet." : `Known are ${names.slice(0, 16).join(", ")}${names.length > 16 ? ", …" : ""}.`;
    this.report(code, atom.span, `Expected ${expected}, but found \`${spell(atom)}\`.`, guess === undefined ? list : `Did you mean \`${guess}\`?`);
  }

  private report(code: string, span: Span, message: string, help: string, severity: Diagnostic["severity"] = "error"): void {
    this.send({ code, severity, message, at: { span }, help });
  }
}

function textOf(atom: Atom | undefined): string {
  return atom === undefined ? "" : atom.kind === "literal" ? atom.value : atom.text;
}

function includes(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
