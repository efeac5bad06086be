import type { Open } from "./channel.ts";

/** A platform in this process: a message in, its answer out. What it throws is an answer that it failed. */
export type Handler = (message: Readonly<Record<string, unknown>>) => unknown;

/** A handler as a channel. Messages and answers pass through JSON, so that no object is shared; questions of a batch are asked one by one. */
export function handlerOpen(handle: Handler): Open {
  return (listener) => {
    let open = true;
    const answer = async (line: string): Promise<void> => {
      const message = JSON.parse(line) as Readonly<Record<string, unknown>>; // a message of ours is an object
      const said = await attempt(handle, message);
      if (open && said !== undefined) listener.line(JSON.stringify(said));
      if (open && message["cmd"] === "stop") listener.end("It was told to stop.");
    };
    return {
      send: (line) => {
        if (open) void answer(line);
      },
      kill: () => {
        open = false;
      },
    };
  };
}

async function attempt(handle: Handler, message: Readonly<Record<string, unknown>>): Promise<unknown> {
  if (message["cmd"] === "batch" && Array.isArray(message["questions"])) {
    const results: unknown[] = [];
    for (const question of message["questions"] as readonly object[]) results.push(await attempt(handle, { cmd: "run", ...question }));
    return { seq: message["seq"], results };
  }
  try {
    return await handle(message);
  } catch (fault) {
    return { seq: message["seq"], errored: true, message: fault instanceof Error ? fault.message : String(fault), ...(fault instanceof Error && fault.stack !== undefined ? { traceback: fault.stack } : {}) };
  }
}
