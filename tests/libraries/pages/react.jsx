import { createRoot } from 'react-dom/client';
import { begin } from './company-form.js';
import { ReactForm } from './react-form.jsx';

createRoot(begin()).render(<ReactForm />);
