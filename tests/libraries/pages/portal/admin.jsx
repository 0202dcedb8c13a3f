import {
  AppBar,
  Box,
  Button,
  Checkbox,
  CssBaseline,
  List,
  ListItemButton,
  ListItemText,
  Menu,
  MenuItem,
  Popover,
  Skeleton,
  Snackbar,
  Tab,
  Tabs,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { after, call, t, userName, wrong } from './page.js';
import { DataGrid } from './roles-grid.jsx';

const SERVICE = 'App Store';
const same = (a, b) => a.place === b.place && a.service === b.service && a.role === b.role;

/** Its menu of modules says which of them is open. */
function Bar({ module }) {
  const [anchor, setAnchor] = useState(null);
  return (
    <AppBar position="fixed" color="default">
      <Toolbar>
        <Button aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)} endIcon={<span>▾</span>}>
          {module}
        </Button>
        <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
          <MenuItem onClick={() => location.assign('/')}>Visma.net Financials</MenuItem>
          <MenuItem onClick={() => location.assign('/admin')}>Admin</MenuItem>
        </Menu>
        <Typography sx={{ marginLeft: 'auto' }}>{userName}</Typography>
      </Toolbar>
    </AppBar>
  );
}

function Users({ users, open }) {
  const [typed, setTyped] = useState('');
  const rows = useMemo(
    () => users.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
    [users, typed],
  );
  const columns = [
    { field: 'name', headerName: t.name, width: 260 },
    { field: 'email', headerName: t.email, flex: 1 },
  ];
  return (
    <>
      <TextField size="small" placeholder={t.search} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <DataGrid height={300} rows={rows} columns={columns} onRow={({ data }) => open(data)} />
    </>
  );
}

/** The roles of a cell, as a list in which several can be ticked. */
function RoleList({ cell, grants, toggle, close }) {
  return (
    <Popover open anchorEl={cell.element} onClose={close} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
      <List dense role="listbox" aria-multiselectable="true">
        {cell.roles.map((role) => {
          const grant = { place: cell.place, service: cell.service, role };
          const isOn = grants.some((each) => same(each, grant));
          return (
            <ListItemButton key={role} role="option" aria-selected={isOn} onClick={() => toggle(grant)}>
              <Checkbox edge="start" checked={isOn} tabIndex={-1} disableRipple />
              <ListItemText primary={role} />
            </ListItemButton>
          );
        })}
      </List>
    </Popover>
  );
}

function Roles({ user, data, saved }) {
  const [grants, setGrants] = useState(data.grants.filter(({ userId }) => userId === user.id));
  const [isChanged, setChanged] = useState(false);
  const [cell, setCell] = useState(null);
  const rows = useMemo(() => {
    const held = (place, service) => grants.filter((each) => each.place === place && each.service === service);
    return data.places.map(({ place, name }) => ({
      place,
      name,
      ...Object.fromEntries(
        data.services.map(({ name: service }) => [
          service,
          held(place, service)
            .map(({ role }) => role)
            .join(', '),
        ]),
      ),
    }));
  }, [data, grants]);
  const columns = [
    { field: 'name', headerName: t.company, pinned: 'left', width: 280 },
    ...data.services.map(({ name, roles }) => ({
      colId: name,
      headerName: name,
      width: 210,
      valueGetter: ({ data: row }) => row[name],
      onCellClicked: ({ data: row, event }) =>
        setCell({ place: row.place, service: name, roles, element: event.target }),
    })),
  ];
  const toggle = (grant) => {
    setGrants(
      grants.some((each) => same(each, grant)) ? grants.filter((each) => !same(each, grant)) : [...grants, grant],
    );
    setChanged(true);
    setCell(null);
    const isRight = grant.service === SERVICE && grant.place === data.rightPlace && user.name === userName;
    if (!isRight) wrong(`${grant.role} in ${grant.service} at ${grant.place} for ${user.name}`);
  };
  const save = async () => saved(await call('/api/roles', { user: user.id, grants }));
  return (
    <>
      <Typography variant="h5">{user.name}</Typography>
      <Typography variant="h6">{t.roles}</Typography>
      <DataGrid height={300} rows={rows} columns={columns} />
      <Box sx={{ marginTop: 2, textAlign: 'right' }}>
        <Button onClick={() => wrong('Cancel')}>{t.cancel}</Button>
        <Button variant="contained" disabled={!isChanged} onClick={save}>
          {t.saveAndClose}
        </Button>
      </Box>
      {cell && <RoleList cell={cell} grants={grants} toggle={toggle} close={() => setCell(null)} />}
    </>
  );
}

function Admin() {
  const [data, setData] = useState(null);
  const [tab, setTab] = useState(0);
  const [user, setUser] = useState(null);
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    after(700)
      .then(() => call('/api/admin'))
      .then(setData);
  }, []);
  const saved = (next) => {
    setData(next);
    setUser(null);
    setTold(true);
  };
  if (!data) return <Skeleton variant="rectangular" height={300} />;
  if (user) return <Roles user={user} data={data} saved={saved} />;
  return (
    <>
      <Tabs value={tab} onChange={(_, next) => setTab(next)}>
        <Tab label={t.companiesTab} />
        <Tab label={t.usersTab} />
        <Tab label={t.configurationTab} />
      </Tabs>
      {tab === 0 && (
        <DataGrid height={260} rows={data.places} columns={[{ field: 'name', headerName: t.name, flex: 1 }]} />
      )}
      {tab === 1 && <Users users={data.users} open={setUser} />}
      {tab === 2 && <p>{`${t.tenantIdInAdmin}: ${data.customerId}`}</p>}
      <Snackbar open={isTold} autoHideDuration={3000} onClose={() => setTold(false)} message="✓" />
    </>
  );
}

const isAdmin = location.pathname !== '/';
createRoot(document.getElementById('root')).render(
  <>
    <CssBaseline />
    <Bar module={isAdmin ? 'Admin' : 'Visma.net Financials'} />
    <Toolbar />
    <Box sx={{ padding: 3 }}>{isAdmin ? <Admin /> : <Typography variant="h4">…</Typography>}</Box>
  </>,
);
