import '../node_modules/ng20-material/prebuilt-themes/indigo-pink.css';
import './material-form.js';
