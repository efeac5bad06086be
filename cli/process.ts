/** One call as a process: its terminal, its exit code. */
import { commands } from "./commands/index.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";
import { packageVersion } from "./load/package-folder.ts";

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === "EPIPE" ? (process.exitCode ?? 0) : 3);
  });
}

process.exitCode = await run(process.argv.slice(2), commands, packageVersion(), processTerminal());
