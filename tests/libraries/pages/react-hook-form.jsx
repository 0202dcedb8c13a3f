import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = {
  companyName: A ? 'register' : 'register, mode onBlur',
  orgNumber: A ? 'register, setValueAs' : 'Controller',
  periodType: 'register select',
  fiscalMonth: 'register select',
  startDate: A ? 'register date' : 'Controller date',
  assignedUser: A ? 'register datalist' : 'Controller select',
  vatFrequency: 'register radios',
  companyGroup: A ? 'register select' : 'register select multiple',
  modulePayroll: 'register checkbox',
  moduleVat: 'register checkbox role=switch',
  moduleAssets: 'register checkbox',
  accountingSystem: 'register select',
  tenantId: A ? 'register, comes late' : 'register, disabled at first',
};

function Form() {
  const { register, control, getValues, watch } = useForm({
    defaultValues: { ...EMPTY, ...(!A && { companyGroup: [] }) },
    mode: A ? 'onChange' : 'onBlur',
  });
  expose(WIDGETS, () => {
    const all = getValues();
    const user = OPTIONS.assignedUser.find(({ label }) => label === all.assignedUser);
    return {
      ...all,
      assignedUser: user?.value ?? all.assignedUser,
      companyGroup: [all.companyGroup].flat().join(', '),
      tenantId: all.tenantId ?? '',
    };
  });
  const isVismaNet = watch('accountingSystem') === VISMA_NET;
  const row = (name, child) => (
    <p key={name}>
      <label htmlFor={name}>{LABEL[name]}</label> {child}
    </p>
  );
  const options = (name) =>
    OPTIONS[name].map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
  const list = (name, more = {}) =>
    row(
      name,
      <select id={name} {...more} {...register(name)}>
        {!more.multiple && <option value="">{CHOOSE}</option>}
        {options(name)}
      </select>,
    );
  const controlled = (name, more = {}) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => row(name, <input id={name} {...field} {...more} />)}
    />
  );
  return (
    <>
      {row('companyName', <input id="companyName" {...register('companyName', { required: true })} />)}
      {A
        ? row(
            'orgNumber',
            <input id="orgNumber" {...register('orgNumber', { setValueAs: (text) => text.replace(/\s/g, '') })} />,
          )
        : controlled('orgNumber')}
      {list('periodType')}
      {list('fiscalMonth')}
      {A
        ? row('startDate', <input id="startDate" type="date" {...register('startDate')} />)
        : controlled('startDate', { type: 'date' })}
      {A ? (
        row(
          'assignedUser',
          <>
            <input id="assignedUser" list="users" {...register('assignedUser')} />
            <datalist id="users">
              {options('assignedUser').map((one) => (
                <option key={one.key}>{one.props.children}</option>
              ))}
            </datalist>
          </>,
        )
      ) : (
        <Controller
          name="assignedUser"
          control={control}
          render={({ field }) =>
            row(
              'assignedUser',
              <select id="assignedUser" {...field}>
                <option value="">{CHOOSE}</option>
                {options('assignedUser')}
              </select>,
            )
          }
        />
      )}
      <fieldset>
        <legend>{LABEL.vatFrequency}</legend>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" value={value} {...register('vatFrequency')} /> {label}
          </label>
        ))}
      </fieldset>
      {list('companyGroup', { multiple: !A })}
      {['modulePayroll', 'moduleVat', 'moduleAssets'].map((name) => (
        <p key={name}>
          <input id={name} type="checkbox" {...(name === 'moduleVat' && { role: 'switch' })} {...register(name)} />{' '}
          <label htmlFor={name}>{LABEL[name]}</label>
        </p>
      ))}
      {list('accountingSystem')}
      {(isVismaNet || !A) && row('tenantId', <input id="tenantId" disabled={!isVismaNet} {...register('tenantId')} />)}
    </>
  );
}

createRoot(begin()).render(<Form />);
