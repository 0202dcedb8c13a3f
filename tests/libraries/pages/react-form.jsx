import { useState } from 'react';
import { CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const TICKS = ['modulePayroll', 'moduleVat', 'moduleAssets'];

function Choice({ name, value, onChange }) {
  return (
    <select value={value} onChange={(event) => onChange(name, event.target.value)}>
      <option value="">{CHOOSE}</option>
      {OPTIONS[name].map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Digits in groups of three, rewritten at every stroke. */
const masked = (text) =>
  text
    .replace(/\D/g, '')
    .slice(0, 9)
    .replace(/(\d{3})(?=\d)/g, '$1 ');

/** Controlled fields of plain React, for every version of it. */
export function ReactForm() {
  const [values, setValues] = useState(EMPTY);
  const set = (name, value) => setValues((before) => ({ ...before, [name]: value }));
  const typed = (event) => set(event.target.name, event.target.value);
  expose(
    {
      companyName: 'controlled input',
      orgNumber: variant === 'a' ? 'controlled number' : 'masked at each stroke',
      periodType: 'controlled select',
      fiscalMonth: 'controlled select',
      startDate: variant === 'a' ? 'controlled date' : 'controlled month',
      assignedUser: 'controlled datalist',
      vatFrequency: 'controlled radios',
      companyGroup: variant === 'a' ? 'controlled textarea' : 'controlled select multiple',
      modulePayroll: 'controlled checkbox',
      moduleVat: 'button role=switch',
      moduleAssets: 'controlled checkbox',
      accountingSystem: 'controlled select',
      tenantId: variant === 'a' ? 'controlled, comes late' : 'controlled password, comes late',
    },
    () => ({
      ...values,
      orgNumber: values.orgNumber.replace(/\s/g, ''),
      startDate: variant === 'a' || !values.startDate ? values.startDate : `${values.startDate}-01`,
      assignedUser:
        OPTIONS.assignedUser.find(({ label }) => label === values.assignedUser)?.value ?? values.assignedUser,
      companyGroup: String(values.companyGroup).toLowerCase(),
    }),
  );
  return (
    <>
      <p>
        <label htmlFor="n">{LABEL.companyName} *</label>
        <input id="n" name="companyName" value={values.companyName} onChange={typed} />
      </p>
      <p>
        <label htmlFor="o">{LABEL.orgNumber}</label>
        {variant === 'a' ? (
          <input id="o" name="orgNumber" type="number" value={values.orgNumber} onChange={typed} />
        ) : (
          <input id="o" value={values.orgNumber} onChange={(event) => set('orgNumber', masked(event.target.value))} />
        )}
      </p>
      {['periodType', 'fiscalMonth'].map((name) => (
        <p key={name}>
          <label>
            {LABEL[name]} <Choice name={name} value={values[name]} onChange={set} />
          </label>
        </p>
      ))}
      <p>
        <label htmlFor="d">{LABEL.startDate}</label>
        <input
          id="d"
          name="startDate"
          type={variant === 'a' ? 'date' : 'month'}
          value={values.startDate}
          onChange={typed}
        />
      </p>
      <p>
        <label htmlFor="u">{LABEL.assignedUser}</label>
        <input id="u" name="assignedUser" list="users" value={values.assignedUser} onChange={typed} />
        <datalist id="users">
          {OPTIONS.assignedUser.map(({ value, label }) => (
            <option key={value} value={label} />
          ))}
        </datalist>
      </p>
      <fieldset>
        <legend>{LABEL.vatFrequency}</legend>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="vatFrequency"
              value={value}
              checked={values.vatFrequency === value}
              onChange={typed}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor="g">{LABEL.companyGroup}</label>
        {variant === 'a' ? (
          <textarea id="g" name="companyGroup" value={values.companyGroup} onChange={typed} />
        ) : (
          <select
            id="g"
            multiple
            value={[values.companyGroup].flat().filter(Boolean)}
            onChange={(event) =>
              set(
                'companyGroup',
                [...event.target.selectedOptions].map(({ value }) => value),
              )
            }
          >
            {OPTIONS.companyGroup.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </p>
      {TICKS.map((name) => (
        <p key={name}>
          {name === 'moduleVat' ? (
            <>
              <span id={name}>{LABEL[name]}</span>
              <button
                type="button"
                role="switch"
                aria-checked={values[name]}
                aria-labelledby={name}
                onClick={() => set(name, !values[name])}
              >
                <span aria-hidden="true">●</span>
              </button>
            </>
          ) : (
            <label>
              <input type="checkbox" checked={values[name]} onChange={(event) => set(name, event.target.checked)} />{' '}
              {LABEL[name]}
            </label>
          )}
        </p>
      ))}
      <p>
        <label>
          {LABEL.accountingSystem} <Choice name="accountingSystem" value={values.accountingSystem} onChange={set} />
        </label>
      </p>
      {values.accountingSystem === VISMA_NET && (
        <p>
          <label htmlFor="t">{LABEL.tenantId}</label>
          <input
            id="t"
            name="tenantId"
            type={variant === 'a' ? 'text' : 'password'}
            value={values.tenantId}
            onChange={typed}
          />
        </p>
      )}
    </>
  );
}
