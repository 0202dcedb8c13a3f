import {
  Checkbox,
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Textarea,
} from '@headlessui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

const A = variant === 'a';

const WIDGETS = {
  companyName: A ? 'Input' : 'Textarea',
  periodType: A ? 'Listbox' : 'Select',
  fiscalMonth: 'Listbox',
  assignedUser: A ? 'Combobox, options late' : 'Combobox, 80 options, virtual',
  vatFrequency: 'RadioGroup',
  companyGroup: A ? 'Listbox multiple' : 'Combobox multiple',
  modulePayroll: 'Checkbox',
  moduleVat: 'Switch',
  moduleAssets: A ? 'Switch' : 'Checkbox',
  accountingSystem: A ? 'Listbox anchored in a portal' : 'Combobox',
  tenantId: 'Input, comes late',
};

const START = { ...EMPTY, assignedUser: null, companyGroup: [], accountingSystem: A ? '' : null };
const idsOf = (value) => (Array.isArray(value) ? value.map(idsOf).join(', ') : (value?.value ?? value ?? ''));
const over = {
  position: 'absolute',
  zIndex: 2000,
  background: '#fff',
  border: '1px solid',
  margin: 0,
  padding: 4,
  listStyle: 'none',
  minWidth: 200,
};

function List({ name, value, set, anchor, multiple }) {
  const words = OPTIONS[name].filter((option) => [value].flat().includes(option.value)).map(({ label }) => label);
  return (
    <Field>
      <Label>{LABEL[name]}</Label>
      <Listbox value={value} onChange={set} multiple={multiple}>
        <ListboxButton style={{ display: 'block' }}>{words.join(', ') || CHOOSE}</ListboxButton>
        <ListboxOptions anchor={anchor} style={over}>
          {OPTIONS[name].map((option) => (
            <ListboxOption key={option.value} value={option.value}>
              {option.label}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

function Box({ name, value, set, isLate, isVirtual, multiple }) {
  const [typed, setTyped] = useState('');
  const [late, setLate] = useState([]);
  useEffect(() => {
    let isOld = false;
    if (isLate) search(name, typed).then((found) => isOld || setLate(found));
    return () => {
      isOld = true;
    };
  }, [name, typed, isLate]);
  const all = isLate ? late : OPTIONS[name].filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  return (
    <Field style={{ position: 'relative' }}>
      <Label>{LABEL[name]}</Label>
      <Combobox
        immediate={!isVirtual}
        multiple={multiple}
        value={value}
        onChange={set}
        {...(isVirtual && { virtual: { options: all } })}
        onClose={() => setTyped('')}
      >
        {multiple && value.length > 0 && (
          <ul>
            {value.map((one) => (
              <li key={one.value}>{one.label}</li>
            ))}
          </ul>
        )}
        <ComboboxInput displayValue={(one) => one?.label ?? ''} onChange={(event) => setTyped(event.target.value)} />
        <ComboboxButton>▾</ComboboxButton>
        <ComboboxOptions style={{ ...over, maxHeight: 160, overflowY: 'auto' }}>
          {isVirtual
            ? ({ option }) => <ComboboxOption value={option}>{option.label}</ComboboxOption>
            : all.map((option) => (
                <ComboboxOption key={option.value} value={option}>
                  {option.label}
                </ComboboxOption>
              ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

function Tick({ Kind, name, value, set }) {
  return (
    <Field>
      <Kind
        checked={value}
        onChange={set}
        style={{
          display: 'inline-block',
          width: 24,
          height: 16,
          border: '1px solid',
          background: value ? '#39f' : '#fff',
        }}
      />
      <Label> {LABEL[name]}</Label>
    </Field>
  );
}

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    (all) => Object.fromEntries(Object.entries(all).map(([key, value]) => [key, idsOf(value)])),
    START,
  );
  const of = (name) => ({ name, value: values[name], set: set(name) });
  const Name = A ? Input : Textarea;
  return (
    <>
      <Field>
        <Label>{LABEL.companyName}</Label>{' '}
        <Name value={values.companyName} onChange={(event) => set('companyName')(event.target.value)} />
      </Field>
      <Field>
        <Label>{LABEL.orgNumber}</Label>{' '}
        <Input value={values.orgNumber} onChange={(event) => set('orgNumber')(event.target.value)} />
      </Field>
      {A ? (
        <List {...of('periodType')} />
      ) : (
        <Field>
          <Label>{LABEL.periodType}</Label>
          <Select value={values.periodType} onChange={(event) => set('periodType')(event.target.value)}>
            <option value="">{CHOOSE}</option>
            {OPTIONS.periodType.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <List {...of('fiscalMonth')} />
      <Box {...of('assignedUser')} isLate={A} isVirtual={!A} />
      <Fieldset>
        <Legend>{LABEL.vatFrequency}</Legend>
        <RadioGroup value={values.vatFrequency} onChange={set('vatFrequency')}>
          {OPTIONS.vatFrequency.map(({ value, label }) => (
            <Field key={value}>
              <Radio value={value} style={{ display: 'inline-block', width: 16, height: 16, border: '1px solid' }} />{' '}
              <Label>{label}</Label>
            </Field>
          ))}
        </RadioGroup>
      </Fieldset>
      {A ? <List multiple {...of('companyGroup')} /> : <Box multiple {...of('companyGroup')} />}
      <Tick Kind={Checkbox} {...of('modulePayroll')} />
      <Tick Kind={Switch} {...of('moduleVat')} />
      <Tick Kind={A ? Switch : Checkbox} {...of('moduleAssets')} />
      {A ? <List anchor="bottom" {...of('accountingSystem')} /> : <Box {...of('accountingSystem')} />}
      {idsOf(values.accountingSystem) === VISMA_NET && (
        <Field>
          <Label>{LABEL.tenantId}</Label>{' '}
          <Input value={values.tenantId} onChange={(event) => set('tenantId')(event.target.value)} />
        </Field>
      )}
    </>
  );
}

createRoot(begin()).render(<Form />);
