import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** What is out of sight is drawn once things have rested for so long. */
const calmMs = 150;

/** How far beyond the edge counts as seen, so that scrolling meets nothing old. */
const margin = "200px";

/** Draws what is in sight at once, and what is not a moment later: numbers that nobody can see keep nobody waiting. */
export function WhenSeen({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [latest, drawn, timer] = [useRef(children), useRef(children), useRef<ReturnType<typeof setTimeout> | undefined>(undefined)];
  const seen = useRef(true);
  const [, redraw] = useState(0);
  const draw = (): void => {
    if (drawn.current === latest.current) return;
    drawn.current = latest.current;
    redraw((times) => times + 1);
  };
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
      clearTimeout(timer.current);
    };
  }, []);
  latest.current = children;
  if (seen.current) drawn.current = children;
  else if (drawn.current !== children) {
    clearTimeout(timer.current);
    timer.current = setTimeout(draw, calmMs);
  }
  return <div class="when-seen" ref={box}>{drawn.current}</div>;
}
