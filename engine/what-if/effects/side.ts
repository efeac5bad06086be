import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { assessParts, type AssessedPart, type KnownStanding } from "../../assess-parts.ts";
import { prepare, type Program } from "../../program.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import { loadState } from "../../state/load.ts";
import type { State } from "../../state/state.ts";
import { payersOf, type Payers } from "./charges.ts";
import { permittedOf, type Permitted } from "./requests.ts";
import type { Standing } from "./standing.ts";

/** What one policy says of one account, each answer once somebody asks for it. A class because it keeps them: while a policy is edited the other one and the accounts stay. */
class Side {
  readonly program: Program;
  private readonly snapshot: Snapshot;
  private loaded: State | undefined;
  private readonly kept = new Map<string, unknown>();

  constructor(program: Program, snapshot: Snapshot) {
    this.program = program;
    this.snapshot = snapshot;
  }

  /** How the account stands, in these parts. What is `known` is taken as it is. */
  standing(parts: ReadonlySet<AssessedPart>, known: KnownStanding | undefined): Standing {
    const { program } = this;
    return { program, answer: this.once(`standing ${[...parts].join(" ")}`, () => assessParts(program, this.state, parts, known)) };
  }

  /** Who pays the standard charges that are asked about: `realized_loss cross`. */
  payers(asked: ReadonlySet<string>): readonly Payers[] {
    return this.once(`payers ${[...asked].join(", ")}`, () => (asked.size === 0 ? [] : payersOf(this.program, this.snapshot, this.state, asked)));
  }

  /** What comes of the standard requests that are asked about: `withdraw`, `close cross`. */
  permitted(asked: ReadonlySet<string>): readonly Permitted[] {
    return this.once(`permitted ${[...asked].join(", ")}`, () => (asked.size === 0 ? [] : permittedOf(this.program, this.snapshot, this.state, asked)));
  }

  /** Each policy has its own: what is noted of a state is noted by clauses, and two policies may have clauses in common that do not come to the same. */
  private get state(): State {
    return (this.loaded ??= loadState(this.snapshot, this.program.declared));
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as T; // each name has one kind of answer
  }
}

export type { Side };

const sides = new WeakMap<CompiledPolicy, WeakMap<Snapshot, Side>>();

export function sideOf(policy: CompiledPolicy, snapshot: Snapshot): Side {
  const ofPolicy = sides.get(policy) ?? new WeakMap<Snapshot, Side>();
  sides.set(policy, ofPolicy);
  const side = ofPolicy.get(snapshot) ?? new Side(prepare(policy), snapshot);
  ofPolicy.set(snapshot, side);
  return side;
}
