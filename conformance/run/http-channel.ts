import type { Open } from "./channel.ts";

const stopLine = JSON.stringify({ cmd: "stop" });

/** A platform behind an address: each message is the body of a POST, its answer the body of the response. */
export function httpOpen(address: string): Open {
  return (listener) => {
    const aborted = new AbortController();
    let open = true;
    const end = (why: string): void => {
      if (!open) return;
      open = false;
      aborted.abort();
      listener.end(why);
    };
    const post = async (line: string): Promise<void> => {
      try {
        const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: line, signal: aborted.signal });
        const text = await response.text();
        if (!response.ok) end(`It answered with status ${response.status}: ${text.slice(0, 200)}`);
        else if (open && text.trim() !== "") listener.line(text.trim());
        if (line === stopLine) end("It was told to stop.");
      } catch (fault) {
        end(`${address} could not be reached: ${reasonOf(fault)}.`);
      }
    };
    return {
      send: (line) => {
        if (open) void post(line);
      },
      kill: () => {
        open = false;
        aborted.abort();
      },
    };
  };
}

/** What `fetch` says itself is only that it failed. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}
