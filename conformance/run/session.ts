import { readBatch, readConfigured, readReply, readStart, seqOf, type PlatformQuestion, type PlatformReply, type PlatformRequest, type PlatformStart } from "../protocol/index.ts";
import type { SuitePolicy } from "../suite/index.ts";
import type { Channel, Open, Timers } from "./channel.ts";

/** A platform that cannot be started, or will not take the policy: nothing can be asked. */
export class PlatformFault extends Error {
  override readonly name = "PlatformFault";
  readonly detail: string | undefined;

  constructor(message: string, detail?: string) {
    super(message);
    this.detail = detail;
  }
}

/** How a platform broke: which verdict that is, and what is known of it. */
export interface Fault {
  /** `skipped`: it had broken before, and was not asked this. */
  readonly kind: "crashed" | "timeout" | "errored" | "skipped";
  readonly message: string;
  readonly detail?: string;
}

export interface Waits {
  /** Milliseconds without a line from a platform that owes one. */
  readonly answer: number;
  /** Milliseconds until it must have presented itself. */
  readonly start: number;
  /** Milliseconds between `stop` and being ended. */
  readonly stop: number;
}

/** What arrives, in its order. */
type Event = { readonly line: string } | { readonly ended: string; readonly detail?: string } | { readonly silent: true };

/** Several questions that are sent in one message, by their numbers. */
export type Group = readonly number[];

/** One platform as it is spoken to: started, configured, asked, stopped, started again. A class because the connection is replaced. */
export class Session {
  private readonly open: Open;
  private readonly timers: Timers;
  private readonly waits: Waits;
  private channel: Channel | undefined;
  private events: Event[] = [];
  private wake: (() => void) | undefined;
  private seq = 0;
  private policy: SuitePolicy | undefined;

  constructor(open: Open, timers: Timers, waits: Waits) {
    this.open = open;
    this.timers = timers;
    this.waits = waits;
  }

  /** Starts it, and has it take the policy. Throws `PlatformFault`. */
  async start(policy: SuitePolicy): Promise<PlatformStart> {
    this.policy = policy;
    this.connect();
    this.send({ cmd: "start", plimsoll: 1 });
    const read = readStart(await this.told("did not present itself"));
    if ("wrong" in read) throw this.refused(`The platform presented itself wrongly: ${read.wrong}`);
    this.send({ cmd: "configure", policy });
    const { ok, why } = readConfigured(await this.told("did not say whether it takes the policy"));
    if (!ok) throw this.refused(`The platform does not take the policy ${policy.id}: ${why}`);
    return read.value;
  }

  /** The same platform again, after it broke. Throws `PlatformFault`. */
  async restart(): Promise<void> {
    if (this.policy !== undefined) await this.start(this.policy);
  }

  /** Asks it to stop, and ends it where it does not. */
  async stop(): Promise<void> {
    if (this.channel === undefined) return;
    this.send({ cmd: "stop" });
    for (let event = await this.next(this.waits.stop); "line" in event; event = await this.next(this.waits.stop)) continue;
    this.kill();
  }

  kill(): void {
    this.channel?.kill();
    this.channel = undefined;
    this.events = [];
  }

  /**
   * Asks `groups` of questions, at most `width` messages at a time, until all are answered or the platform breaks. `answer` hears each answer by the
   * question's number. Gives the fault with the groups that were waiting for answers then, and the number of groups that were sent.
   */
  async exchange(groups: readonly Group[], questionAt: (index: number) => PlatformQuestion, width: number, answer: (index: number, reply: PlatformReply) => void): Promise<{ readonly fault: Fault; readonly waiting: readonly Group[]; readonly sent: number } | undefined> {
    const inFlight = new Map<number, Group>();
    let sent = 0;
    while (sent < groups.length || inFlight.size > 0) {
      for (; sent < groups.length && inFlight.size < width; sent += 1) inFlight.set(this.sendGroup(groups[sent] ?? [], questionAt), groups[sent] ?? []);
      const fault = this.heard(await this.next(this.waits.answer), inFlight, answer);
      if (fault === undefined) continue;
      this.kill();
      return { fault, waiting: [...inFlight.values()], sent };
    }
    return undefined;
  }

  private sendGroup(group: Group, questionAt: (index: number) => PlatformQuestion): number {
    const seq = (this.seq += 1);
    const [only] = group;
    if (only !== undefined && group.length === 1) this.send({ cmd: "run", seq, ...questionAt(only) });
    else this.send({ cmd: "batch", seq, questions: group.map(questionAt) });
    return seq;
  }

  /** Takes one event in; gives the fault where it is one. */
  private heard(event: Event, inFlight: Map<number, Group>, answer: (index: number, reply: PlatformReply) => void): Fault | undefined {
    if ("silent" in event) return { kind: "timeout", message: `The platform did not answer within ${this.waits.answer} ms.` };
    if ("ended" in event) return { kind: "crashed", message: `The platform is gone. ${event.ended}`, ...(event.detail === undefined ? {} : { detail: event.detail }) };
    const json = parse(event.line);
    if (json === undefined && event.line === "") return { kind: "errored", message: "The platform answered with nothing at all." };
    if (json === undefined) return { kind: "errored", message: `The platform wrote a line that is no JSON: ${event.line.slice(0, 200)}` };
    const seq = seqOf(json);
    const group = seq === undefined ? undefined : inFlight.get(seq);
    if (seq === undefined || group === undefined) return { kind: "errored", message: seq === undefined ? `The platform wrote a line without a \`seq\` that is a whole number, so that nobody knows what it answers: ${event.line.slice(0, 200)}` : wrongSeq(seq, [...inFlight.keys()]) };
    const [only] = group;
    const single = only !== undefined && group.length === 1;
    const read = single ? readReply(json) : readBatch(json, group.length);
    if ("wrong" in read) return { kind: "errored", message: `The platform's answer cannot be read. ${read.wrong}` };
    inFlight.delete(seq);
    const replies = "length" in read.value ? (read.value as readonly PlatformReply[]) : [read.value as PlatformReply]; // a batch is a list, an answer is none
    group.forEach((index, place) => {
      const reply = replies[place];
      if (reply !== undefined) answer(index, reply);
    });
    return undefined;
  }

  private connect(): void {
    this.kill();
    const events: Event[] = [];
    this.events = events;
    const arrive = (event: Event): void => {
      events.push(event);
      this.wake?.();
    };
    this.channel = this.open({
      line: (line) => arrive({ line }),
      end: (ended, detail) => arrive({ ended, ...(detail === undefined ? {} : { detail }) }),
    });
  }

  private send(message: PlatformRequest): void {
    this.channel?.send(JSON.stringify(message));
  }

  /** The next thing that arrives, or silence. */
  private async next(wait: number): Promise<Event> {
    const ready = this.events.shift();
    if (ready !== undefined) return ready;
    await new Promise<void>((resolve) => {
      const cancel = this.timers.after(wait, resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
    });
    this.wake = undefined;
    return this.events.shift() ?? { silent: true };
  }

  /** The answer to a message that is not a question. Throws `PlatformFault`. */
  private async told(lacking: string): Promise<unknown> {
    const event = await this.next(this.waits.start);
    if ("silent" in event) throw this.refused(`The platform ${lacking} within ${this.waits.start} ms.`);
    if ("ended" in event) throw this.refused(`The platform ${lacking}. ${event.ended}`, event.detail);
    const json = parse(event.line);
    if (json === undefined && event.line === "") throw this.refused(`The platform ${lacking}: it answered with nothing at all.`);
    if (json === undefined) throw this.refused(`The platform ${lacking}, and wrote a line that is no JSON: ${event.line.slice(0, 200)}`);
    return json;
  }

  private refused(message: string, detail?: string): PlatformFault {
    this.kill();
    return new PlatformFault(message, detail);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown; // whatever it is, the reader checks it
  } catch {
    return undefined;
  }
}

/** A message is answered once, and under its own number. */
function wrongSeq(seq: number, waiting: readonly number[]): string {
  const said = `The platform answered seq ${seq}, and was waited for with seq ${waiting.join(", ")}.`;
  return waiting.every((each) => seq < each) ? `${said} It had answered that message already, or said too late what nobody waits for any more: each message has one answer.` : `${said} An answer has the seq of its message.`;
}
