interface HitProps {
  /** What it says: all that is written under it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What pressing it does; without it, it is a picture with a name. */
  readonly press?: (() => void) | undefined;
}

/**
 * A clear plate over a part of a picture that makes it a button: it can be reached, pressed by pointer, Enter and space, and says what
 * stands under it. That is hidden from those who hear it, so that nothing is said twice.
 */
export function Hit({ label, press, ...box }: HitProps) {
  if (press === undefined) return <rect class="hit" role="img" aria-label={label} rx="3" {...box}><title>{label}</title></rect>;
  return (
    <rect
      class="hit"
      role="button"
      tabindex={0}
      aria-label={label}
      rx="3"
      {...box}
      onClick={press}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      }}
    >
      <title>{label}</title>
    </rect>
  );
}
