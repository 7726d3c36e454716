// Host configuration of Adaptive Cards: text as large as in messages, and the page's colours.
export function cardStyle(color) {
  const shades = (plain) => ({ default: plain, subtle: plain });
  const container = {
    backgroundColor: 'transparent',
    foregroundColors: {
      default: { default: color('text'), subtle: color('soft-text') },
      accent: shades(color('accent-text')),
      attention: shades(color('error')),
      dark: shades(color('text')),
      good: shades(color('accent-text')),
      light: shades(color('soft-text')),
      warning: shades(color('error')),
    },
  };
  const label = { weight: 'bolder', size: 'default', color: 'default', isSubtle: false };
  return {
    fontFamily: color('font'),
    fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    textBlock: { headingLevel: 3 },
    separator: { lineThickness: 1, lineColor: color('line') },
    supportsInteractivity: true,
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'vertical',
      buttonSpacing: 8,
      maxActions: 20,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
      spacing: 'default',
    },
    adaptiveCard: { allowCustomStyle: false },
    containerStyles: { default: container, emphasis: container, accent: container, attention: container, good: container, warning: container },
    factSet: {
      spacing: 12,
      title: { ...label, maxWidth: 0, wrap: true },
      value: { ...label, weight: 'default', wrap: true },
    },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { ...label, suffix: ' *', suffixColor: 'attention' }, optionalInputs: label },
      errorMessage: { spacing: 4, weight: 'bolder' },
    },
    textStyles: { heading: { ...label, size: 'medium' }, columnHeader: label },
  };
}
