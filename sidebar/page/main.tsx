import { render } from 'preact';
import { App } from '../app/app.tsx';
import { connect, googleTransport } from '../app/server.ts';

const place = document.querySelector('#app');
if (place) render(<App server={connect(googleTransport)} />, place);
