import type { CurveAnswer } from "../../../engine/what-if/index.ts";
import type { Point } from "../geometry/curve-path.ts";
import { priceAtShare, priceBySteps } from "../geometry/decimal.ts";
import type { Frame } from "./frame.ts";

type Range = Pick<CurveAnswer, "from" | "to" | "tickSize">;

interface DotProps {
  readonly frame: Frame;
  readonly answer: Range;
  readonly mark: string;
  readonly at: Point;
  readonly name: string;
  readonly says: string;
  readonly onMark: ((price: string) => void) | undefined;
}

/** The mark price on the curve. It slides: by pointer, by arrow keys a hundredth of the range, by page keys a tenth. */
export function Dot({ frame: { plot }, answer, mark, at, name, says, onMark }: DotProps) {
  const seen = at.x >= plot.left && at.x <= plot.right;
  const shape = (
    <>
      {seen && <path class="dot-line" d={`M${at.x} ${plot.top}V${plot.bottom}`} />}
      <circle class="dot-halo" cx={clamped(at.x, plot)} cy={at.y} r="12" />
      <circle class="dot-core" cx={clamped(at.x, plot)} cy={at.y} r="6" />
    </>
  );
  if (onMark === undefined) return <g class="dot" role="img" aria-label={says}>{shape}</g>;
  return (
    <g
      class="dot"
      role="slider"
      tabindex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={Number(answer.from)}
      aria-valuemax={Number(answer.to)}
      aria-valuenow={Number(mark)}
      aria-valuetext={says}
      onKeyDown={(event: KeyboardEvent) => {
        const price = priceByKey(event.key, mark, answer);
        if (price === undefined) return;
        event.preventDefault();
        onMark(price);
      }}
    >
      {shape}
    </g>
  );
}

/** Where a key takes the price; nothing for a key that means nothing to a slider. */
export function priceByKey(key: string, mark: string, { from, to, tickSize }: Range): string | undefined {
  if (key === "Home") return from;
  if (key === "End") return to;
  const steps = keySteps[key];
  return steps === undefined ? undefined : priceBySteps(mark, steps, from, to, tickSize);
}

const keySteps: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };

/** The plot as the track of the slider: press anywhere, or drag. */
export function slides({ plot, width }: Frame, { from, to, tickSize }: Range, onMark: (price: string) => void) {
  const moveTo = (event: PointerEvent): void => {
    const svg = event.currentTarget instanceof SVGElement ? event.currentTarget.ownerSVGElement : null;
    if (svg === null) return;
    const box = svg.getBoundingClientRect();
    const pixels = ((event.clientX - box.left) / box.width) * width;
    onMark(priceAtShare((pixels - plot.left) / (plot.right - plot.left), from, to, tickSize));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      moveTo(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if ((event.buttons & 1) === 1) moveTo(event);
    },
  };
}

function clamped(x: number, { left, right }: Frame["plot"]): number {
  return Math.min(Math.max(x, left), right);
}
