import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gathered } from "../../../engine/replay/guarded.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import { Course, replayPicture, replayReport, toHtml, toMarkdown } from "../../../engine/report/index.ts";
import { stretchesOf } from "../../../engine/report/replay/line.ts";
import { timeTicks } from "../../../engine/report/replay/axes.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import { eventsOf, lists, reference, sample } from "../replay/events.ts";

const root = join(import.meta.dirname, "../../..");
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T; // files of this repository

function courseOf(snapshot: Snapshot, events: readonly ReplayEvent[]): Course {
  const course = new Course(snapshot.account.id);
  for (const entry of gathered(rulesOf(reference), snapshot, events).entries) course.add(entry, entry.event === undefined ? undefined : events[entry.event]);
  return course;
}

describe("the picture of a replay", () => {
  test("of the documents' story is the one that the documents show", async () => {
    const snapshot = read<Snapshot>("policies/reference/accounts/sample.json");
    const events = eventsOf(read("policies/reference/events/fall.json"), snapshot);
    await expect(replayPicture(courseOf(snapshot, events))).toMatchFileSnapshot(join(root, "docs/replay/ratio.svg"));
  });

  test("is whole, whatever happens: every number is one, every element closes, and every pool has its line and its words", () => {
    fc.assert(
      fc.property(lists, (events) => {
        const course = courseOf(sample, events);
        const svg = replayPicture(course);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const open: string[] = [];
        for (const [, closes, name, alone] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
          if (closes === "/") expect(open.pop()).toBe(name);
          else if (alone !== "/") open.push(name!); // every tag has a name
        }
        expect(open).toEqual([]);
        for (const { id } of course.pools) expect(svg.split(`${id}: `)).toHaveLength(3); // in the description and beside its line
        expect(svg).toContain('role="img"');
      }),
      { numRuns: 30 },
    );
  });

  test("says nothing that an account's name could make it do", () => {
    const course = courseOf({ ...sample, account: { ...sample.account, id: '"><script>x</script>' } }, []);
    expect(replayPicture(course)).not.toContain("<script");
  });

  test("loses no peak, however many points share a column of pixels", () => {
    const point = fc.record({ minute: fc.integer({ min: 0, max: 40 }), ratio: fc.integer({ min: 0, max: 1_000 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 400 }), (made) => {
        const points = [...made].sort((a, b) => a.minute - b.minute).map(({ minute, ratio }) => ({ at: `2026-11-22T08:${String(minute).padStart(2, "0")}:00Z`, ratio: String(ratio / 1_000), status: "healthy" }));
        const [line = []] = stretchesOf(points, (at) => Math.floor(Number(at.slice(14, 16)) / 7), (ratio) => Number(ratio), 10);
        const drawn = line.map(([, y]) => y);
        expect(Math.max(...drawn)).toBe(Math.max(...points.map(({ ratio }) => Number(ratio))));
        expect(Math.min(...drawn)).toBe(Math.min(...points.map(({ ratio }) => Number(ratio))));
        expect(line.length).toBeLessThanOrEqual(6 * 4 + 8);
      }),
    );
  });

  test("has at most nine ticks of time, for a second as for ten years", () => {
    for (const until of ["2026-11-22T08:00:00Z", "2026-11-22T08:00:01Z", "2026-11-22T09:30:00Z", "2026-11-25T08:00:00Z", "2027-03-01T00:00:00Z", "2036-11-22T08:00:00Z", "2200-01-01T00:00:00Z"]) {
      const ticks = timeTicks({ left: 64, right: 800, top: 56, bottom: 356 }, "2026-11-22T08:00:00Z", until);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks.every(({ at }) => at >= 0 && at <= 960)).toBe(true);
    }
  });

  test("has its numbers as a table, in Markdown and on a page", () => {
    const snapshot = read<Snapshot>("policies/reference/accounts/sample.json");
    const events = eventsOf(read("policies/reference/events/fall.json"), snapshot);
    const report = replayReport(gathered(rulesOf(reference), snapshot, events), snapshot, events);
    const row = /2026-11-23T12:00:00Z \| 84\.16… %, warning \| 1\.83… %, healthy \| bonus in USDT lapses/;
    expect(toMarkdown(report)).toMatch(row);
    expect(toHtml(report, { title: "t" })).toContain("84.16… %, ");
  });
});
