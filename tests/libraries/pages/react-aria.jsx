import { useEffect, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Checkbox,
  ComboBox,
  DateField,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Switch,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

const A = variant === 'a';

const WIDGETS = {
  companyName: A ? 'TextField' : 'TextField with TextArea',
  orgNumber: A ? 'NumberField' : 'TextField',
  periodType: A ? 'Select' : 'ToggleButtonGroup',
  fiscalMonth: 'Select',
  startDate: A ? 'DateField (segments)' : 'DatePicker (segments)',
  assignedUser: A ? 'ComboBox, options late' : 'ComboBox, 80 options',
  vatFrequency: A ? 'RadioGroup' : 'Select',
  modulePayroll: 'Checkbox',
  moduleVat: 'Switch',
  moduleAssets: A ? 'Switch' : 'ToggleButton',
  accountingSystem: A ? 'Select' : 'ComboBox',
  tenantId: 'TextField, comes late',
};

const over = { background: '#fff', border: '1px solid', maxHeight: 200, overflow: 'auto', minWidth: 200, zIndex: 2000 };

function List({ name, value, set }) {
  return (
    <Select selectedKey={value || null} onSelectionChange={set} placeholder={CHOOSE}>
      <Label>{LABEL[name]}</Label>
      <Button>
        <SelectValue /> <span aria-hidden="true">▾</span>
      </Button>
      <Popover style={over}>
        <ListBox items={OPTIONS[name]}>
          {(option) => <ListBoxItem id={option.value}>{option.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}

function Box({ name, value, set, isLate }) {
  const [typed, setTyped] = useState('');
  const [late, setLate] = useState([]);
  useEffect(() => {
    let isOld = false;
    if (isLate) search(name, typed).then((found) => isOld || setLate(found));
    return () => {
      isOld = true;
    };
  }, [name, typed, isLate]);
  const more = isLate ? { items: late, inputValue: typed, onInputChange: setTyped } : { defaultItems: OPTIONS[name] };
  return (
    <ComboBox allowsEmptyCollection selectedKey={value || null} onSelectionChange={(key) => set(key ?? '')} {...more}>
      <Label>{LABEL[name]}</Label>
      <div>
        <Input />
        <Button>▾</Button>
      </div>
      <Popover style={over}>
        <ListBox>{(option) => <ListBoxItem id={option.value}>{option.label}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  );
}

function DateBox({ set, value }) {
  const segments = (
    <DateInput style={{ display: 'inline-flex', border: '1px solid' }}>
      {(segment) => <DateSegment segment={segment} />}
    </DateInput>
  );
  if (A)
    return (
      <DateField value={value} onChange={set}>
        <Label>{LABEL.startDate}</Label>
        {segments}
      </DateField>
    );
  return (
    <DatePicker value={value} onChange={set}>
      <Label>{LABEL.startDate}</Label>
      <Group>
        {segments}
        <Button>▾</Button>
      </Group>
      <Popover style={over}>
        <Dialog>
          <Calendar>
            <Heading />
            <CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const START = { ...EMPTY, startDate: null, orgNumber: A ? Number.NaN : '' };

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    (all) => ({
      ...all,
      startDate: all.startDate?.toString() ?? '',
      orgNumber: Number.isNaN(all.orgNumber) ? '' : String(all.orgNumber),
    }),
    START,
  );
  const of = (name) => ({ name, value: values[name], set: set(name) });
  const text = (name, Kind = Input) => (
    <TextField value={values[name]} onChange={set(name)}>
      <Label>{LABEL[name]}</Label> <Kind />
    </TextField>
  );
  const only = (keys) => [...keys][0] ?? '';
  return (
    <I18nProvider locale="nb-NO">
      {text('companyName', A ? Input : TextArea)}
      {A ? (
        <NumberField value={values.orgNumber} onChange={set('orgNumber')}>
          <Label>{LABEL.orgNumber}</Label>
          <Group>
            <Button slot="decrement">-</Button>
            <Input />
            <Button slot="increment">+</Button>
          </Group>
        </NumberField>
      ) : (
        text('orgNumber')
      )}
      {A ? (
        <List {...of('periodType')} />
      ) : (
        <div>
          <span id="period">{LABEL.periodType}</span>
          <ToggleButtonGroup
            aria-labelledby="period"
            selectionMode="single"
            selectedKeys={[values.periodType].filter(Boolean)}
            onSelectionChange={(keys) => set('periodType')(only(keys))}
          >
            {OPTIONS.periodType.map(({ value, label }) => (
              <ToggleButton key={value} id={value}>
                {label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      )}
      <List {...of('fiscalMonth')} />
      <DateBox {...of('startDate')} />
      <Box {...of('assignedUser')} isLate={A} />
      {A ? (
        <RadioGroup value={values.vatFrequency} onChange={set('vatFrequency')}>
          <Label>{LABEL.vatFrequency}</Label>
          {OPTIONS.vatFrequency.map(({ value, label }) => (
            <Radio key={value} value={value}>
              <span style={{ display: 'inline-block', width: 14, height: 14, border: '1px solid' }} /> {label}
            </Radio>
          ))}
        </RadioGroup>
      ) : (
        <List {...of('vatFrequency')} />
      )}
      <Checkbox isSelected={values.modulePayroll} onChange={set('modulePayroll')}>
        <span style={{ display: 'inline-block', width: 14, height: 14, border: '1px solid' }} /> {LABEL.modulePayroll}
      </Checkbox>
      <Switch isSelected={values.moduleVat} onChange={set('moduleVat')}>
        <span style={{ display: 'inline-block', width: 24, height: 14, border: '1px solid' }} /> {LABEL.moduleVat}
      </Switch>
      {A ? (
        <Switch isSelected={values.moduleAssets} onChange={set('moduleAssets')}>
          <span style={{ display: 'inline-block', width: 24, height: 14, border: '1px solid' }} /> {LABEL.moduleAssets}
        </Switch>
      ) : (
        <ToggleButton isSelected={values.moduleAssets} onChange={set('moduleAssets')}>
          {LABEL.moduleAssets}
        </ToggleButton>
      )}
      {A ? <List {...of('accountingSystem')} /> : <Box {...of('accountingSystem')} />}
      {values.accountingSystem === VISMA_NET && text('tenantId')}
    </I18nProvider>
  );
}

createRoot(begin()).render(<Form />);
