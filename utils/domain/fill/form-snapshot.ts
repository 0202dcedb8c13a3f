/**
 * What kind of control a field is. A combobox is any list to choose from that is not a native select; a radio is any
 * choice whose options stand open, one or several of them.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'password'
  | 'date'
  | 'month'
  | 'select'
  | 'combobox'
  | 'checkbox'
  | 'radio';

/** How a name was given, strongest first. `near` is text that only stands beside the field. */
export type NameSource = 'label' | 'near' | 'placeholder';

export interface FieldName {
  readonly text: string;
  readonly by: NameSource;
}

/** One visible field as plain data. */
export interface SnapshotField {
  /** Counts within one reading only; never kept. */
  readonly ref: number;
  /** The name that the user sees, '' when there is none. */
  readonly label: string;
  readonly names: readonly FieldName[];
  readonly kind: FieldKind;
  /** Visible texts of the options; null while they cannot be known (a closed custom list). */
  readonly options: readonly string[] | null;
  /** What the user sees in it: text, chosen option, `on` or `off`; '' when empty or showing a placeholder. */
  readonly shown: string;
  /** Its hint; of a drop-down what stands in the hint's place, which may be what is chosen. */
  readonly placeholder: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  /** Takes several options at once: what is chosen already is not taken away. */
  readonly isSeveral: boolean;
  /** Characters; null when unlimited. */
  readonly maxLength: number | null;
  /** Legend or heading of the group it stands in, '' when none. */
  readonly section: string;
}

/** The company form of a page as plain data; it survives `structuredClone`. */
export interface FormSnapshot {
  /** The page's address without query: another one means another form. */
  readonly address: string;
  /** Language of the page, BCP 47, '' when not given. */
  readonly language: string;
  /** The region looks like a search or a filter: it bears the role, or its known field is a search box or a column's. */
  readonly searches: boolean;
  readonly fields: readonly SnapshotField[];
  /** Names of fields that are in the form but cannot be seen. */
  readonly hiddenNames: readonly string[];
}
