import { render } from 'preact';
import { App } from './app/app.tsx';
import './style/base.css';
import './style/frame.css';
import './style/sheet.css';
import './style/grid.css';
import './style/over.css';
import './style/form.css';
import './style/views.css';

const place = document.querySelector('#app');
if (place) render(<App />, place);
