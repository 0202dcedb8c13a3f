import { Button, Dropdown, Modal, Switch, Table, Tabs } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ACCEPT,
  APP,
  begin,
  CANCEL,
  COLUMNS,
  ENTRIES,
  MENU,
  OPENER,
  ROWS,
  SAVE,
  SCOPES,
  TABS,
  TITLE,
} from './picture.js';

const columns = COLUMNS.map((title, at) => ({
  title,
  dataIndex: 'name',
  key: title,
  render: (name) => (at ? <Button type="text">–</Button> : name),
}));

function Gallery() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tabs items={TABS.map((label) => ({ key: label, label }))} />
      <Button type="primary">{SAVE}</Button>
      <Button>{CANCEL}</Button>
      {Object.entries(SCOPES).map(([label, isOn]) => (
        <p key={label}>
          <Switch defaultChecked={isOn} aria-label={label} /> {label}
        </p>
      ))}
      <Table pagination={false} columns={columns} dataSource={ROWS.map((name) => ({ key: name, name }))} />
      <Dropdown trigger={['click']} menu={{ items: ENTRIES.map((label) => ({ key: label, label })) }}>
        <Button>{MENU}</Button>
      </Dropdown>
      <Button onClick={() => setOpen(true)}>{OPENER}</Button>
      <Modal title={TITLE} open={isOpen} okText={ACCEPT} cancelText={CANCEL} onCancel={() => setOpen(false)}>
        {APP}
      </Modal>
    </>
  );
}

createRoot(begin()).render(<Gallery />);
