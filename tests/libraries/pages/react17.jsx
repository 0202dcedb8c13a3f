import { render } from 'react-dom';
import { begin } from './company-form.js';
import { ReactForm } from './react-form.jsx';

render(<ReactForm />, begin());
