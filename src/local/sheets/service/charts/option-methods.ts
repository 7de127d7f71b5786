import { nameOf } from '../../../runtime/enumeration.ts';

/** The setters of the builders of one kind of chart, and the option each sets (developers.google.com/apps-script/chart-configuration-options). */
const options: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
  setLegendPosition: 'legend.position',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setPointStyle: 'pointShape',
  setCurveStyle: 'curveType',
  setFirstRowNumber: 'firstRowNumber',
};

/** Setters without an argument turn something on. */
const switches: Readonly<Record<string, readonly [string, unknown]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
  reverseCategories: ['hAxis.direction', -1],
  reverseDirection: ['vAxis.direction', -1],
  useLogScale: ['vAxis.logScale', true],
  setXAxisLogScale: ['hAxis.logScale', true],
  setYAxisLogScale: ['vAxis.logScale', true],
  showRowNumberColumn: ['showRowNumber', true],
};

const ranges: Readonly<Record<string, string>> = {
  setRange: 'vAxis',
  setXAxisRange: 'hAxis',
  setYAxisRange: 'vAxis',
};

type Setter = (...given: unknown[]) => unknown;

export function optionMethods(set: (option: string, value: unknown) => unknown): Record<string, Setter> {
  const methods: Record<string, Setter> = {};
  for (const [method, option] of Object.entries(options))
    methods[method] = (value) => set(option, nameOf(value)?.toLowerCase() ?? value);
  for (const [method, [option, value]] of Object.entries(switches))
    methods[method] = () => set(option, value);
  for (const [method, axis] of Object.entries(ranges))
    methods[method] = (least, most) => {
      set(`${axis}.minValue`, least);
      return set(`${axis}.maxValue`, most);
    };
  return methods;
}
