import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, NativeSelectProps, SelectProps } from '@mantine/core';

/**
 * Mantine with the console's colours. The scales are tuned for contrast on both pages: 4.5:1 for text, 3:1 for edges of
 * controls, and a dark page that is blue-black throughout instead of warm grey inputs on a blue page.
 */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'Inter Variable', ui-monospace, monospace",
  primaryColor: 'payung',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    payung: [
      '#eef6fb',
      '#d9eaf5',
      '#b3d5ea',
      '#86bddd',
      '#5aa5cf',
      '#3a8fbe',
      '#257aab',
      '#186c9e',
      '#0b5a88',
      '#0a4669',
    ],
    dark: [
      '#e4e8ee',
      '#c9d0da',
      '#a3adba',
      '#7b8696',
      '#566172',
      '#3d4653',
      '#1a212b',
      '#10151d',
      '#0b0f15',
      '#070a0e',
    ],
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontWeight: '650' },
  // By name: naming the component itself would bring all of it, lists, floats and scroll boxes, into the first load.
  components: {
    // A list of options that scrolls by itself needs no second scroll box that the keyboard cannot reach.
    Select: {
      defaultProps: {
        withScrollArea: false,
        comboboxProps: { withinPortal: false },
      } satisfies Partial<SelectProps>,
      styles: { options: { maxHeight: 280, overflowY: 'auto' } },
    },
    NativeSelect: { defaultProps: { size: 'sm' } satisfies Partial<NativeSelectProps> },
  },
});

/** What Mantine's own variables are in each scheme, for contrast that its defaults miss. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#17202b',
    '--mantine-color-dimmed': '#525d6a',
    '--mantine-color-placeholder': '#5c6773',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#8b95a3',
    '--mantine-color-anchor': '#0b5a88',
  },
  dark: {
    '--mantine-color-body': '#10151d',
    '--mantine-color-text': '#e4e8ee',
    '--mantine-color-dimmed': '#a3adba',
    '--mantine-color-placeholder': '#a3adba',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-default-border': '#657183',
    '--mantine-color-default': '#1a212b',
    '--mantine-color-anchor': '#8cc7ea',
  },
});
