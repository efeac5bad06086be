import { readdirSync, readFileSync } from "node:fs";

/** Time on the processor of the page's threads, in milliseconds: what a busy machine does not stretch. Linux only. */
export interface Spent {
  readonly page: number;
  /** Of the worker that reads texts, of the one that sliders wait for, and of the one that may take longer. */
  readonly language: number;
  readonly engine: number;
  readonly aside: number;
}

type Worker = Exclude<keyof Spent, "page">;

export class Threads {
  private readonly tasks: string;
  private readonly ids: Readonly<Record<keyof Spent, string>>;

  private constructor(page: string, workers: Readonly<Record<Worker, string>>) {
    this.tasks = `/proc/${page}/task`;
    this.ids = { page, ...workers };
  }

  /** The threads of the page in a browser that was started with `profile`. `work` has a worker do something, so that its thread is known by its time. */
  static async of<Index>(profile: string, workers: Readonly<Record<Worker, Index>>, work: (worker: Index) => Promise<void>): Promise<Threads> {
    const page = pageOf(profile);
    const found = new Set<string>();
    const find = async (worker: Index): Promise<string> => {
      for (let tries = 0; tries < 10; tries++) {
        const before = new Map(workersOf(page).map((id) => [id, spentBy(page, id)]));
        await work(worker);
        const [most, next] = [...before].map(([id, spent]) => ({ id, by: spentBy(page, id) - spent })).sort((a, b) => b.by - a.by);
        // Another worker may have something of its own to do; then nobody can tell, and it is tried again.
        if (most === undefined || found.has(most.id) || most.by < 4 * (next?.by ?? 0)) continue;
        found.add(most.id);
        return most.id;
      }
      throw new Error("The threads of the page's workers cannot be told apart: something keeps them busy.");
    };
    return new Threads(page, { language: await find(workers.language), engine: await find(workers.engine), aside: await find(workers.aside) });
  }

  now(): Spent {
    return { page: this.of("page"), language: this.of("language"), engine: this.of("engine"), aside: this.of("aside") };
  }

  private of(name: keyof Spent): number {
    return milliseconds(`${this.tasks}/${this.ids[name]}`);
  }
}

export function between(before: Spent, after: Spent): Spent {
  return { page: after.page - before.page, language: after.language - before.language, engine: after.engine - before.engine, aside: after.aside - before.aside };
}

/** The process of the page: the one with workers. */
function pageOf(profile: string): string {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((pid) => ({ pid, line: readOr(`/proc/${pid}/cmdline`), parent: /\) \S (\d+)/.exec(readOr(`/proc/${pid}/stat`))?.[1] }));
  const browser = processes.find(({ line }) => line.includes(profile) && !line.includes("--type="));
  const isOurs = (pid: string | undefined): boolean => pid !== undefined && pid !== "0" && (pid === browser?.pid || isOurs(processes.find((each) => each.pid === pid)?.parent));
  const page = processes.find(({ pid, line }) => line.includes("--type=renderer") && isOurs(pid) && workersOf(pid).length >= 3);
  if (page === undefined) throw new Error("The page has not started its three workers.");
  return page.pid;
}

function spentBy(page: string, id: string): number {
  return milliseconds(`/proc/${page}/task/${id}`);
}

function milliseconds(task: string): number {
  return Number(readFileSync(`${task}/schedstat`, "utf8").split(" ")[0]) / 1e6;
}

function workersOf(pid: string): readonly string[] {
  return readdirSync(`/proc/${pid}/task`).filter((id) => readOr(`/proc/${pid}/task/${id}/comm`).startsWith("DedicatedWorker")).sort((a, b) => Number(a) - Number(b));
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}
