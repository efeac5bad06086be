import { median } from "../section.ts";

/** One who decides the same accounts as the others: `run` decides `decisions` of them. */
export interface Contestant {
  readonly name: string;
  readonly decisions: number;
  readonly run: () => void | Promise<void>;
}

export interface Turns {
  /** Nanoseconds of the processor for a decision: the median over rounds. */
  readonly cost: (name: string) => number;
  /** How many times more a decision of `over` costs: the median of the ratios within each round. */
  readonly ratio: (over: string, under: string) => number;
}

/** Microseconds of the processor that one turn lasts at least, where its contestant is fast enough: below, the clock of the processor is too coarse. */
const turn = 12_000;

/** All take turns in each round, each round in another order, and the figures are those of the processor, of all threads of the process. */
export async function inTurns(contestants: readonly Contestant[], rounds: number): Promise<Turns> {
  const names = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const times = new Map<string, number>();
  for (const contestant of contestants) {
    await spent(contestant, 2);
    const once = await spent(contestant, 3) / 3;
    times.set(contestant.name, Math.max(1, Math.ceil(turn / Math.max(once, 1))));
  }
  for (let round = -2; round < rounds; round += 1) {
    for (let index = 0; index < contestants.length; index += 1) {
      const contestant = contestants[(index + Math.abs(round) * 5) % contestants.length]!; // a remainder by the length
      const repeated = times.get(contestant.name)!; // each was given one
      const micros = await spent(contestant, repeated);
      if (round >= 0) names.get(contestant.name)!.push((micros * 1000) / repeated / contestant.decisions); // as above
    }
  }
  const all = (name: string): readonly number[] => names.get(name) ?? [];
  return { cost: (name) => median(all(name)), ratio: (over, under) => median(all(over).map((each, round) => each / all(under)[round]!)) }; // as many rounds each
}

async function spent({ run }: Contestant, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const done = run();
    if (done !== undefined) await done;
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
