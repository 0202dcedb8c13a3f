import { Checkbox, Label, RadioGroup, Select, Switch, ToggleGroup } from 'radix-ui';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

const A = variant === 'a';

const WIDGETS = {
  periodType: A ? 'Select' : 'Select popper',
  fiscalMonth: 'Select',
  assignedUser: 'Select, 80 options',
  vatFrequency: A ? 'RadioGroup' : 'ToggleGroup',
  companyGroup: A ? 'Select popper' : 'RadioGroup',
  modulePayroll: 'Checkbox',
  moduleVat: 'Switch',
  moduleAssets: A ? 'Switch' : 'Checkbox',
  accountingSystem: A ? 'Select popper' : 'Select, label beside',
};

const box = { display: 'inline-block', width: 20, height: 20, border: '1px solid' };

function List({ name, value, set, position, isBeside }) {
  return (
    <div style={{ margin: '12px 0' }}>
      {isBeside ? <div>{LABEL[name]}</div> : <Label.Root htmlFor={name}>{LABEL[name]}</Label.Root>}
      <div>
        <Select.Root value={value} onValueChange={set}>
          <Select.Trigger id={name}>
            <Select.Value placeholder={CHOOSE} />
            <Select.Icon />
          </Select.Trigger>
          <Select.Portal>
            <Select.Content position={position} style={{ background: '#fff', border: '1px solid', zIndex: 2000 }}>
              <Select.Viewport>
                {OPTIONS[name].map((option) => (
                  <Select.Item key={option.value} value={option.value}>
                    <Select.ItemText>{option.label}</Select.ItemText>
                    <Select.ItemIndicator>✓</Select.ItemIndicator>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      </div>
    </div>
  );
}

function Radios({ name, value, set }) {
  return (
    <div>
      <span id={`${name}-label`}>{LABEL[name]}</span>
      <RadioGroup.Root aria-labelledby={`${name}-label`} value={value} onValueChange={set}>
        {OPTIONS[name].map((option) => (
          <div key={option.value}>
            <RadioGroup.Item id={`r-${option.value}`} value={option.value} style={box}>
              <RadioGroup.Indicator>•</RadioGroup.Indicator>
            </RadioGroup.Item>
            <Label.Root htmlFor={`r-${option.value}`}>{option.label}</Label.Root>
          </div>
        ))}
      </RadioGroup.Root>
    </div>
  );
}

function Tick({ Kind, name, value, set }) {
  const Mark = Kind === Switch ? Switch.Thumb : Checkbox.Indicator;
  return (
    <p>
      <Kind.Root id={name} checked={value} onCheckedChange={set} style={box}>
        <Mark>✓</Mark>
      </Kind.Root>
      <Label.Root htmlFor={name}>{LABEL[name]}</Label.Root>
    </p>
  );
}

function Form() {
  const [values, set] = useValues(WIDGETS);
  const of = (name) => ({ name, value: values[name], set: set(name) });
  const text = (name) => (
    <p>
      <Label.Root htmlFor={name}>{LABEL[name]}</Label.Root>{' '}
      <input id={name} value={values[name]} onChange={(event) => set(name)(event.target.value)} />
    </p>
  );
  return (
    <>
      {text('companyName')}
      {text('orgNumber')}
      <List {...of('periodType')} position={A ? 'item-aligned' : 'popper'} />
      <List {...of('fiscalMonth')} />
      <List {...of('assignedUser')} />
      {A ? (
        <Radios {...of('vatFrequency')} />
      ) : (
        <ToggleGroup.Root
          type="single"
          aria-label={LABEL.vatFrequency}
          value={values.vatFrequency}
          onValueChange={set('vatFrequency')}
        >
          {OPTIONS.vatFrequency.map(({ value, label }) => (
            <ToggleGroup.Item key={value} value={value}>
              {label}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      )}
      {A ? <List {...of('companyGroup')} position="popper" /> : <Radios {...of('companyGroup')} />}
      <Tick Kind={Checkbox} {...of('modulePayroll')} />
      <Tick Kind={Switch} {...of('moduleVat')} />
      <Tick Kind={A ? Switch : Checkbox} {...of('moduleAssets')} />
      <List {...of('accountingSystem')} position="popper" isBeside={!A} />
      {values.accountingSystem === VISMA_NET && text('tenantId')}
    </>
  );
}

createRoot(begin()).render(<Form />);
