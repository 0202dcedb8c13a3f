import {
  Button,
  Cell,
  Column,
  Dialog,
  DialogTrigger,
  Heading,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
  Row,
  Switch,
  Tab,
  TabList,
  Table,
  TableBody,
  TableHeader,
  TabPanel,
  Tabs,
} from 'react-aria-components';
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

/** The library draws nothing itself. */
const SHEET = { position: 'fixed', inset: 0, zIndex: 50, background: '#0006' };
const BOX = { background: '#fff', width: 480, margin: '80px auto', padding: 20 };
const TRACK = { display: 'inline-block', width: 36, height: 20, borderRadius: 10, background: '#999' };
const PANEL = { background: '#fff', border: '1px solid #999' };

const Gallery = () => (
  <>
    <Tabs>
      <TabList aria-label="Admin" style={{ display: 'flex', gap: 8 }}>
        {TABS.map((label) => (
          <Tab key={label} id={label}>
            {label}
          </Tab>
        ))}
      </TabList>
      {TABS.map((label) => (
        <TabPanel key={label} id={label} />
      ))}
    </Tabs>
    <Button>{SAVE}</Button>
    <Button>{CANCEL}</Button>
    {Object.entries(SCOPES).map(([label, isOn]) => (
      <Switch key={label} defaultSelected={isOn}>
        <span style={TRACK} /> {label}
      </Switch>
    ))}
    <Table aria-label="Roles">
      <TableHeader>
        {COLUMNS.map((column, at) => (
          <Column key={column} isRowHeader={!at}>
            {column}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {ROWS.map((row) => (
          <Row key={row}>
            <Cell>{row}</Cell>
            {COLUMNS.slice(1).map((column) => (
              <Cell key={column}>
                <Button>–</Button>
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
    <MenuTrigger>
      <Button>{MENU}</Button>
      <Popover style={PANEL}>
        <Menu>
          {ENTRIES.map((entry) => (
            <MenuItem key={entry}>{entry}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
    <DialogTrigger>
      <Button>{OPENER}</Button>
      <ModalOverlay style={SHEET}>
        <Modal style={BOX}>
          <Dialog>
            <Heading slot="title">{TITLE}</Heading>
            <p>{APP}</p>
            <Button>{CANCEL}</Button>
            <Button>{ACCEPT}</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  </>
);

createRoot(begin()).render(<Gallery />);
