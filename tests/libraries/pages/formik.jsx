import { Field, Formik, useFormikContext } from 'formik';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET } from './company-form.js';

const WIDGETS = {
  companyName: 'Field',
  orgNumber: 'Field type=number',
  periodType: 'Field as=select',
  fiscalMonth: 'Field as=select',
  startDate: 'Field type=date',
  assignedUser: 'Field as=select, 80 options',
  vatFrequency: 'Field type=radio',
  companyGroup: 'Field as=select multiple',
  modulePayroll: 'Field type=checkbox',
  moduleVat: 'Field type=checkbox',
  moduleAssets: 'Field type=checkbox',
  accountingSystem: 'Field as=select',
  tenantId: 'Field, comes late',
};

function Row({ name, children }) {
  return (
    <p>
      <label htmlFor={name}>{LABEL[name]}</label> {children}
    </p>
  );
}

function List({ name, multiple = false }) {
  return (
    <Row name={name}>
      <Field as="select" id={name} name={name} multiple={multiple}>
        {!multiple && <option value="">{CHOOSE}</option>}
        {OPTIONS[name].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Field>
    </Row>
  );
}

function Fields() {
  const { values } = useFormikContext();
  expose(WIDGETS, () => ({
    ...values,
    orgNumber: String(values.orgNumber),
    companyGroup: values.companyGroup.join(', '),
  }));
  return (
    <>
      <Row name="companyName">
        <Field id="companyName" name="companyName" />
      </Row>
      <Row name="orgNumber">
        <Field id="orgNumber" name="orgNumber" type="number" />
      </Row>
      <List name="periodType" />
      <List name="fiscalMonth" />
      <Row name="startDate">
        <Field id="startDate" name="startDate" type="date" />
      </Row>
      <List name="assignedUser" />
      <fieldset>
        <legend>{LABEL.vatFrequency}</legend>
        {OPTIONS.vatFrequency.map(({ value, label }) => (
          <label key={value}>
            <Field type="radio" name="vatFrequency" value={value} /> {label}
          </label>
        ))}
      </fieldset>
      <List name="companyGroup" multiple />
      {['modulePayroll', 'moduleVat', 'moduleAssets'].map((name) => (
        <p key={name}>
          <label>
            <Field type="checkbox" name={name} /> {LABEL[name]}
          </label>
        </p>
      ))}
      <List name="accountingSystem" />
      {values.accountingSystem === VISMA_NET && (
        <Row name="tenantId">
          <Field id="tenantId" name="tenantId" />
        </Row>
      )}
    </>
  );
}

createRoot(begin()).render(
  <Formik
    initialValues={{ ...EMPTY, companyGroup: [] }}
    validate={({ orgNumber }) => (orgNumber ? {} : { orgNumber: 'Required' })}
    onSubmit={() => window.misdeeds.push('formik submit')}
  >
    <Fields />
  </Formik>,
);
