import type { LabelSet } from '../label.ts';
import type { FieldKey } from './field-key.ts';
import type { FieldKind } from './form-snapshot.ts';

/** What a field's value means, which decides how it is written and compared. */
type ValueForm = 'text' | 'digits' | 'id' | 'date' | 'month' | 'choice' | 'tick';

/** One field of a known form, as data: known by its labels alone. */
export interface FieldDefinition {
  readonly key: FieldKey;
  readonly labels: LabelSet;
  readonly value: ValueForm;
  /** Controls that the field may be made of; a control of another kind with the same label is another field. */
  readonly kinds: readonly FieldKind[];
  /** Where the value comes from: the connection, or what the user wants in every company's form. */
  readonly from: 'connection' | 'default';
  /** A value that the form shows already stays: it is the user's own. Otherwise it is taken for the form's preset. */
  readonly keepsShown: boolean;
  /** Tells which company the form is about. */
  readonly identifies?: 'name' | 'number';
  /** Options that mean the same; a value that equals one spelling may be given by choosing any other of its set. */
  readonly choices?: readonly LabelSet[];
  /** The field may appear only when this one shows its value, and is looked for then. */
  readonly after?: FieldKey;
  /** Labels that count only once `after` shows its value: on other values they name something else. */
  readonly weakLabels?: LabelSet;
}

export interface FormDefinition {
  readonly fields: readonly FieldDefinition[];
  /** The buttons of the form, one of which it has: fields over a list without any of them filter the list. */
  readonly buttons?: readonly LabelSet[];
}
