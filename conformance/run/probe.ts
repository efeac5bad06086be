import type { Snapshot } from "../../engine/snapshot/index.ts";
import { readBatch, readConfigured, readReply, readStart, sameReply, seqOf, type PlatformReply, type PlatformStart } from "../protocol/index.ts";
import { readNumber } from "../outcome/index.ts";
import type { Channel, Open, Timers } from "./channel.ts";

/** What a probe found. */
export interface Probe {
  readonly name: string;
  readonly passed: boolean;
  /** What was found, in a sentence, where it did not pass. */
  readonly message?: string;
}

/** What is there to ask with: a snapshot for each mode, in any order. */
export interface ProbeGround {
  readonly snapshots: readonly Snapshot[];
  readonly policy: object;
}

class Failed extends Error {}

/** One adapter under probes; a class because every probe speaks to the same process. */
class Probing {
  readonly probes: Probe[] = [];
  private readonly timers: Timers;
  private readonly wait: number;
  private readonly channel: Channel;
  private readonly arrived: ({ readonly line: string } | { readonly ended: string })[] = [];
  private wake: (() => void) | undefined;

  constructor(open: Open, timers: Timers, wait: number) {
    this.timers = timers;
    this.wait = wait;
    const arrive = (event: { readonly line: string } | { readonly ended: string }): void => {
      this.arrived.push(event);
      this.wake?.();
    };
    this.channel = open({ line: (line) => arrive({ line }), end: (ended) => arrive({ ended }) });
  }

  async probe<T>(name: string, act: () => Promise<T>): Promise<T | undefined> {
    try {
      const found = await act();
      this.probes.push({ name, passed: true });
      return found;
    } catch (fault) {
      if (!(fault instanceof Failed)) throw fault;
      this.probes.push({ name, passed: false, message: fault.message });
      return undefined;
    }
  }

  send(message: object): void {
    this.channel.send(JSON.stringify(message));
  }

  /** The next line as JSON. Throws `Failed`. */
  async json(): Promise<unknown> {
    const event = await this.next();
    if (event === undefined) throw new Failed("It did not answer in time.");
    if ("ended" in event) throw new Failed(event.ended);
    try {
      return JSON.parse(event.line) as unknown; // readers check it
    } catch {
      throw new Failed(`It wrote a line that is no JSON: ${event.line.slice(0, 200)}`);
    }
  }

  async ended(): Promise<boolean> {
    for (let event = await this.next(); event !== undefined; event = await this.next()) if ("ended" in event) return true;
    return false;
  }

  kill(): void {
    this.channel.kill();
  }

  private async next(): Promise<{ readonly line: string } | { readonly ended: string } | undefined> {
    if (this.arrived.length === 0) {
      await new Promise<void>((resolve) => {
        const cancel = this.timers.after(this.wait, resolve);
        this.wake = () => {
          cancel();
          resolve();
        };
      });
    }
    return this.arrived.shift();
  }
}

/** Speaks to an adapter as a run would, and tells for each part of the protocol whether it keeps to it. `isProcess`: it ends when it is told to stop. */
export async function probeAdapter(open: Open, timers: Timers, wait: number, ground: ProbeGround, isProcess: boolean): Promise<{ readonly start: PlatformStart | undefined; readonly probes: readonly Probe[] }> {
  const probing = new Probing(open, timers, wait);
  try {
    const start = await probing.probe("presents itself", async () => {
      probing.send({ cmd: "start", plimsoll: 1, extra: "fields that are not known are ignored" });
      return value(readStart(await probing.json()));
    });
    if (start !== undefined) await questions(probing, start, ground);
    if (isProcess) {
      await probing.probe("ends when it is told to stop", async () => {
        probing.send({ cmd: "stop" });
        if (!(await probing.ended())) throw new Failed("It went on.");
      });
    }
    return { start, probes: probing.probes };
  } finally {
    probing.kill();
  }
}

async function questions(probing: Probing, { capabilities }: PlatformStart, { snapshots, policy }: ProbeGround): Promise<void> {
  const configured = await probing.probe("takes a policy, or says why not", async () => {
    probing.send({ cmd: "configure", policy });
    const { ok, why } = readConfigured(await probing.json());
    if (!ok) throw new Failed(why);
    return ok;
  });
  const known = snapshots.filter(({ positions = [] }) => positions.every(({ marginMode }) => capabilities.modes?.includes(marginMode) ?? true));
  const [first] = known;
  if (configured === undefined || first === undefined) return;
  const run = async (seq: number, snapshot: Snapshot): Promise<PlatformReply> => {
    probing.send({ cmd: "run", seq, snapshot });
    const json = await probing.json();
    if (seqOf(json) !== seq) throw new Failed(`It was asked ${seq} and answered ${String(seqOf(json))}.`);
    return value(readReply(json));
  };
  const reply = await probing.probe("answers a question under its number", () => run(1, first));
  if (reply === undefined) return;
  await probing.probe("answers, and does not fail", async () => {
    if (reply.errored === true) throw new Failed(reply.message ?? "It failed, and did not say why.");
  });
  await probing.probe("writes numbers as decimals in strings", async () => {
    const wrong = Object.entries(reply.numbers ?? {}).find(([, number]) => number !== "none" && number !== "unlimited" && readNumber(number) === undefined);
    if (wrong !== undefined) throw new Failed(`${wrong[0]} is ${wrong[1]}.`);
  });
  await probing.probe("says the same when it is asked again", async () => {
    if (!sameReply(reply, await run(2, first))) throw new Failed("It said something else.");
  });
  await probing.probe("takes large numbers", async () => {
    await run(1_000_000_007, withWallet(first, "99999999999999999999.999999999999999999"));
  });
  await probing.probe("goes on after a snapshot that it does not know", async () => {
    await run(3, { ...first, positions: [], orders: [], instruments: [] });
    await run(4, first);
  });
  const { batch = 1, maxInFlight = 1 } = capabilities;
  if (batch > 1) {
    await probing.probe("answers a batch in its order", async () => {
      const asked = Array.from({ length: Math.min(batch, 4) }, (_, index) => known[index % known.length] ?? first);
      probing.send({ cmd: "batch", seq: 5, questions: asked.map((snapshot) => ({ snapshot })) });
      const answers = value(readBatch(await probing.json(), asked.length));
      for (const [index, snapshot] of asked.entries()) if (!sameReply(answers[index] ?? {}, await run(10 + index, snapshot))) throw new Failed(`Answer ${index + 1} of the batch is not that of the same question alone.`);
    });
  }
  if (maxInFlight > 1) {
    await probing.probe("answers several messages that wait", async () => {
      const waiting = new Set(Array.from({ length: Math.min(maxInFlight, 8) }, (_, index) => 100 + index));
      for (const seq of waiting) probing.send({ cmd: "run", seq, snapshot: first });
      while (waiting.size > 0) {
        const seq = seqOf(await probing.json());
        if (seq === undefined || !waiting.delete(seq)) throw new Failed(`It answered ${String(seq)}, which it was not asked.`);
      }
    });
  }
}

function value<T>(read: { readonly value: T } | { readonly wrong: string }): T {
  if ("wrong" in read) throw new Failed(read.wrong);
  return read.value;
}

function withWallet(snapshot: Snapshot, walletBalance: string): Snapshot {
  return { ...snapshot, account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => ({ ...balance, walletBalance })) } };
}
