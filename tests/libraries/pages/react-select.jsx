import 'react-datepicker/dist/react-datepicker.css';
import DatePicker from 'react-datepicker';
import { createRoot } from 'react-dom/client';
import { PatternFormat } from 'react-number-format';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { begin, CHOOSE, EMPTY, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

const A = variant === 'a';

const WIDGETS = {
  orgNumber: 'PatternFormat',
  periodType: 'Select',
  fiscalMonth: A ? 'Select' : 'Select, not searchable',
  startDate: A ? 'react-datepicker' : 'react-datepicker of months',
  assignedUser: A ? 'AsyncSelect, options late' : 'Select, 80 options',
  vatFrequency: A ? 'Select, not searchable' : 'Select clearable',
  companyGroup: A ? 'Select multi' : 'CreatableSelect multi',
  accountingSystem: A ? 'Select in a portal' : 'CreatableSelect',
};

const START = {
  ...EMPTY,
  periodType: null,
  fiscalMonth: null,
  startDate: null,
  assignedUser: null,
  vatFrequency: null,
  companyGroup: [],
  accountingSystem: null,
};
const idsOf = (value) => (Array.isArray(value) ? value.map(idsOf).join(', ') : (value?.value ?? value ?? ''));

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    (all) => ({
      ...Object.fromEntries(Object.entries(all).map(([key, value]) => [key, idsOf(value)])),
      startDate: isoOf(all.startDate),
    }),
    START,
  );
  const list = (Kind, name, more = {}) => (
    <div style={{ margin: '12px 0' }}>
      <label htmlFor={name}>{LABEL[name]}</label>
      <Kind
        inputId={name}
        options={OPTIONS[name]}
        value={values[name]}
        onChange={set(name)}
        placeholder={CHOOSE}
        {...more}
      />
    </div>
  );
  const portal = { menuPortalTarget: document.body, styles: { menuPortal: (base) => ({ ...base, zIndex: 2000 }) } };
  return (
    <>
      <p>
        <label htmlFor="n">{LABEL.companyName}</label>{' '}
        <input id="n" value={values.companyName} onChange={(event) => set('companyName')(event.target.value)} />
      </p>
      <p>
        <label htmlFor="o">{LABEL.orgNumber}</label>{' '}
        <PatternFormat
          id="o"
          format="### ### ###"
          value={values.orgNumber}
          onValueChange={({ value }) => set('orgNumber')(value)}
        />
      </p>
      {list(Select, 'periodType')}
      {list(Select, 'fiscalMonth', { isSearchable: A })}
      <p>
        <label htmlFor="d">{LABEL.startDate}</label>{' '}
        <DatePicker
          id="d"
          selected={values.startDate}
          onChange={set('startDate')}
          dateFormat={A ? 'dd.MM.yyyy' : 'yyyy-MM'}
          placeholderText={A ? 'dd.mm.yyyy' : 'yyyy-mm'}
          showMonthYearPicker={!A}
        />
      </p>
      {A
        ? list(AsyncSelect, 'assignedUser', {
            loadOptions: (text) => search('assignedUser', text),
            defaultOptions: true,
            options: undefined,
          })
        : list(Select, 'assignedUser')}
      {list(Select, 'vatFrequency', A ? { isSearchable: false } : { isClearable: true })}
      {list(A ? Select : CreatableSelect, 'companyGroup', { isMulti: true })}
      {list(A ? Select : CreatableSelect, 'accountingSystem', A ? portal : {})}
      {idsOf(values.accountingSystem) === VISMA_NET && (
        <p>
          <label htmlFor="t">{LABEL.tenantId}</label>{' '}
          <input id="t" value={values.tenantId} onChange={(event) => set('tenantId')(event.target.value)} />
        </p>
      )}
    </>
  );
}

createRoot(begin()).render(<Form />);
