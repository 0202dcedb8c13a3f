const PATHS = {
  done: 'M4 10.5l4 4 8-9',
  skipped: 'M5 5l5 5-5 5M10 5l5 5-5 5',
  blocked: 'M10 4v7.5M10 15.2v.3',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 3.5v5M7 11.5v5',
  beside: 'M3 4h14v12H3zM12.5 4v12',
} as const;

/** A small drawing that says nothing by itself: the words stand beside it, or name the control. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
