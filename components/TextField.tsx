interface Props {
  name: string;
  label: string;
  value?: string | undefined;
  hint?: string;
  type?: 'text' | 'date';
  /** Letters and digits to be compared one by one. */
  isCode?: boolean;
}

/** A labelled text box; its hint is read with it. */
export function TextField({ name, label, value = '', hint, type = 'text', isCode = false }: Props) {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        // Preact types an input by one kind at a time; what is said here holds for both.
        type={type as 'text'}
        class={isCode ? 'code' : ''}
        defaultValue={value}
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
