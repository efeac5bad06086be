import type { ExampleAtom, ExampleField, ExampleLine, ExampleNote } from "../../dsl/ir.ts";
import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
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

function requestLine(request: Request): ExampleLine {
  const fields = Object.entries(request).flatMap(([key, value]): readonly ExampleField[] => (key === "action" || value === undefined ? [] : [{ name: snake(key), value: atom(typeof value === "boolean" ? (value ? "yes" : "no") : String(value)) }]));
  return { verb: "when", head: [word(request.action)], fields };
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

function number(text: string): ExampleAtom {
  return { kind: "number", text };
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
