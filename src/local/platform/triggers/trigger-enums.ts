import { enumeration } from '../../runtime/enumeration.ts';

type Script = typeof GoogleAppsScript.Script;

export const AuthMode = enumeration<Script['AuthMode']>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const AuthorizationStatus = enumeration<Script['AuthorizationStatus']>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);
export const EventType = enumeration<Script['EventType']>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = enumeration<Script['TriggerSource']>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
export const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
