import type { ComponentChildren, Ref } from "preact";
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

/** Tells what is in sight and what is not: one observer, however many there are to tell. */
const told = new WeakMap<Element, (isSeen: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells `tell` whether the element is in sight, now and whenever that changes. What it answers ends it. */
function watch(element: Element, tell: (isSeen: boolean) => void): () => void {
  if (typeof IntersectionObserver === "undefined") return () => undefined;
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { rootMargin: margin },
  );
  told.set(element, tell);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/**
 * Draws what is in sight at once, and what is not a moment later: numbers that nobody can see keep nobody waiting. As rows of a table it
 * is a `tbody` of its own.
 */
export function WhenSeen({ children, as: Box = "div" }: { readonly children: ComponentChildren; readonly as?: "div" | "tbody" }) {
  const box = useRef<Element>(null);
  const [latest, drawn, seen] = [useRef(children), useRef(children), useRef(true)];
  const [, redraw] = useState(0);
  const draw = useCallback((): void => {
    if (drawn.current === latest.current) return;
    drawn.current = latest.current;
    redraw((times) => times + 1);
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const ended = watch(element, (isSeen) => {
      seen.current = isSeen;
      if (isSeen) draw();
    });
    return () => {
      ended();
      waiting.delete(draw);
    };
  }, []);
  latest.current = children;
  if (seen.current) drawn.current = children;
  else if (drawn.current !== children) onceRested(draw);
  return Box === "tbody" ? <tbody ref={box as Ref<HTMLTableSectionElement>}>{drawn.current}</tbody> : <div class="when-seen" ref={box as Ref<HTMLDivElement>}>{drawn.current}</div>; // which of the two it is, is settled by `as`
}
