import type { Expression, PaymentRule, PayRule, Permission } from "../../../dsl/ir.ts";
import type { Place } from "./normal-form.ts";

/** Texts of what rules are made of. */
export interface Texts {
  readonly condition: (expression: Expression, place: Place) => string;
  readonly deep: (value: unknown, place: Place) => string;
  /** Whether what cannot be decided may stand in another place. */
  readonly ignoringOrder: boolean;
}

/** Whether one of them closes positions besides, which then pay and earn as any that are closed. */
export const closesAny = (permissions: readonly Permission[]): boolean => permissions.some(({ also }) => also.some(({ kind }) => kind === "close_all"));

/** In these a condition is read in one place alone, so that two clauses allow what one allows whose condition is either of theirs. */
export const inOnePlace: ReadonlySet<string> = new Set(["add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order"]);

/**
 * What the clauses about one action come to, for one actor or for each by name: any one that forbids refuses, the first that allows is what is
 * done, and what is left open is so where none of the others holds. Whether anything is said of the action at all counts for every actor.
 */
export function permissionText(permissions: readonly Permission[], actor: string | undefined, place: Place, texts: Texts): string {
  const meant = permissions.filter((each) => actor === undefined || each.actor === actor || each.actor === "anyone");
  const said = (permission: Permission): readonly Clause[] => {
    const { action, actor: who, id: _, label: __, verdict, when, ...rest } = permission;
    const splits = texts.ignoringOrder && when?.kind === "logic" && when.operator === "or" && (verdict !== "allow" || (inOnePlace.has(action) && place.mode !== "*"));
    const conditions = when === undefined ? ["always"] : splits ? when.operands.map((each) => texts.condition(each, place)) : [texts.condition(when, place)];
    const does = `${actor === undefined ? who : ""} ${texts.deep(rest, place)}`;
    return conditions.map((condition) => ({ does, text: `${condition} ${does}` }));
  };
  const clauses = (verdict: Permission["verdict"]): readonly Clause[] => meant.filter((each) => each.verdict === verdict).flatMap(said);
  const of = (verdict: Permission["verdict"]): readonly string[] => clauses(verdict).map(({ text }) => text);
  const unordered = (list: readonly string[]): readonly string[] => (texts.ignoringOrder ? [...new Set(list)].sort() : list);
  return `${permissions.length > 0 ? "said" : "unsaid"} forbid {${unordered(of("forbid")).join("; ")}} allow {${[...new Set(texts.ignoringOrder ? inAnyOrder(clauses("allow")) : of("allow"))].join("; ")}} open {${unordered(of("unspecified")).join("; ")}}`;
}

/** A clause by what is done under it, and as a whole. */
interface Clause {
  readonly does: string;
  readonly text: string;
}

/** Of clauses that follow each other and do the same it does not matter which is first. */
function inAnyOrder(clauses: readonly Clause[]): readonly string[] {
  const runs: { readonly does: string; readonly texts: string[] }[] = [];
  for (const { does, text } of clauses) {
    const last = runs.at(-1);
    if (last?.does === does) last.texts.push(text);
    else runs.push({ does, texts: [text] });
  }
  return runs.flatMap(({ texts }) => [...texts].sort());
}

/** Payment rules by purpose and direction, or of one direction alone: those with a condition in turn, then the first without one, which ends the list. */
export function paymentText(rules: readonly PaymentRule[], purposes: readonly string[] | undefined, place: Place, texts: Texts, only?: "pay" | "receive"): string {
  const named = [...new Set(rules.flatMap((rule) => rule.purposes))].sort().filter((purpose) => purposes === undefined || purposes.includes(purpose));
  return named.map((purpose) => {
    const about = rules.filter((rule) => rule.purposes.some((each) => each === purpose));
    const pay = about.filter((rule): rule is PayRule => rule.kind === "pay");
    const lists = (only === undefined ? (["pay", "receive"] as const) : [only]).map((direction) => {
      const own = pay.filter((rule) => rule.direction === direction);
      const last = own.find(({ when }) => when === undefined);
      return `${direction} {${[...own.filter(({ when }) => when !== undefined), ...(last === undefined ? [] : [last])].map((rule) => ruleText(rule, place, texts)).join("; ")}}`;
    });
    const open = [...new Set(about.flatMap((rule) => (rule.kind === "pay" ? [] : [rule.direction])))].sort();
    const flags = [pay.some(({ before }) => before !== undefined) ? "before" : "", pay.some(({ together }) => together === true) ? "together" : ""];
    return `${purpose} ${lists.join(" ")} open ${open.join(" ")} ${flags.join(" ")}`;
  }).join("\n");
}

/** Without the purposes that it is for, unless it pays them together; whether a step is called first or then says where it stands. */
function ruleText({ id: _, label: __, purposes, steps, ...rest }: PayRule, place: Place, texts: Texts): string {
  const plain = steps.map(({ role, id: ___, label: ____, ...step }) => ({ ...step, to: role === "to" }));
  return texts.deep({ ...rest, steps: plain, ...(rest.together === true ? { purposes: [...purposes].sort() } : {}) }, place);
}
