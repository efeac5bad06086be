import type { AdjustmentAst, CountAst, LiquidationAst, ModeItem, PaymentAst, SectionAst, ShareAst, SharingAst } from "../ast.ts";
import type { Count, Mode, Notes, Partition, Sharing } from "../ir.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { liquidation } from "./liquidation.ts";
import { name, names, nowhere, tailOf } from "./nodes.ts";
import { paymentRule } from "./payment.ts";
import { permission } from "./permissions.ts";

/** A mode with its four sections, always in the same order. */
export function mode(data: Mode, notes: Notes): ModeItem {
  const title = notes.modeTitles[data.name];
  const sections: (SectionAst | undefined)[] = [
    silent(data, "sharing", notes) ?? (data.sharing && sharing(data.name, data.sharing, notes)),
    silent(data, "adjustment", notes) ?? adjustment(data, notes),
    silent(data, "liquidation", notes) ?? (data.liquidation && liquidation(data.liquidation, notes)),
    silent(data, "payment", notes) ?? payment(data, notes),
  ];
  return {
    kind: "mode",
    name: name(data.name),
    ...(title !== undefined && { title: name(title) }),
    sections: sections.filter((section) => section !== undefined),
    span: nowhere,
  };
}

/** A section that says `unspecified`, if it does. */
function silent(data: Mode, section: SectionAst["kind"], notes: Notes): SectionAst | undefined {
  const found = data.unspecified.find((one) => one.section === section);
  if (found === undefined) return undefined;
  const common = { cites: [], clauses: [], unspecified: tailOf(notes, found.id), span: nowhere };
  // Of what a liquidation would be is not in the data where there is none.
  return section === "liquidation" ? ({ kind: section, of: name("pool"), ...common } satisfies LiquidationAst) : { kind: section, ...common };
}

function adjustment({ name: id, adjustment: permissions }: Mode, notes: Notes): AdjustmentAst {
  return {
    kind: "adjustment",
    cites: tailOf(notes, `${id}/adjustment`).cites,
    clauses: permissions.map((one) => permission(one, notes)),
    span: nowhere,
  };
}

function payment({ name: id, payment: rules }: Mode, notes: Notes): PaymentAst {
  return {
    kind: "payment",
    cites: tailOf(notes, `${id}/payment`).cites,
    clauses: rules.map((rule) => paymentRule(rule, notes)),
    span: nowhere,
  };
}

function sharing(id: string, { partition, counts }: Sharing, notes: Notes): SharingAst {
  return {
    kind: "sharing",
    cites: tailOf(notes, `${id}/sharing`).cites,
    clauses: [share(partition, notes), ...counts.map((one) => count(one, notes))],
    span: nowhere,
  };
}

const ways = { position: "nothing", account: "all", key: "same" } as const;

function share({ id, by, keys }: Partition, notes: Notes): ShareAst {
  return { kind: "share", how: ways[by], keys: names(keys), tail: tailOf(notes, id), span: nowhere };
}

/** A clause for every purpose names none. */
function count({ id, sign, amount, purposes, when }: Count, notes: Notes): CountAst {
  const place: Place = { words: new Map(), pool: true };
  return {
    kind: sign,
    amount: toExpr(amount, place),
    purposes: purposes.length === 3 ? [] : names(purposes),
    ...(when !== undefined && { when: toCondition(when, place) }),
    tail: tailOf(notes, id),
    span: nowhere,
  };
}
