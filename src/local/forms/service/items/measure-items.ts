import { scriptObject } from '../../../runtime/script-object.ts';
import { instantToSerial } from '../../../sheets/cells/serial-date.ts';
import type { DateState, ScaleState, TimeState } from '../../questions/item-state.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';
import { itemMethods, requiredMethods } from './item-methods.ts';
import { createItemResponse } from './item-response.ts';

type Forms = {
  scale: GoogleAppsScript.Forms.ScaleItem;
  date: GoogleAppsScript.Forms.DateItem;
  dateTime: GoogleAppsScript.Forms.DateTimeItem;
  time: GoogleAppsScript.Forms.TimeItem;
  duration: GoogleAppsScript.Forms.DurationItem;
};

export function scaleItem(context: FormContext, item: ScaleState): Forms['scale'] {
  const { execution } = context;
  const { text, whole } = argumentsOf(execution);
  const self: Forms['scale'] = scriptObject<Forms['scale']>(
    execution,
    'ScaleItem',
    {
      ...itemMethods(context, item, 'ScaleItem', () => self),
      ...requiredMethods(item, () => self),
      getLowerBound: () => item.lower,
      getUpperBound: () => item.upper,
      getLeftLabel: () => item.lowerLabel,
      getRightLabel: () => item.upperLabel,
      setBounds: (lower, upper) => {
        // developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer)
        if (lower !== 0 && lower !== 1) throw execution.realm.exception('Invalid argument: lower');
        if (!(whole(upper, 'ScaleItem.setBounds') >= 3 && upper <= 10))
          throw execution.realm.exception('Invalid argument: upper');
        Object.assign(item, { lower, upper });
        return self;
      },
      setLabels: (lower, upper) => {
        item.lowerLabel = text(lower, 'ScaleItem.setLabels');
        item.upperLabel = text(upper, 'ScaleItem.setLabels');
        return self;
      },
      createResponse: (response) =>
        createItemResponse(context, item, String(whole(response, 'ScaleItem.createResponse'))),
    },
    item,
  );
  return self;
}

export function dateItem(context: FormContext, item: DateState): Forms['date'] {
  const self: Forms['date'] = scriptObject<Forms['date']>(
    context.execution,
    'DateItem',
    dateMethods(context, item, 'DateItem', () => self),
    item,
  );
  return self;
}

export function dateTimeItem(context: FormContext, item: DateState): Forms['dateTime'] {
  const self: Forms['dateTime'] = scriptObject<Forms['dateTime']>(
    context.execution,
    'DateTimeItem',
    dateMethods(context, item, 'DateTimeItem', () => self),
    item,
  );
  return self;
}

export function timeItem(context: FormContext, item: TimeState): Forms['time'] {
  const self: Forms['time'] = scriptObject<Forms['time']>(
    context.execution,
    'TimeItem',
    {
      ...itemMethods(context, item, 'TimeItem', () => self),
      ...requiredMethods(item, () => self),
      createResponse: (hour, minute) =>
        createItemResponse(context, item, [hour, minute].map(twoDigits).join(':')),
    },
    item,
  );
  return self;
}

export function durationItem(context: FormContext, item: TimeState): Forms['duration'] {
  const self: Forms['duration'] = scriptObject<Forms['duration']>(
    context.execution,
    'DurationItem',
    {
      ...itemMethods(context, item, 'DurationItem', () => self),
      ...requiredMethods(item, () => self),
      createResponse: (hours, minutes, seconds) =>
        createItemResponse(context, item, [hours, minutes, seconds].map(twoDigits).join(':')),
    },
    item,
  );
  return self;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dateMethods<Self>(context: FormContext, item: DateState, className: string, self: () => Self) {
  const { date } = argumentsOf(context.execution);
  return {
    ...itemMethods(context, item, className, self),
    ...requiredMethods(item, self),
    includesYear: () => item.includesYear,
    setIncludesYear: (enableYear: boolean): Self => {
      item.includesYear = enableYear;
      return self();
    },
    createResponse: (response: unknown) => {
      const instant = date(response, `${className}.createResponse`).getTime();
      const wall = new Date(
        Math.round(instantToSerial(instant, context.execution.manifest.timeZone) * 86_400_000) +
          Date.UTC(1899, 11, 30),
      ).toISOString();
      const day = item.includesYear ? wall.slice(0, 10) : wall.slice(5, 10);
      return createItemResponse(context, item, item.type === 'DATE' ? day : `${day} ${wall.slice(11, 16)}`);
    },
  };
}
