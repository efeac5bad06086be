import { spawn } from "node:child_process";
import type { Bounds } from "../../solver/bounds.ts";

/** What a command printed. */
export interface Ran {
  readonly printed: string;
  readonly ended: "by itself" | "out of time" | "never began";
}

const mostPrinted = 4 * 1024 * 1024;
/** A moment for a process that was told its own limit, before it is killed. */
const grace = 500;

/** Runs a command once with a text on its standard input, in bounded time and, where the system has `ulimit`, bounded memory. Never rejects. */
export function runOnce(command: string, args: readonly string[], input: string, { seconds, megabytes }: Bounds): Promise<Ran> {
  return new Promise((resolve) => {
    const limited = process.platform === "win32" ? ([command, args] as const) : (["/bin/sh", ["-c", `ulimit -v ${megabytes * 1024} 2>/dev/null; exec "$0" "$@"`, command, ...args]] as const);
    const child = spawn(limited[0], limited[1], { stdio: ["pipe", "pipe", "ignore"] });
    let printed = "";
    let ended: Ran["ended"] = "by itself";
    const timer = setTimeout(() => {
      ended = "out of time";
      child.kill("SIGKILL");
    }, seconds * 1000 + grace);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.length > mostPrinted) child.kill("SIGKILL");
    });
    child.stdin.on("error", () => undefined); // that it is gone is told by `close`
    child.on("error", () => {
      ended = "never began";
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ printed, ended: code === 127 && printed === "" ? "never began" : ended });
    });
    child.stdin.end(input);
  });
}
