import { signal } from '@preact/signals';
import { render } from 'preact';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET } from './company-form.js';

const values = signal({ ...EMPTY, companyGroup: [] });
const set = (name, value) => {
  values.value = { ...values.value, [name]: value };
};

expose(
  {
    companyName: 'onInput',
    orgNumber: 'onChange',
    periodType: 'select',
    fiscalMonth: 'select',
    startDate: 'date onInput',
    assignedUser: 'select, 80 options',
    vatFrequency: 'radios',
    companyGroup: 'select multiple',
    modulePayroll: 'checkbox onClick',
    moduleVat: 'checkbox onChange',
    moduleAssets: 'checkbox onInput',
    accountingSystem: 'select',
    tenantId: 'onInput, comes late',
  },
  () => ({ ...values.value, companyGroup: values.value.companyGroup.join(', ') }),
);

function List({ name }) {
  return (
    <p>
      <label for={name}>{LABEL[name]}</label>{' '}
      <select id={name} value={values.value[name]} onChange={(event) => set(name, event.currentTarget.value)}>
        <option value="">{CHOOSE}</option>
        {OPTIONS[name].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

const typed = (name) => (event) => set(name, event.currentTarget.value);
const ticked = (name) => (event) => set(name, event.currentTarget.checked);

function Form() {
  const {
    companyName,
    orgNumber,
    startDate,
    vatFrequency,
    modulePayroll,
    moduleVat,
    moduleAssets,
    accountingSystem,
    tenantId,
  } = values.value;
  return (
    <>
      <p>
        <label for="n">{LABEL.companyName}</label> <input id="n" value={companyName} onInput={typed('companyName')} />
      </p>
      <p>
        <label for="o">{LABEL.orgNumber}</label> <input id="o" value={orgNumber} onChange={typed('orgNumber')} />
      </p>
      <List name="periodType" />
      <List name="fiscalMonth" />
      <p>
        <label for="d">{LABEL.startDate}</label>{' '}
        <input id="d" type="date" value={startDate} onInput={typed('startDate')} />
      </p>
      <List name="assignedUser" />
      <fieldset>
        <legend>{LABEL.vatFrequency}</legend>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="vat"
              value={value}
              checked={vatFrequency === value}
              onChange={typed('vatFrequency')}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <p>
        <label for="g">{LABEL.companyGroup}</label>{' '}
        <select
          id="g"
          multiple
          onChange={(event) =>
            set(
              'companyGroup',
              [...event.currentTarget.selectedOptions].map(({ value }) => value),
            )
          }
        >
          {OPTIONS.companyGroup.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={modulePayroll} onClick={ticked('modulePayroll')} /> {LABEL.modulePayroll}
        </label>
        <label>
          <input type="checkbox" checked={moduleVat} onChange={ticked('moduleVat')} /> {LABEL.moduleVat}
        </label>
        <label>
          <input type="checkbox" checked={moduleAssets} onInput={ticked('moduleAssets')} /> {LABEL.moduleAssets}
        </label>
      </p>
      <List name="accountingSystem" />
      {accountingSystem === VISMA_NET && (
        <p>
          <label for="t">{LABEL.tenantId}</label> <input id="t" value={tenantId} onInput={typed('tenantId')} />
        </p>
      )}
    </>
  );
}

render(<Form />, begin());
