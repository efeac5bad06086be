/** The mark on a hull that says how much it may carry. */
export function PlimsollMark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <circle cx="16" cy="16" r="9" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M2 16h28" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
