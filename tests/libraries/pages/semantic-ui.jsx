import Cleave from 'cleave.js/react';
import { createRoot } from 'react-dom/client';
import { Checkbox, Dropdown, Input, Radio } from 'semantic-ui-react';
import { begin, CHOOSE, EMPTY, LABEL, OPTIONS, VISMA_NET } from './company-form.js';
import { useValues } from './react-state.js';

const WIDGETS = {
  companyName: 'Input',
  orgNumber: 'Cleave blocks',
  periodType: 'Dropdown selection',
  fiscalMonth: 'Dropdown search selection',
  startDate: 'Cleave date',
  assignedUser: 'Dropdown scrolling, 80 options',
  vatFrequency: 'Radio',
  companyGroup: 'Dropdown multiple',
  modulePayroll: 'Checkbox',
  moduleVat: 'Checkbox toggle',
  moduleAssets: 'Checkbox slider',
  accountingSystem: 'Dropdown selection fluid',
  tenantId: 'Input, comes late',
};

/** What the library's style sheet does that matters here: menus shut, drawn above, the real box unseen. */
const STYLE = `
  .ui.dropdown{position:relative;display:inline-block;border:1px solid #aaa;padding:8px 30px 8px 8px;min-width:220px;cursor:pointer}
  .ui.dropdown .menu{display:none;position:absolute;left:0;top:100%;background:#fff;border:1px solid #aaa;z-index:11;min-width:100%}
  .ui.dropdown .menu.visible{display:block!important}
  .ui.dropdown.scrolling .menu,.ui.dropdown .scrolling.menu,.ui.dropdown.selection .menu{max-height:170px;overflow-y:auto}
  .ui.multiple.dropdown>.label~.text{display:none}
  .ui.dropdown>input.search{position:absolute;left:0;top:0;width:100%;height:100%;border:0;background:transparent}
  .ui.checkbox{position:relative;display:inline-block;min-height:17px}
  .ui.checkbox input{position:absolute;top:0;left:0;opacity:0!important;z-index:3;width:17px;height:17px}
  .ui.checkbox label{padding-left:24px}`;

const optionsOf = (name) => OPTIONS[name].map(({ value, label }) => ({ key: value, value, text: label }));

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    (all) => ({
      ...all,
      orgNumber: all.orgNumber.replace(/ /g, ''),
      startDate: all.startDate.split('.').reverse().join('-'),
      companyGroup: all.companyGroup.join(', '),
    }),
    { ...EMPTY, companyGroup: [] },
  );
  const field = (name, inner) => (
    <div className="field" style={{ margin: '10px 0' }}>
      <label>{LABEL[name]}</label>
      {inner}
    </div>
  );
  const list = (name, more) =>
    field(
      name,
      <Dropdown
        selection
        placeholder={CHOOSE}
        options={optionsOf(name)}
        value={values[name]}
        onChange={(_, { value }) => set(name)(value)}
        {...more}
      />,
    );
  const text = (name) => field(name, <Input value={values[name]} onChange={(_, { value }) => set(name)(value)} />);
  const tick = (name, more) => (
    <div>
      <Checkbox
        label={LABEL[name]}
        checked={values[name]}
        onChange={(_, { checked }) => set(name)(checked)}
        {...more}
      />
    </div>
  );
  return (
    <>
      <style>{STYLE}</style>
      {text('companyName')}
      {field(
        'orgNumber',
        <Cleave
          options={{ blocks: [3, 3, 3], numericOnly: true }}
          value={values.orgNumber}
          onChange={(event) => set('orgNumber')(event.target.value)}
        />,
      )}
      {list('periodType')}
      {list('fiscalMonth', { search: true })}
      {field(
        'startDate',
        <Cleave
          placeholder="dd.mm.yyyy"
          options={{ date: true, delimiter: '.', datePattern: ['d', 'm', 'Y'] }}
          value={values.startDate}
          onChange={(event) => set('startDate')(event.target.value)}
        />,
      )}
      {list('assignedUser', { scrolling: true })}
      <fieldset>
        <legend>{LABEL.vatFrequency}</legend>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <Radio
            key={value}
            name="vat"
            label={label}
            value={value}
            checked={values.vatFrequency === value}
            onChange={() => set('vatFrequency')(value)}
          />
        ))}
      </fieldset>
      {list('companyGroup', { multiple: true })}
      {tick('modulePayroll')}
      {tick('moduleVat', { toggle: true })}
      {tick('moduleAssets', { slider: true })}
      {list('accountingSystem', { fluid: true })}
      {values.accountingSystem === VISMA_NET && text('tenantId')}
    </>
  );
}

createRoot(begin()).render(<Form />);
