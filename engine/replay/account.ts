import type { MovedPrices as WirePrices } from "../../schemas/generated/events.ts";
import { standingsOf, type Standings } from "../assess.ts";
import { assessNothing, noVersion } from "../not-in-force.ts";
import { parseDecimal } from "../number/index.ts";
import { prepare, type Program } from "../program.ts";
import { MovingState, type MovedPrices } from "../session.ts";
import type { Balance, Fund, Instrument, PolicyReference, Snapshot } from "../snapshot/index.ts";
import { cannotDecide } from "../statuses.ts";
import { remembering } from "./remember.ts";
import type { NoRules, Rules, RulesInForce } from "./rules.ts";

const noFunds: readonly Fund[] = [];

/**
 * The account as it is at one moment of a replay, under the rules of that moment. Where only prices move it keeps what did not read them. A
 * class because it changes.
 */
export class Account {
  found: RulesInForce | NoRules;
  private readonly rules: Rules;
  private written: Snapshot;
  /** Prices that moved since the snapshot was written. */
  private moved = new Map<string, WirePrices>();
  private moving: MovingState | undefined;
  /** The assessment of what is, until something is otherwise. */
  private known: Standings | undefined;

  constructor(rules: Rules, snapshot: Snapshot) {
    this.rules = rules;
    this.written = snapshot;
    this.found = rules.at(snapshot.asOf, snapshot.selectors ?? {});
  }

  get at(): string {
    return this.written.asOf;
  }

  get balances(): readonly Balance[] | undefined {
    return this.written.account.balances;
  }

  get funds(): readonly Fund[] {
    return this.written.funds ?? noFunds;
  }

  get program(): Program | undefined {
    return this.found.kind === "policy" ? prepare(this.found.policy) : undefined;
  }

  get reference(): PolicyReference {
    const { program } = this;
    return program === undefined ? noVersion(this.rules.id) : { id: program.meaning.id, version: program.meaning.version, digest: program.digest };
  }

  /** As a snapshot of this moment. */
  get snapshot(): Snapshot {
    if (this.moved.size === 0) return this.written;
    const instruments = this.written.instruments?.map((each) => withPrices(each, this.moved.get(each.symbol)));
    this.written = { ...this.written, ...(instruments === undefined ? {} : { instruments }) };
    this.moved = new Map();
    return this.written;
  }

  /** Time passes, and nothing else. */
  moveTo(at: string): void {
    if (at === this.written.asOf) return;
    this.written = { ...this.written, asOf: at };
    this.moving?.passTo(at);
    if (this.program?.readsNow === true) this.known = undefined;
  }

  /** Which rules are in force now; whether they are others than before. */
  lookUpRules(): boolean {
    const before = this.found;
    this.found = this.rules.at(this.at, this.written.selectors ?? {});
    const same = before.kind === "policy" && this.found.kind === "policy" ? prepare(before.policy).digest === prepare(this.found.policy).digest : before.kind === this.found.kind;
    this.moving = undefined;
    this.known = undefined;
    return !same;
  }

  movePrices(prices: Readonly<Record<string, WirePrices>>): void {
    for (const [symbol, each] of Object.entries(prices)) this.moved.set(symbol, { ...this.moved.get(symbol), ...each });
    this.known = undefined;
    this.moving?.move(new Map(Object.entries(prices).map(([symbol, each]) => [symbol, exactPrices(each)])));
  }

  /** Something else than prices is otherwise. */
  replace(snapshot: Snapshot): void {
    this.written = snapshot.asOf === this.at ? snapshot : { ...snapshot, asOf: this.at };
    this.moved = new Map();
    this.moving = undefined;
    this.known = undefined;
  }

  /** How it stands; what stages must remember is remembered. */
  assess(): Standings {
    this.known ??= this.assessed();
    return this.known;
  }

  private assessed(): Standings {
    const { program } = this;
    const moving = this.movingState();
    if (program === undefined || moving === undefined) {
      const reason = this.found.kind === "policy" ? "" : this.found.reason;
      return { status: cannotDecide, pools: [], cannotDecide: assessNothing(this.reference, this.written, reason).cannotDecide };
    }
    const standings = standingsOf(program, moving.state, moving.recall);
    const remembered = remembering(program, this.written, standings);
    if (remembered !== this.written) {
      const { snapshot } = this;
      this.replace(remembering(program, snapshot, standings));
    }
    return standings;
  }

  private movingState(): MovingState | undefined {
    const { program } = this;
    if (this.moving === undefined && program !== undefined) this.moving = new MovingState(program, this.snapshot);
    return this.moving;
  }
}

function withPrices(instrument: Instrument, prices: WirePrices | undefined): Instrument {
  return prices === undefined ? instrument : { ...instrument, ...prices };
}

function exactPrices({ markPrice, lastPrice, indexPrice }: WirePrices): MovedPrices {
  const read = (name: string, text: string | undefined) => (text === undefined ? {} : { [name]: parseDecimal(text)! }); // the schema has checked its form
  return { ...read("mark_price", markPrice), ...read("last_price", lastPrice), ...read("index_price", indexPrice) };
}
