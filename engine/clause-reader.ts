import type {
  Count, Definition, FactRule, Fee, Guarantee, Liquidation, Meaning, Mode, OptionRule, Partition, PaymentRule, Permission, PlanStep, Stage, Stop, Surplus, TierTable, UnspecifiedSection,
} from "../dsl/ir.ts";

/** Where a clause stands. */
export interface Place {
  readonly section: "options" | "facts" | "tables" | "definitions" | "account" | "sharing" | "adjustment" | "liquidation" | "payment" | "guarantees";
  /** Absent for what belongs to no mode. */
  readonly mode: Mode | undefined;
}

/**
 * What a reader makes of each kind of clause. Readers that do not run a policy (prose, proofs) implement this and nothing else:
 * a new kind of clause fails to compile in each of them until it answers.
 */
export interface ClauseReader<R> {
  option(rule: OptionRule, place: Place): R;
  fact(rule: FactRule, place: Place): R;
  table(table: TierTable, place: Place): R;
  /** With its exceptions. */
  definition(definition: Definition, place: Place): R;
  partition(partition: Partition, place: Place): R;
  count(count: Count, place: Place): R;
  permission(permission: Permission, place: Place): R;
  stage(stage: Stage, place: Place, liquidation: Liquidation): R;
  stop(stop: Stop, place: Place, liquidation: Liquidation): R;
  step(step: PlanStep, place: Place, liquidation: Liquidation): R;
  fee(fee: Fee, place: Place, liquidation: Liquidation): R;
  surplus(surplus: Surplus, place: Place, liquidation: Liquidation): R;
  /** With its steps. */
  payment(rule: PaymentRule, place: Place): R;
  unspecified(section: UnspecifiedSection, place: Place): R;
  guarantee(guarantee: Guarantee, place: Place): R;
}

/** What was made of a clause, and where it stands. */
export interface ReadClause<R> {
  readonly place: Place;
  readonly read: R;
}

/** Every clause of a policy in the order of the text: what all modes share, the account, each mode, what is guaranteed. */
export function readClauses<R>(meaning: Meaning, reader: ClauseReader<R>): readonly ReadClause<R>[] {
  const shared = <C>(section: Place["section"], clauses: readonly C[], read: (clause: C, place: Place) => R): readonly ReadClause<R>[] => {
    const place: Place = { section, mode: undefined };
    return clauses.map((clause) => ({ place, read: read(clause, place) }));
  };
  return [
    ...shared("options", meaning.options, (rule, place) => reader.option(rule, place)),
    ...shared("facts", meaning.facts, (rule, place) => reader.fact(rule, place)),
    ...shared("tables", meaning.tables, (table, place) => reader.table(table, place)),
    ...shared("definitions", meaning.definitions, (definition, place) => reader.definition(definition, place)),
    ...shared("account", meaning.account.permissions, (permission, place) => reader.permission(permission, place)),
    ...readLiquidation(meaning.account.liquidation, { section: "account", mode: undefined }, reader),
    ...meaning.modes.flatMap((mode) => readMode(mode, reader)),
    ...shared("guarantees", meaning.guarantees, (guarantee, place) => reader.guarantee(guarantee, place)),
  ];
}

/** The clauses of one mode: sharing, adjustment, liquidation, payment. */
export function readMode<R>(mode: Mode, reader: ClauseReader<R>): readonly ReadClause<R>[] {
  const sections = ["sharing", "adjustment", "liquidation", "payment"] as const;
  return sections.flatMap((section) => {
    const place: Place = { section, mode };
    const silent = mode.unspecified.filter((each) => each.section === section).map((each) => ({ place, read: reader.unspecified(each, place) }));
    return [...silent, ...readSection(mode, place, reader)];
  });
}

function readSection<R>(mode: Mode, place: Place, reader: ClauseReader<R>): readonly ReadClause<R>[] {
  const put = (read: R): ReadClause<R> => ({ place, read });
  if (place.section === "sharing" && mode.sharing !== undefined) {
    return [put(reader.partition(mode.sharing.partition, place)), ...mode.sharing.counts.map((count) => put(reader.count(count, place)))];
  }
  if (place.section === "adjustment") return mode.adjustment.map((permission) => put(reader.permission(permission, place)));
  if (place.section === "liquidation") return readLiquidation(mode.liquidation, place, reader);
  if (place.section === "payment") return mode.payment.map((rule) => put(reader.payment(rule, place)));
  return [];
}

function readLiquidation<R>(liquidation: Liquidation | undefined, place: Place, reader: ClauseReader<R>): readonly ReadClause<R>[] {
  if (liquidation === undefined) return [];
  const reads = [
    ...liquidation.stages.map((stage) => reader.stage(stage, place, liquidation)),
    ...liquidation.stops.map((stop) => reader.stop(stop, place, liquidation)),
    ...liquidation.steps.map((step) => reader.step(step, place, liquidation)),
    ...liquidation.fees.map((fee) => reader.fee(fee, place, liquidation)),
    ...(liquidation.surplus === undefined ? [] : [reader.surplus(liquidation.surplus, place, liquidation)]),
  ];
  return reads.map((read) => ({ place, read }));
}
