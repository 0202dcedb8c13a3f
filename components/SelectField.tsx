import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  value: string;
  choices: readonly { readonly value: string; readonly name: string }[];
}

/** A labelled list to choose from. Only a new `value` changes the choice: rendering again leaves the user's alone. */
export function SelectField({ name, label, value, choices }: Props) {
  const id = `field-${name}`;
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (select.current) select.current.value = value;
  }, [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select ref={select} id={id} name={name}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
