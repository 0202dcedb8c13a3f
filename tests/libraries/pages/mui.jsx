import {
  Autocomplete,
  Checkbox,
  Chip,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  NativeSelect,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DateField } from '@mui/x-date-pickers/DateField';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NumericFormat, PatternFormat } from 'react-number-format';
import { begin, EMPTY, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';
import { useValues } from './react-state.js';

const A = variant === 'a';

function List({ name, value, set, multiple = false }) {
  return (
    <FormControl fullWidth margin="normal">
      <InputLabel id={`${name}-label`}>{LABEL[name]}</InputLabel>
      <Select
        labelId={`${name}-label`}
        label={LABEL[name]}
        multiple={multiple}
        value={value}
        onChange={(event) => set(event.target.value)}
        {...(multiple && {
          renderValue: (ids) =>
            ids.map((id) => <Chip key={id} label={OPTIONS[name].find((o) => o.value === id).label} />),
        })}
      >
        {OPTIONS[name].map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

function LateList({ name, value, set }) {
  const [typed, setTyped] = useState('');
  const [options, setOptions] = useState([]);
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    let isOld = false;
    setLoading(true);
    search(name, typed).then((found) => {
      if (isOld) return;
      setOptions(found);
      setLoading(false);
    });
    return () => {
      isOld = true;
    };
  }, [name, typed]);
  return (
    <Autocomplete
      options={options}
      loading={isLoading}
      filterOptions={(all) => all}
      value={value}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      onChange={(_, option) => set(option)}
      onInputChange={(_, text) => setTyped(text)}
      renderInput={(params) => <TextField {...params} margin="normal" label={LABEL[name]} />}
    />
  );
}

function Whole({ name, value, set, multiple = false }) {
  return (
    <Autocomplete
      options={OPTIONS[name]}
      multiple={multiple}
      value={value}
      onChange={(_, option) => set(option)}
      renderInput={(params) => <TextField {...params} margin="normal" label={LABEL[name]} />}
    />
  );
}

const WIDGETS = A
  ? {
      companyName: 'TextField',
      orgNumber: 'TextField with PatternFormat',
      periodType: 'Select',
      fiscalMonth: 'Select',
      startDate: 'DatePicker (segments)',
      assignedUser: 'Autocomplete, options late',
      vatFrequency: 'RadioGroup',
      companyGroup: 'Select multiple, chips',
      modulePayroll: 'Checkbox',
      moduleVat: 'Switch',
      moduleAssets: 'Checkbox',
      accountingSystem: 'Select',
      tenantId: 'TextField, comes late',
    }
  : {
      companyName: 'TextField multiline',
      orgNumber: 'TextField with NumericFormat',
      periodType: 'Autocomplete',
      fiscalMonth: 'NativeSelect',
      startDate: 'DateField (segments)',
      assignedUser: 'Autocomplete, 80 options',
      vatFrequency: 'ToggleButtonGroup',
      companyGroup: 'Autocomplete multiple',
      modulePayroll: 'ToggleButton',
      moduleVat: 'Switch',
      moduleAssets: 'Checkbox',
      accountingSystem: 'Autocomplete',
      tenantId: 'TextField password, comes late',
    };

const START = A
  ? { ...EMPTY, startDate: null, assignedUser: null, companyGroup: [] }
  : { ...EMPTY, startDate: null, periodType: null, assignedUser: null, companyGroup: [], accountingSystem: null };

const idsOf = (value) => (Array.isArray(value) ? value.map(idsOf).join(', ') : (value?.value ?? value ?? ''));

function Form() {
  const [values, set] = useValues(
    WIDGETS,
    (all) => ({
      ...Object.fromEntries(Object.entries(all).map(([key, value]) => [key, idsOf(value)])),
      startDate: isoOf(all.startDate?.toDate()),
      orgNumber: String(all.orgNumber),
    }),
    START,
  );
  const isVismaNet = idsOf(values.accountingSystem) === VISMA_NET;
  const Mask = A ? PatternFormat : NumericFormat;
  const mask = A ? { format: '### ### ###', mask: '_' } : { decimalScale: 0, thousandSeparator: ' ' };
  const DateBox = A ? DatePicker : DateField;
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <TextField
        fullWidth
        required
        multiline={!A}
        margin="normal"
        label={LABEL.companyName}
        value={values.companyName}
        onChange={(event) => set('companyName')(event.target.value)}
      />
      <Mask
        {...mask}
        customInput={TextField}
        fullWidth
        margin="normal"
        label={LABEL.orgNumber}
        value={values.orgNumber}
        onValueChange={({ value }) => set('orgNumber')(value)}
      />
      {A ? (
        <List name="periodType" value={values.periodType} set={set('periodType')} />
      ) : (
        <Whole name="periodType" value={values.periodType} set={set('periodType')} />
      )}
      {A ? (
        <List name="fiscalMonth" value={values.fiscalMonth} set={set('fiscalMonth')} />
      ) : (
        <FormControl fullWidth margin="normal">
          <InputLabel htmlFor="fm">{LABEL.fiscalMonth}</InputLabel>
          <NativeSelect
            inputProps={{ id: 'fm' }}
            value={values.fiscalMonth}
            onChange={(event) => set('fiscalMonth')(event.target.value)}
          >
            <option value="" />
            {OPTIONS.fiscalMonth.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
        </FormControl>
      )}
      <DateBox label={LABEL.startDate} value={values.startDate} onChange={set('startDate')} format="DD.MM.YYYY" />
      {A ? (
        <LateList name="assignedUser" value={values.assignedUser} set={set('assignedUser')} />
      ) : (
        <Whole name="assignedUser" value={values.assignedUser} set={set('assignedUser')} />
      )}
      <FormControl margin="normal">
        <FormLabel id="vat">{LABEL.vatFrequency}</FormLabel>
        {A ? (
          <RadioGroup
            aria-labelledby="vat"
            value={values.vatFrequency}
            onChange={(event) => set('vatFrequency')(event.target.value)}
          >
            {OPTIONS.vatFrequency.map(({ value, label }) => (
              <FormControlLabel key={value} value={value} control={<Radio />} label={label} />
            ))}
          </RadioGroup>
        ) : (
          <ToggleButtonGroup
            exclusive
            aria-labelledby="vat"
            value={values.vatFrequency}
            onChange={(_, value) => set('vatFrequency')(value)}
          >
            {OPTIONS.vatFrequency.map(({ value, label }) => (
              <ToggleButton key={value} value={value}>
                {label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </FormControl>
      {A ? (
        <List multiple name="companyGroup" value={values.companyGroup} set={set('companyGroup')} />
      ) : (
        <Whole multiple name="companyGroup" value={values.companyGroup} set={set('companyGroup')} />
      )}
      {A ? (
        <FormControlLabel
          label={LABEL.modulePayroll}
          control={
            <Checkbox checked={values.modulePayroll} onChange={(event) => set('modulePayroll')(event.target.checked)} />
          }
        />
      ) : (
        <ToggleButton
          value="payroll"
          selected={values.modulePayroll}
          onChange={() => set('modulePayroll')(!values.modulePayroll)}
        >
          {LABEL.modulePayroll}
        </ToggleButton>
      )}
      <FormControlLabel
        label={LABEL.moduleVat}
        control={<Switch checked={values.moduleVat} onChange={(event) => set('moduleVat')(event.target.checked)} />}
      />
      <FormControlLabel
        label={LABEL.moduleAssets}
        control={
          <Checkbox checked={values.moduleAssets} onChange={(event) => set('moduleAssets')(event.target.checked)} />
        }
      />
      {A ? (
        <List name="accountingSystem" value={values.accountingSystem} set={set('accountingSystem')} />
      ) : (
        <Whole name="accountingSystem" value={values.accountingSystem} set={set('accountingSystem')} />
      )}
      {isVismaNet && (
        <TextField
          fullWidth
          margin="normal"
          label={LABEL.tenantId}
          type={A ? 'text' : 'password'}
          value={values.tenantId}
          onChange={(event) => set('tenantId')(event.target.value)}
        />
      )}
    </LocalizationProvider>
  );
}

createRoot(begin()).render(<Form />);
