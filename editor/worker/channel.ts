/**
 * Questions and answers over a message port. One side serves an object of functions, the other asks by name; an answer may be
 * preceded by any number of notes (progress). Only plain data passes.
 */

/** What both a worker and a message port have. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

// Each function takes one argument, plain data, and may say what it finds on the way; exact types are at the asker.
export type Api = Readonly<Record<string, (argument: never, tell: never) => unknown>>;
type ArgumentOf<F> = F extends (argument: infer A, ...rest: never[]) => unknown ? A : never;
type NoteOf<F> = F extends (argument: never, tell: infer T) => unknown ? (T extends (note: infer N) => void ? N : never) : never;
type AnswerOf<F> = F extends (...all: never[]) => infer R ? Awaited<R> : never;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}
type Reply =
  | { readonly id: number; readonly note: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string };

/** Answers questions that come in at `port`. A function that throws answers with its message; the asker's promise is rejected. */
export function serve(port: Port, api: Api): void {
  port.onmessage = async (event: MessageEvent) => {
    const { id, name, argument } = event.data as Question; // only `ask` below writes to this port
    const say = (reply: Reply): void => port.postMessage(reply);
    try {
      const run = Object.hasOwn(api, name) ? api[name] : undefined;
      if (run === undefined) throw new Error(`Nothing answers to ${name}.`);
      say({ id, answer: await run(argument as never, ((note: unknown) => say({ id, note })) as never) });
    } catch (error) {
      say({ id, fault: error instanceof Error ? error.message : String(error) });
    }
  };
}

export class Fault extends Error {
  override readonly name = "Fault";
}

/** Asks an API at the other end of a port. */
export class Asker<A extends Api> {
  private readonly port: Port;
  private last = 0;
  private readonly waiting = new Map<number, { resolve: (answer: never) => void; reject: (fault: Fault) => void; tell: (note: never) => void }>();

  constructor(port: Port) {
    this.port = port;
    port.onmessage = (event: MessageEvent) => this.receive(event.data as Reply); // only `serve` above writes to this port
  }

  ask<Name extends keyof A & string>(name: Name, argument: ArgumentOf<A[Name]>, tell: (note: NoteOf<A[Name]>) => void = () => undefined, transfer: Transferable[] = []): Promise<AnswerOf<A[Name]>> {
    this.last += 1;
    const id = this.last;
    this.port.postMessage({ id, name, argument } satisfies Question, transfer);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject, tell }));
  }

  private receive(reply: Reply): void {
    const asked = this.waiting.get(reply.id);
    if (asked === undefined) return;
    if ("note" in reply) return asked.tell(reply.note as never);
    this.waiting.delete(reply.id);
    if ("fault" in reply) asked.reject(new Fault(reply.fault));
    else asked.resolve(reply.answer as never);
  }
}

/**
 * Runs one question at a time and, while it runs, remembers only the newest of those that come in: what a slider needs. Older
 * ones that never ran are answered `undefined`.
 */
export function newestOnly<A, R>(run: (argument: A) => Promise<R>): (argument: A) => Promise<R | undefined> {
  let busy = false;
  let next: { argument: A; resolve: (answer: R | undefined) => void; reject: (error: unknown) => void } | undefined;
  const start = async (argument: A, resolve: (answer: R | undefined) => void, reject: (error: unknown) => void): Promise<void> => {
    busy = true;
    try {
      resolve(await run(argument));
    } catch (error) {
      reject(error);
    }
    busy = false;
    const waiting = next;
    next = undefined;
    if (waiting !== undefined) void start(waiting.argument, waiting.resolve, waiting.reject);
  };
  return (argument) =>
    new Promise((resolve, reject) => {
      if (!busy) return void start(argument, resolve, reject);
      next?.resolve(undefined);
      next = { argument, resolve, reject };
    });
}
