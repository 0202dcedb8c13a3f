import '../node_modules/ng18-material/prebuilt-themes/azure-blue.css';
import './angular-animations.js';
import './material-form.js';
