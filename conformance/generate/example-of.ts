import type { ExampleAtom, ExampleField, ExampleLine, ExampleNote } from "../../dsl/ir.ts";
import type { Charge, Request, Snapshot } from "../../engine/snapshot/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Obligation } from "./obligations.ts";

const sides: Readonly<Record<string, string>> = { holds: "which holds", fails: "which does not hold", equal: "both the same" };

/** A candidate as an example of the policy: its account, what was moved, what is asked, and the decisions that the policy takes. None where the language has no words for it. */
export function exampleOf(account: string, { snapshot, ask, moved, watched }: Candidate, { clause, condition = "", what }: Obligation): ExampleNote | undefined {
  const begins: ExampleLine = { verb: "given", head: [word(account)], fields: [] };
  const moves = moved === undefined ? [] : movedLine(snapshot, moved.variable, moved.value);
  if (moves === undefined) return undefined;
  const { decisions } = watched.outcome;
  const title = `${clause}: ${condition.replaceAll('"', "")}, ${sides[what] ?? what}`;
  if (ask.ask === "permit") {
    const verdict = decisions["verdict"];
    return verdict === undefined ? undefined : { title, lines: [begins, ...moves, requestLine(ask.request), verdict === "cannot_decide" ? expecting([word("cannot_decide")]) : expecting([word("verdict"), word(verdict)])] };
  }
  if (ask.ask === "charge") {
    const [charge, ...others] = [ask.charges].flat();
    const paid = paymentLines(watched.outcome);
    return charge === undefined || others.length > 0 || paid.length === 0 ? undefined : { title, lines: [begins, ...moves, chargeLine(charge), ...paid] };
  }
  if (ask.ask !== "assess") return undefined;
  const statuses = [
    ...statusOf([word("account")], decisions["account.status"]),
    ...(snapshot.positions ?? []).flatMap(({ id }) => statusOf([word("position"), atom(id)], decisions[`positions.${id}.status`])),
  ];
  return statuses.length === 0 ? undefined : { title, lines: [begins, ...moves, ...statuses] };
}

function statusOf(head: readonly ExampleAtom[], status: string | undefined): readonly ExampleLine[] {
  return status === undefined || status === "cannot_decide" ? [] : [expecting(head, [{ name: "status", value: word(status) }])];
}

function movedLine(snapshot: Snapshot, { path, of, kind }: NonNullable<Candidate["moved"]>["variable"], value: string): readonly ExampleLine[] | undefined {
  const [level = "", name = "", more] = path.split(".");
  if (more !== undefined || !["balance", "position", "order", "instrument"].includes(level)) return undefined;
  const instrument = kind === "price" ? snapshot.instruments?.find(({ symbol }) => symbol === of) : undefined;
  // The other prices go with the mark price.
  const others = [...(instrument?.lastPrice === undefined ? [] : ["last_price"]), ...(instrument?.indexPrice === undefined ? [] : ["index_price"])];
  return [{ verb: "given", head: [word(level), atom(of)], fields: [name, ...others].map((field) => ({ name: field, value: number(value) })) }];
}

function chargeLine({ purpose, ...rest }: Charge): ExampleLine {
  return { verb: "when", head: [word("charge"), word(purpose)], fields: fieldsOf(rest) };
}

/** Who pays, or is paid, how much, one line each. */
function paymentLines({ decisions, numbers }: Candidate["watched"]["outcome"]): readonly ExampleLine[] {
  return Array.from({ length: Object.keys(decisions).length }, (_, index) => index).flatMap((index): readonly ExampleLine[] => {
    const [from, to, amount] = [decisions[`payments.${index}.from`], decisions[`payments.${index}.to`], numbers[`payments.${index}.amount`]];
    if (from === undefined || to === undefined || amount === undefined) return [];
    const whose = from === "counterparty" || from === "venue" ? { name: "to", value: bucket(to) } : { name: "from", value: bucket(from) };
    return [expecting([word("payment"), number(String(index + 1))], [whose, { name: "amount", value: number(amount) }])];
  });
}

function requestLine(request: Request): ExampleLine {
  const { action, ...rest } = request;
  return { verb: "when", head: [word(action)], fields: fieldsOf(rest) };
}

function fieldsOf(given: object): readonly ExampleField[] {
  return Object.entries(given).flatMap(([key, value]: readonly [string, unknown]): readonly ExampleField[] => (value === undefined ? [] : [{ name: snake(key), value: atom(typeof value === "boolean" ? (value ? "yes" : "no") : String(value)) }]));
}

function expecting(head: readonly ExampleAtom[], fields: readonly ExampleField[] = []): ExampleLine {
  return { verb: "expect", head, fields };
}

function atom(text: string): ExampleAtom {
  return /^-?\d+(\.\d+)?$/.test(text) ? number(text) : /^[A-Za-z][A-Za-z0-9_]*$/.test(text) ? word(text) : { kind: "text", text };
}

function word(text: string): ExampleAtom {
  return { kind: "word", text };
}

function bucket(text: string): ExampleAtom {
  return { kind: text.includes(".") ? "path" : "word", text };
}

function number(text: string): ExampleAtom {
  return { kind: "number", text };
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
