import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import {
  defaultsOf,
  MODULE_DEFAULTS,
  moduleChoice,
  monthChoices,
  TEXT_DEFAULTS,
  textDefault,
} from '@/utils/app/defaults-view.ts';
import type { FormDefaults } from '@/utils/domain/connection.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { useUi } from './ui-context.ts';

/** What is the same in every company's form. */
export function DefaultsForm({ defaults }: { defaults: FormDefaults }) {
  const { say, send } = useUi();
  const isSaved = useSignal(false);
  const leave = { value: '', name: say('leave_alone') };
  const months = monthChoices(say('language_tag'));
  const switches = [leave, { value: 'on', name: say('switched_on') }, { value: 'off', name: say('switched_off') }];

  async function save(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)] as const);
    isSaved.value = await send({ do: 'set-defaults', defaults: defaultsOf(entries) });
  }

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
      {TEXT_DEFAULTS.map((key) => (
        <TextField
          key={key}
          name={key}
          label={say(`field_${key}`)}
          value={textDefault(defaults, key)}
          hint={say('defaults_as_written')}
        />
      ))}
      <SelectField
        name="fiscalMonth"
        label={say('field_fiscalMonth')}
        value={textDefault(defaults, 'fiscalMonth')}
        choices={[leave, ...months]}
      />
      <TextField
        name="startDate"
        type="date"
        label={say('field_startDate')}
        value={textDefault(defaults, 'startDate')}
      />
      <fieldset>
        <legend>{say('modules')}</legend>
        {MODULE_DEFAULTS.map((key) => (
          <SelectField
            key={key}
            name={key}
            label={say(`field_${key}`)}
            value={moduleChoice(defaults, key)}
            choices={switches}
          />
        ))}
      </fieldset>
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
