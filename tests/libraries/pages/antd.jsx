import {
  Form as AntForm,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Input,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Switch,
  TreeSelect,
} from 'antd';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  begin,
  CHOOSE,
  expose,
  idOf,
  isoOf,
  LABEL,
  labels,
  OPTIONS,
  search,
  VISMA_NET,
  variant,
} from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'Input',
      orgNumber: 'InputNumber',
      periodType: 'Select',
      fiscalMonth: 'Select',
      startDate: 'DatePicker',
      assignedUser: 'Select virtual, 80 options',
      vatFrequency: 'Radio.Group',
      companyGroup: 'Select multiple',
      modulePayroll: 'Checkbox',
      moduleVat: 'Switch',
      moduleAssets: 'Checkbox',
      accountingSystem: 'Select showSearch',
      tenantId: 'Input, comes late',
    }
  : {
      companyName: 'Input with addon',
      orgNumber: 'Input',
      periodType: 'Segmented',
      fiscalMonth: 'Select showSearch',
      startDate: 'DatePicker of months',
      assignedUser: 'Select, options late',
      vatFrequency: 'Radio.Button group',
      companyGroup: 'Select tags',
      modulePayroll: 'Switch',
      moduleVat: 'Checkbox',
      moduleAssets: 'Switch',
      accountingSystem: 'TreeSelect',
      tenantId: 'Input.Password, comes late',
    };

function LateSelect(props) {
  const [options, setOptions] = useState([]);
  const last = useRef('');
  const ask = (text) => {
    last.current = text;
    search('assignedUser', text).then((found) => last.current === text && setOptions(found));
  };
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: ask }}
      onFocus={() => ask('')}
      options={options}
      placeholder={CHOOSE}
    />
  );
}

function Form() {
  const [form] = AntForm.useForm();
  const system = AntForm.useWatch('accountingSystem', form);
  expose(WIDGETS, () => {
    const all = form.getFieldsValue(true);
    return {
      ...Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value ?? ''])),
      orgNumber: String(all.orgNumber ?? ''),
      startDate: isoOf(all.startDate?.toDate()),
      companyGroup: (all.companyGroup ?? []).map((one) => idOf('companyGroup', one) || one).join(', '),
    };
  });
  const item = (name, child, more = {}) => (
    <AntForm.Item name={name} label={LABEL[name]} {...more}>
      {child}
    </AntForm.Item>
  );
  const tick = (name, Tick) =>
    Tick === Switch
      ? item(name, <Switch />, { valuePropName: 'checked' })
      : item(name, <Checkbox>{LABEL[name]}</Checkbox>, { valuePropName: 'checked', label: undefined });
  return (
    <ConfigProvider>
      <AntForm
        component={false}
        form={form}
        name="company"
        layout={A ? 'horizontal' : 'vertical'}
        initialValues={{
          modulePayroll: false,
          moduleVat: false,
          moduleAssets: true,
          ...(!A && { periodType: 'quarterly' }),
        }}
      >
        {item('companyName', A ? <Input /> : <Input addonBefore="AS" />, { required: true })}
        {item('orgNumber', A ? <InputNumber style={{ width: 200 }} /> : <Input maxLength={11} />)}
        {item(
          'periodType',
          A ? <Select options={OPTIONS.periodType} placeholder={CHOOSE} /> : <Segmented options={OPTIONS.periodType} />,
        )}
        {item(
          'fiscalMonth',
          <Select
            options={OPTIONS.fiscalMonth}
            placeholder={CHOOSE}
            showSearch={A ? false : { optionFilterProp: 'label' }}
          />,
        )}
        {item(
          'startDate',
          <DatePicker
            format={A ? 'DD.MM.YYYY' : 'YYYY-MM'}
            picker={A ? 'date' : 'month'}
            placeholder={A ? 'dd.mm.yyyy' : 'yyyy-mm'}
          />,
        )}
        {item('assignedUser', A ? <Select options={OPTIONS.assignedUser} placeholder={CHOOSE} /> : <LateSelect />)}
        {item(
          'vatFrequency',
          A ? (
            <Radio.Group options={OPTIONS.vatFrequency} />
          ) : (
            <Radio.Group optionType="button" options={OPTIONS.vatFrequency} />
          ),
        )}
        {item(
          'companyGroup',
          A ? (
            <Select mode="multiple" options={OPTIONS.companyGroup} />
          ) : (
            <Select mode="tags" options={labels('companyGroup').map((value) => ({ value }))} />
          ),
        )}
        {tick('modulePayroll', A ? Checkbox : Switch)}
        {tick('moduleVat', A ? Switch : Checkbox)}
        {tick('moduleAssets', A ? Checkbox : Switch)}
        {item(
          'accountingSystem',
          A ? (
            <Select options={OPTIONS.accountingSystem} showSearch={{ optionFilterProp: 'label' }} />
          ) : (
            <TreeSelect
              treeDefaultExpandAll
              treeData={[
                {
                  value: 'all',
                  title: 'All',
                  selectable: false,
                  children: OPTIONS.accountingSystem.map(({ value, label }) => ({ value, title: label })),
                },
              ]}
            />
          ),
        )}
        {system === VISMA_NET && item('tenantId', A ? <Input /> : <Input.Password />)}
      </AntForm>
    </ConfigProvider>
  );
}

createRoot(begin()).render(<Form />);
