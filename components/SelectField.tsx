interface Props {
  name: string;
  label: string;
  value: string;
  choices: readonly { readonly value: string; readonly name: string }[];
}

/** A labelled list to choose from. */
export function SelectField({ name, label, value, choices }: Props) {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
