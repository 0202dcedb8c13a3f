import {
  Alert,
  Autocomplete,
  Box,
  Button,
  Chip,
  Collapse,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Drawer,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  List,
  ListItemButton,
  ListItemText,
  Menu,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { after, call, t, userName, wrong } from './page.js';

const SYSTEMS = ['Tripletex', 'Visma eAccounting', 'Visma.net ERP', 'Xledger'];
const CLIENTS = Array.from({ length: 40 }, (_, at) => `Client ${at + 1} AS`);

/** The number comes first, the frequency is a choice of radios, modules are chips, and the key field has no name. */
function CompanyForm({ close, saved }) {
  const [values, setValues] = useState({
    orgNumber: '',
    companyName: '',
    vat: '',
    person: null,
    modules: [],
    system: '',
    key: '',
  });
  const [isValid, setValid] = useState(null);
  const put = (key, value) => {
    setValues((before) => ({ ...before, [key]: value }));
    if (key === 'key' || key === 'system') setValid(null);
  };
  const box = (key, label) => (
    <TextField
      fullWidth
      margin="normal"
      label={label}
      value={values[key]}
      onChange={(event) => put(key, event.target.value)}
    />
  );
  const flip = (name) =>
    put(
      'modules',
      values.modules.includes(name) ? values.modules.filter((each) => each !== name) : [...values.modules, name],
    );
  const validate = () =>
    call('/api/validate', values).then(
      () => setValid(true),
      () => setValid(false),
    );
  return (
    <Dialog open fullWidth maxWidth="md">
      <DialogTitle>{t.addOther}</DialogTitle>
      <DialogContent>
        {box('orgNumber', t.organizationNumber)}
        {box('companyName', t.companyName)}
        <FormControl margin="normal">
          <FormLabel>{t.vatFrequency}</FormLabel>
          <RadioGroup row value={values.vat} onChange={(event) => put('vat', event.target.value)}>
            {[t.month, t.twoMonths, t.year].map((each) => (
              <FormControlLabel key={each} value={each} label={each} control={<Radio />} />
            ))}
          </RadioGroup>
        </FormControl>
        <Autocomplete
          options={[userName, 'Ola Nordmann']}
          value={values.person}
          onChange={(_, person) => put('person', person)}
          renderInput={(parts) => <TextField {...parts} margin="normal" label={t.assignedUser} />}
        />
        {[t.payroll, t.vat, t.assets].map((name) => (
          <Chip
            key={name}
            label={name}
            color={values.modules.includes(name) ? 'primary' : 'default'}
            onClick={() => flip(name)}
          />
        ))}
        <FormControl fullWidth margin="normal">
          <InputLabel id="system">{t.accountingSystem}</InputLabel>
          <Select
            labelId="system"
            label={t.accountingSystem}
            value={values.system}
            onChange={(event) => put('system', event.target.value)}
          >
            {SYSTEMS.map((each) => (
              <MenuItem key={each} value={each}>
                {each}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        <Collapse in={values.system !== ''} unmountOnExit>
          <Stack direction="row">
            <TextField fullWidth value={values.key} onChange={(event) => put('key', event.target.value)} />
            <Button disabled={values.key === ''} onClick={validate}>
              {t.validate}
            </Button>
          </Stack>
        </Collapse>
        {isValid === true && <Alert>{t.confirmed}</Alert>}
        {isValid === false && <Alert severity="error">No license for this company</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t.cancel}</Button>
        <Button variant="contained" disabled={!isValid} onClick={async () => saved(await call('/api/save', values))}>
          {t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Companies({ data, open }) {
  const [typed, setTyped] = useState('');
  const [anchor, setAnchor] = useState(null);
  const names = [...data.saved, ...CLIENTS].filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
  const other = () => {
    setAnchor(null);
    open();
  };
  return (
    <>
      <Stack direction="row" spacing={2}>
        <Typography variant="h4">{t.company}</Typography>
        <TextField
          size="small"
          placeholder={t.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button variant="contained" onClick={(event) => setAnchor(event.currentTarget)}>
          {t.addCompany}
        </Button>
      </Stack>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => wrong('Tripletex')}>Tripletex</MenuItem>
        <MenuItem onClick={other}>{t.addOther}</MenuItem>
      </Menu>
      <Table>
        <TableBody>
          {names.slice(0, 12).map((name) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Accountflow() {
  const [data, setData] = useState(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const [page, setPage] = useState('');
  useEffect(() => {
    after(500)
      .then(() => call('/api/companies'))
      .then(setData);
  }, []);
  const saved = (next) => {
    setData(next);
    setPage('companies');
  };
  const item = (text, press) => (
    <ListItemButton onClick={press}>
      <ListItemText primary={text} />
    </ListItemButton>
  );
  return (
    <>
      <Drawer variant="permanent" sx={{ '& .MuiDrawer-paper': { width: 240 } }}>
        <List>
          {item(t.dashboard)}
          {item(t.section, () => setUnfolded(!isUnfolded))}
          <Collapse in={isUnfolded}>
            {item(t.users)}
            {item(t.company, () => setPage('companies'))}
          </Collapse>
        </List>
      </Drawer>
      <Box sx={{ marginLeft: '250px', padding: 3 }}>
        {!data && <Skeleton height={200} />}
        {data && page !== '' && <Companies data={data} open={() => setPage('form')} />}
      </Box>
      {page === 'form' && <CompanyForm close={() => setPage('companies')} saved={saved} />}
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <CssBaseline />
    <Accountflow />
  </>,
);
