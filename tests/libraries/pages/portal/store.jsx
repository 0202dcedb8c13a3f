import {
  Alert,
  AppBar,
  Box,
  Button,
  Card,
  CardActions,
  CardHeader,
  Chip,
  CircularProgress,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  List,
  ListItemButton,
  ListItemText,
  Popover,
  Skeleton,
  Snackbar,
  Stack,
  Switch,
  Tab,
  Tabs,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { after, call, t, wrong } from './page.js';

const OURS = 'Accountflow';

const IdLine = ({ id }) => (
  <Stack direction="row" sx={{ alignItems: 'center' }}>
    <Typography variant="body2">{t.tenantId}</Typography>
    <Chip size="small" label={id} sx={{ marginLeft: 1 }} />
  </Stack>
);

/** The customer and its id come first; a clear layer over the page, the menu's own button included, catches presses. */
function CompanyMenu({ data, setData }) {
  const [anchor, setAnchor] = useState(null);
  const { current, customer, companies } = data;
  const choose = async (place) => {
    setAnchor(null);
    setData(await call('/api/context', { place }));
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="true"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current.name} ▾
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Box sx={{ width: 400, padding: 2 }}>
          <Typography>{`${customer.name} (${t.customer})`}</Typography>
          <IdLine id={customer.tenantId} />
          <Typography variant="subtitle1">{current.name}</Typography>
          <IdLine id={current.tenantId} />
          <List dense sx={{ maxHeight: 220, overflow: 'auto' }}>
            {companies.map(({ name, orgNumber, tenantId }) => (
              <ListItemButton key={tenantId} selected={name === current.name} onClick={() => choose(tenantId)}>
                <ListItemText primary={name} secondary={orgNumber} />
              </ListItemButton>
            ))}
          </List>
        </Box>
      </Popover>
    </>
  );
}

/** One window for both questions; what it shows arrives late each time. */
function Permissions({ app, company, close, accepted }) {
  const [stage, setStage] = useState('');
  const [on, setOn] = useState({ reads: false, writes: false });
  useEffect(() => {
    after(500).then(() => setStage('scopes'));
  }, []);
  const approve = async () => {
    setStage('');
    await call(on.reads && on.writes ? '/api/permissions' : '/api/wrong', { app, what: 'Integrate before all is on' });
    setStage('last');
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close}>
      <DialogTitle>{t.permissions}</DialogTitle>
      <DialogContent>
        {stage === '' && <CircularProgress />}
        {stage === 'scopes' && (
          <>
            <Typography>{`${app} – ${company}`}</Typography>
            {['reads', 'writes'].map((scope) => (
              <FormControlLabel
                key={scope}
                sx={{ display: 'block' }}
                label={t[scope]}
                control={<Switch checked={on[scope]} onChange={() => setOn({ ...on, [scope]: !on[scope] })} />}
              />
            ))}
          </>
        )}
        {stage === 'last' && <Typography>{`${app} ${t.confirm} ${company}`}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t.cancel}</Button>
        {stage === 'scopes' && <Button onClick={approve}>{t.approve}</Button>}
        {stage === 'last' && (
          <Button onClick={async () => accepted(await call('/api/accept', { app }))}>{t.accept}</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Apps({ data, integrate }) {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.toLowerCase()), 500);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = data.apps.filter((name) => name.toLowerCase().includes(sought)).slice(0, sought ? 12 : 4);
  return (
    <>
      <TextField size="small" label={t.search} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button onClick={() => wrong('Use invitation code')}>{t.invitationCode}</Button>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', marginTop: 2 }}>
        {found.map((name) => (
          <Card key={name} sx={{ width: 260 }}>
            <CardHeader title={name} subheader="× Visma.net" />
            <CardActions>
              {name === OURS && data.isApproved ? (
                <Button onClick={() => wrong('Manage')}>{t.manage}</Button>
              ) : (
                <Button variant="contained" onClick={() => integrate(name)}>
                  {t.start}
                </Button>
              )}
            </CardActions>
          </Card>
        ))}
      </Stack>
    </>
  );
}

function Store() {
  const [data, setData] = useState(null);
  const [app, setApp] = useState(null);
  const [refusal, setRefusal] = useState('');
  const [areCookiesAsked, setCookiesAsked] = useState(true);
  useEffect(() => {
    after(700)
      .then(() => call('/api/store'))
      .then(setData);
  }, []);
  const integrate = (name) =>
    call('/api/integrate', { app: name }).then(
      () => setApp(name),
      () => setRefusal(t.needsRole),
    );
  const accepted = (next) => {
    setData(next);
    setApp(null);
  };
  const acceptCookies = () => {
    wrong('Accept of the cookie banner');
    setCookiesAsked(false);
  };
  if (!data) return <Skeleton variant="rectangular" height={300} />;
  return (
    <>
      <AppBar position="sticky" color="default">
        <Toolbar>
          <Typography variant="h6">App Store</Typography>
          <Tabs value={0} sx={{ marginRight: 'auto' }}>
            <Tab label={t.appsTab} />
            <Tab label={t.myAppsTab} />
          </Tabs>
          <CompanyMenu data={data} setData={setData} />
        </Toolbar>
      </AppBar>
      <Box sx={{ padding: 3 }}>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <Apps data={data} integrate={integrate} />
      </Box>
      {app && <Permissions app={app} company={data.current.name} close={() => setApp(null)} accepted={accepted} />}
      <Snackbar
        open={areCookiesAsked}
        message={t.cookies}
        action={
          <Button size="small" onClick={acceptCookies}>
            {t.accept}
          </Button>
        }
      />
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <CssBaseline />
    <Store />
  </>,
);
