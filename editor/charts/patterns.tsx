/** Hatchings that say without colour what a zone or a bar is. `id` keeps those of one chart apart from another's. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-liquidatable`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V8" /></pattern>
      <pattern id={`${id}-warning`} width="8" height="8" patternUnits="userSpaceOnUse"><circle class="hatch-dot" cx="4" cy="4" r="1" /></pattern>
      <pattern id={`${id}-stage`} width="8" height="8" patternUnits="userSpaceOnUse"><path class="hatch" d="M0 4H8" /></pattern>
      <pattern id={`${id}-cannot_decide`} width="10" height="10" patternUnits="userSpaceOnUse"><path class="hatch" d="M2 2L8 8M8 2L2 8" /></pattern>
      <pattern id={`${id}-minus`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6" /></pattern>
    </defs>
  );
}

/** Which hatching a status has; a healthy one has none. */
export function patternOf(status: string): string | undefined {
  if (status === "healthy") return undefined;
  return ["liquidatable", "warning", "cannot_decide"].includes(status) ? status : "stage";
}
