import '@mantine/core/styles.css';
import { Button, MantineProvider, Menu, Modal, Switch, Table, Tabs } from '@mantine/core';
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

function Gallery() {
  const [isOpen, setOpen] = useState(false);
  return (
    <MantineProvider>
      <Tabs defaultValue={TABS[0]}>
        <Tabs.List>
          {TABS.map((label) => (
            <Tabs.Tab key={label} value={label}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Button>{SAVE}</Button>
      <Button variant="default">{CANCEL}</Button>
      {Object.entries(SCOPES).map(([label, isOn]) => (
        <Switch key={label} label={label} defaultChecked={isOn} />
      ))}
      <Table>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ROWS.map((row) => (
            <Table.Tr key={row}>
              <Table.Td>{row}</Table.Td>
              {COLUMNS.slice(1).map((column) => (
                <Table.Td key={column}>
                  <Button variant="subtle">–</Button>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Menu>
        <Menu.Target>
          <Button>{MENU}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ENTRIES.map((entry) => (
            <Menu.Item key={entry}>{entry}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button onClick={() => setOpen(true)}>{OPENER}</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={TITLE}>
        <p>{APP}</p>
        <Button variant="default">{CANCEL}</Button>
        <Button>{ACCEPT}</Button>
      </Modal>
    </MantineProvider>
  );
}

createRoot(begin()).render(<Gallery />);
