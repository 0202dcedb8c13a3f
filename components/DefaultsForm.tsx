import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { defaultsOf, MODULE_DEFAULTS, moduleChoice, monthChoices, textDefault } from '@/utils/app/defaults-view.ts';
import type { FormDefaults } from '@/utils/domain/connection.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { useUi } from './ui-context.ts';

/** What is the same in every company's form; the fields in the form's own order and with its own labels. */
export function DefaultsForm({ defaults }: { defaults: FormDefaults }) {
  const { say, send } = useUi();
  const isSaved = useSignal(false);

  async function save(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)] as const);
    isSaved.value = await send({ do: 'set-defaults', defaults: defaultsOf(entries) });
  }

  const text = (key: string, type: 'text' | 'date' = 'text') => (
    <TextField name={key} type={type} label={say(`field_${key}`)} value={textDefault(defaults, key)} />
  );
  return (
    <form
      class="card form"
      onSubmit={save}
      onInput={() => {
        isSaved.value = false;
      }}
    >
      <h2>{say('defaults_title')}</h2>
      <p>{say('defaults_text')}</p>
      {text('periodType')}
      <StartMonth defaults={defaults} />
      {text('startDate', 'date')}
      {text('assignedUser')}
      {text('vatFrequency')}
      {text('companyGroup')}
      <Modules defaults={defaults} />
      <div class="buttons">
        <button type="submit" class="button primary">
          {say('save')}
        </button>
        <span class="copied" role="status">
          {isSaved.value && say('saved')}
        </span>
      </div>
    </form>
  );
}

function StartMonth({ defaults }: { defaults: FormDefaults }) {
  const { say } = useUi();
  const choices = [{ value: '', name: say('leave_alone') }, ...monthChoices(say('language_tag'))];
  const value = textDefault(defaults, 'fiscalMonth');
  return <SelectField name="fiscalMonth" label={say('field_fiscalMonth')} value={value} choices={choices} />;
}

function Modules({ defaults }: { defaults: FormDefaults }) {
  const { say } = useUi();
  const choices = [
    { value: '', name: say('leave_alone') },
    { value: 'on', name: say('switched_on') },
    { value: 'off', name: say('switched_off') },
  ];
  return (
    <fieldset>
      <legend>{say('modules')}</legend>
      {MODULE_DEFAULTS.map((key) => (
        <SelectField
          key={key}
          name={key}
          label={say(`field_${key}`)}
          value={moduleChoice(defaults, key)}
          choices={choices}
        />
      ))}
    </fieldset>
  );
}
