import { FormPage } from '../form/form-page.tsx';
import { Desktop } from './desktop.tsx';
import { useRoute } from './route.ts';

/** An applicant sees the form alone; everything else is the office's. */
export function App() {
  const route = useRoute();
  return route.place === 'form' ? (
    <FormPage key={route.id + route.search} id={route.id} search={route.search} />
  ) : (
    <Desktop route={route} />
  );
}
