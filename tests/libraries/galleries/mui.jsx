import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Menu,
  MenuItem,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
} from '@mui/material';
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
  const [anchor, setAnchor] = useState(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tabs value={0}>
        {TABS.map((label) => (
          <Tab key={label} label={label} />
        ))}
      </Tabs>
      <Button variant="contained">{SAVE}</Button>
      <Button>{CANCEL}</Button>
      {Object.entries(SCOPES).map(([label, isOn]) => (
        <FormControlLabel key={label} label={label} control={<Switch defaultChecked={isOn} />} />
      ))}
      <Table>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {ROWS.map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {row}
              </TableCell>
              {COLUMNS.slice(1).map((column) => (
                <TableCell key={column}>
                  <Button>–</Button>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button onClick={(event) => setAnchor(event.currentTarget)}>{MENU}</Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {ENTRIES.map((entry) => (
          <MenuItem key={entry} onClick={() => setAnchor(null)}>
            {entry}
          </MenuItem>
        ))}
      </Menu>
      <Button onClick={() => setOpen(true)}>{OPENER}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)}>
        <DialogTitle>{TITLE}</DialogTitle>
        <DialogContent>{APP}</DialogContent>
        <DialogActions>
          <Button>{CANCEL}</Button>
          <Button>{ACCEPT}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

createRoot(begin()).render(<Gallery />);
