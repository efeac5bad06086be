import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

/** What is out of sight is drawn once things have rested for so long. */
const calmMs = 150;

/** How far beyond the edge counts as seen, so that scrolling meets nothing old. */
const margin = "200px";

/** What waits to be drawn, all of it together: one timer, however much is out of sight. */
const waiting = new Set<() => void>();
let changedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function onceRested(draw: () => void): void {
  waiting.add(draw);
  changedAt = performance.now();
  timer ??= setTimeout(look, calmMs);
}

function look(): void {
  const restsFor = performance.now() - changedAt;
  timer = restsFor < calmMs ? setTimeout(look, calmMs - restsFor) : undefined;
  if (timer !== undefined) return;
  const due = [...waiting];
  waiting.clear();
  for (const draw of due) draw();
}

/** Draws what is in sight at once, and what is not a moment later: numbers that nobody can see keep nobody waiting. */
export function WhenSeen({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [latest, drawn, seen] = [useRef(children), useRef(children), useRef(true)];
  const [, redraw] = useState(0);
  const draw = useCallback((): void => {
    if (drawn.current === latest.current) return;
    drawn.current = latest.current;
    redraw((times) => times + 1);
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        seen.current = entries.at(-1)?.isIntersecting === true;
        if (seen.current) draw();
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      waiting.delete(draw);
    };
  }, []);
  latest.current = children;
  if (seen.current) drawn.current = children;
  else if (drawn.current !== children) onceRested(draw);
  return <div class="when-seen" ref={box}>{drawn.current}</div>;
}
