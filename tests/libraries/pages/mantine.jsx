import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import {
  Autocomplete,
  Checkbox,
  Chip,
  MantineProvider,
  MultiSelect,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput, MonthPickerInput } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, idOf, LABEL, labels, OPTIONS, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

dayjs.extend(customParseFormat);

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'TextInput',
      orgNumber: 'NumberInput',
      periodType: 'Select',
      fiscalMonth: 'NativeSelect',
      startDate: 'DateInput',
      assignedUser: 'Select searchable, 80 options',
      vatFrequency: 'Radio.Group',
      companyGroup: 'MultiSelect',
      modulePayroll: 'Checkbox',
      moduleVat: 'Switch',
      moduleAssets: 'Switch',
      accountingSystem: 'Select',
      tenantId: 'TextInput, comes late',
    }
  : {
      companyName: 'Textarea',
      orgNumber: 'TextInput',
      periodType: 'SegmentedControl',
      fiscalMonth: 'Select searchable',
      startDate: 'MonthPickerInput (a button)',
      assignedUser: 'Autocomplete',
      vatFrequency: 'Chip.Group',
      companyGroup: 'MultiSelect searchable',
      modulePayroll: 'Chip',
      moduleVat: 'Checkbox, label left',
      moduleAssets: 'Chip',
      accountingSystem: 'Select searchable',
      tenantId: 'PasswordInput, comes late',
    };

const START = { ...EMPTY, startDate: null, companyGroup: [], ...(!A && { periodType: 'quarterly', periodWas: 1 }) };

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    ({ periodWas: _, ...all }) => ({
      ...all,
      orgNumber: String(all.orgNumber),
      companyGroup: all.companyGroup.join(', '),
      startDate: all.startDate ?? '',
      assignedUser: A ? (all.assignedUser ?? '') : idOf('assignedUser', all.assignedUser),
    }),
    START,
  );
  const Group = A ? Radio.Group : Chip.Group;
  const Item = A ? Radio : Chip;
  const list = (name, more) => (
    <Select
      label={LABEL[name]}
      data={OPTIONS[name]}
      value={values[name]}
      onChange={set(name)}
      placeholder={CHOOSE}
      {...more}
    />
  );
  const tick = (Tick, name, more = {}) => (
    <Tick
      label={LABEL[name]}
      checked={values[name]}
      onChange={(event) => set(name)(typeof event === 'boolean' ? event : event.currentTarget.checked)}
      {...more}
    />
  );
  const chip = (name) => (
    <Chip checked={values[name]} onChange={set(name)}>
      {LABEL[name]}
    </Chip>
  );
  const text = (Box, name, more = {}) => (
    <Box
      label={LABEL[name]}
      value={values[name]}
      onChange={(event) => set(name)(event.currentTarget.value)}
      {...more}
    />
  );
  return (
    <MantineProvider>
      {text(A ? TextInput : Textarea, 'companyName', { withAsterisk: true, description: 'As in the register' })}
      {A ? (
        <NumberInput
          label={LABEL.orgNumber}
          value={values.orgNumber}
          onChange={set('orgNumber')}
          thousandSeparator=" "
        />
      ) : (
        text(TextInput, 'orgNumber')
      )}
      {A ? (
        list('periodType')
      ) : (
        <div>
          <span id="period">{LABEL.periodType}</span>
          <SegmentedControl
            aria-labelledby="period"
            data={OPTIONS.periodType}
            value={values.periodType}
            onChange={set('periodType')}
          />
        </div>
      )}
      {A
        ? text(NativeSelect, 'fiscalMonth', { data: [{ value: '', label: CHOOSE }, ...OPTIONS.fiscalMonth] })
        : list('fiscalMonth', { searchable: true })}
      {A ? (
        <DateInput
          label={LABEL.startDate}
          value={values.startDate}
          onChange={set('startDate')}
          valueFormat="DD.MM.YYYY"
          placeholder="dd.mm.yyyy"
        />
      ) : (
        <MonthPickerInput
          label={LABEL.startDate}
          value={values.startDate}
          onChange={set('startDate')}
          placeholder={CHOOSE}
        />
      )}
      {A ? (
        list('assignedUser', { searchable: true, limit: 20 })
      ) : (
        <Autocomplete
          label={LABEL.assignedUser}
          data={labels('assignedUser')}
          value={values.assignedUser}
          onChange={set('assignedUser')}
        />
      )}
      <Group label={LABEL.vatFrequency} value={values.vatFrequency} onChange={set('vatFrequency')}>
        {!A && <p id="chips">{LABEL.vatFrequency}</p>}
        <div {...(!A && { role: 'radiogroup', 'aria-labelledby': 'chips' })}>
          {OPTIONS.vatFrequency.map(({ value, label }) => (
            <Item key={value} value={value} {...(A ? { label } : { children: label })} />
          ))}
        </div>
      </Group>
      <MultiSelect
        label={LABEL.companyGroup}
        data={OPTIONS.companyGroup}
        value={values.companyGroup}
        onChange={set('companyGroup')}
        searchable={!A}
      />
      {A ? tick(Checkbox, 'modulePayroll') : chip('modulePayroll')}
      {A ? tick(Switch, 'moduleVat') : tick(Checkbox, 'moduleVat', { labelPosition: 'left' })}
      {A ? tick(Switch, 'moduleAssets') : chip('moduleAssets')}
      {list('accountingSystem', { searchable: !A })}
      {values.accountingSystem === VISMA_NET && text(A ? TextInput : PasswordInput, 'tenantId')}
    </MantineProvider>
  );
}

createRoot(begin()).render(<Form />);
