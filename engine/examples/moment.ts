/** Where an example stands: the snapshot as it is now, and the last thing that was answered. */

import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Observer } from "../observe.ts";
import type { AssessAnswer, CannotDecide, Charge, ChargeAnswer, LiquidateAnswer, PermitAnswer, Request, Snapshot } from "../snapshot/index.ts";
import { renderIssue, validateSnapshot } from "../snapshot/index.ts";
import { ExampleMistake } from "./atoms.ts";
import type { Happening } from "./when.ts";

/** The four questions, as `engine/index.ts` answers them; handed in so that examples can be run against any engine. */
export interface ExampleEngine {
  assess(policy: CompiledPolicy, snapshot: Snapshot, observer?: Observer): AssessAnswer;
  permit(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer?: Observer): PermitAnswer;
  charge(policy: CompiledPolicy, snapshot: Snapshot, charges: readonly Charge[], observer?: Observer): ChargeAnswer;
  liquidate(policy: CompiledPolicy, snapshot: Snapshot, request?: Request, observer?: Observer): LiquidateAnswer;
}

/** What was asked last, and what came of it. */
export type Last =
  | { readonly kind: "permit"; readonly answer: PermitAnswer }
  | { readonly kind: "charge"; readonly answer: ChargeAnswer }
  | { readonly kind: "liquidate"; readonly answer: LiquidateAnswer };

export interface Moment {
  readonly snapshot: Snapshot;
  /** Absent before the first `when`: then `expect` is about the assessment. */
  readonly last?: Last;
  readonly assessed: () => AssessAnswer;
}

export class Stage {
  private readonly engine: ExampleEngine;
  private readonly policy: CompiledPolicy;
  private readonly observer: Observer | undefined;

  constructor(engine: ExampleEngine, policy: CompiledPolicy, observer: Observer | undefined) {
    this.engine = engine;
    this.policy = policy;
    this.observer = observer;
  }

  /** The moment at which an example begins. `json` is validated here; what is wrong with it is the example's mistake. */
  begin(json: unknown): Moment {
    const { snapshot, issues } = validateSnapshot(json);
    if (snapshot === undefined) throw new ExampleMistake(`The snapshot of the example is not complete: ${issues.map(renderIssue).join(" ")}`);
    return this.moment(snapshot, undefined);
  }

  /** The moment after something happened: what was refused or cannot be decided leaves the snapshot as it was. */
  after(moment: Moment, happening: Exclude<Happening, { kind: "event" }>): Moment {
    const last = this.ask(moment.snapshot, happening);
    return this.moment(last.answer.after ?? moment.snapshot, last);
  }

  private ask(snapshot: Snapshot, happening: Exclude<Happening, { kind: "event" }>): Last {
    switch (happening.kind) {
      case "permit":
        return { kind: "permit", answer: this.engine.permit(this.policy, snapshot, happening.request, this.observer) };
      case "charge":
        return { kind: "charge", answer: this.engine.charge(this.policy, snapshot, happening.charges, this.observer) };
      case "liquidate":
        return { kind: "liquidate", answer: this.engine.liquidate(this.policy, snapshot, happening.request, this.observer) };
    }
  }

  private moment(snapshot: Snapshot, last: Last | undefined): Moment {
    let known: AssessAnswer | undefined;
    return { snapshot, last, assessed: () => (known ??= this.engine.assess(this.policy, snapshot, this.observer)) };
  }
}

/** What the last answer left open; of the assessment where nothing was asked. */
export function silencesOf(moment: Moment): readonly CannotDecide[] {
  return moment.last === undefined ? moment.assessed().cannotDecide : (moment.last.answer.cannotDecide ?? []);
}
