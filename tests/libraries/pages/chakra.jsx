import {
  ChakraProvider,
  Checkbox,
  Combobox,
  createListCollection,
  defaultSystem,
  Field,
  Input,
  NumberInput,
  Portal,
  RadioCard,
  RadioGroup,
  SegmentGroup,
  Select,
  Switch,
  useListCollection,
} from '@chakra-ui/react';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, LABEL, OPTIONS, VISMA_NET } from './company-form.js';
import { useValues } from './react-state.js';

const WIDGETS = {
  companyName: 'Input in a Field',
  orgNumber: 'NumberInput',
  periodType: 'SegmentGroup',
  fiscalMonth: 'Select',
  startDate: 'Input date',
  assignedUser: 'Combobox, 80 options',
  vatFrequency: 'RadioCard',
  companyGroup: 'Select multiple',
  modulePayroll: 'Checkbox',
  moduleVat: 'Switch',
  moduleAssets: 'Switch',
  accountingSystem: 'RadioGroup',
  tenantId: 'Input, comes late',
};

const START = { ...EMPTY, companyGroup: [] };

function List({ name, value, onChange, multiple = false }) {
  const collection = createListCollection({ items: OPTIONS[name] });
  return (
    <Select.Root
      collection={collection}
      multiple={multiple}
      value={[value].flat().filter(Boolean)}
      onValueChange={(event) => onChange(multiple ? event.value : (event.value[0] ?? ''))}
    >
      <Select.HiddenSelect />
      <Select.Label>{LABEL[name]}</Select.Label>
      <Select.Control>
        <Select.Trigger>
          <Select.ValueText placeholder={CHOOSE} />
        </Select.Trigger>
      </Select.Control>
      <Portal>
        <Select.Positioner>
          <Select.Content>
            {collection.items.map((item) => (
              <Select.Item item={item} key={item.value}>
                {item.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select.Positioner>
      </Portal>
    </Select.Root>
  );
}

function Users({ name, onChange }) {
  const { collection, filter } = useListCollection({
    initialItems: OPTIONS[name],
    filter: (text, typed) => text.toLowerCase().includes(typed.toLowerCase()),
  });
  return (
    <Combobox.Root
      collection={collection}
      onInputValueChange={({ inputValue }) => filter(inputValue)}
      onValueChange={({ value }) => onChange(value[0] ?? '')}
    >
      <Combobox.Label>{LABEL[name]}</Combobox.Label>
      <Combobox.Control>
        <Combobox.Input placeholder={CHOOSE} />
        <Combobox.Trigger />
      </Combobox.Control>
      <Portal>
        <Combobox.Positioner>
          <Combobox.Content>
            {collection.items.map((item) => (
              <Combobox.Item item={item} key={item.value}>
                {item.label}
              </Combobox.Item>
            ))}
          </Combobox.Content>
        </Combobox.Positioner>
      </Portal>
    </Combobox.Root>
  );
}

function Form() {
  const [values, set] = useValues(WIDGETS, (all) => ({ ...all, companyGroup: all.companyGroup.join(', ') }), START);
  const text = (name, type = 'text') => (
    <Field.Root>
      <Field.Label>{LABEL[name]}</Field.Label>
      <Input type={type} value={values[name]} onChange={(event) => set(name)(event.target.value)} />
    </Field.Root>
  );
  const of = (name) => ({ value: values[name], onValueChange: ({ value }) => set(name)(value) });
  const tick = (name, Kind) => (
    <Kind.Root checked={values[name]} onCheckedChange={({ checked }) => set(name)(checked === true)}>
      <Kind.HiddenInput />
      <Kind.Control />
      <Kind.Label>{LABEL[name]}</Kind.Label>
    </Kind.Root>
  );
  return (
    <ChakraProvider value={defaultSystem}>
      {text('companyName')}
      <Field.Root>
        <Field.Label>{LABEL.orgNumber}</Field.Label>
        <NumberInput.Root formatOptions={{ useGrouping: false }} {...of('orgNumber')}>
          <NumberInput.Control />
          <NumberInput.Input />
        </NumberInput.Root>
      </Field.Root>
      <span id="period">{LABEL.periodType}</span>
      <SegmentGroup.Root {...of('periodType')} aria-labelledby="period">
        <SegmentGroup.Indicator />
        <SegmentGroup.Items items={OPTIONS.periodType} />
      </SegmentGroup.Root>
      <List name="fiscalMonth" value={values.fiscalMonth} onChange={set('fiscalMonth')} />
      {text('startDate', 'date')}
      <Users name="assignedUser" onChange={set('assignedUser')} />
      <RadioCard.Root {...of('vatFrequency')}>
        <RadioCard.Label>{LABEL.vatFrequency}</RadioCard.Label>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <RadioCard.Item key={value} value={value}>
            <RadioCard.ItemHiddenInput />
            <RadioCard.ItemControl>
              <RadioCard.ItemText>{label}</RadioCard.ItemText>
              <RadioCard.ItemIndicator />
            </RadioCard.ItemControl>
          </RadioCard.Item>
        ))}
      </RadioCard.Root>
      <List name="companyGroup" multiple value={values.companyGroup} onChange={set('companyGroup')} />
      {tick('modulePayroll', Checkbox)}
      {tick('moduleVat', Switch)}
      {tick('moduleAssets', Switch)}
      <RadioGroup.Root {...of('accountingSystem')}>
        <RadioGroup.Label>{LABEL.accountingSystem}</RadioGroup.Label>
        {OPTIONS.accountingSystem.map(({ value, label }) => (
          <RadioGroup.Item key={value} value={value}>
            <RadioGroup.ItemHiddenInput />
            <RadioGroup.ItemIndicator />
            <RadioGroup.ItemText>{label}</RadioGroup.ItemText>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {values.accountingSystem === VISMA_NET && text('tenantId')}
    </ChakraProvider>
  );
}

createRoot(begin()).render(<Form />);
