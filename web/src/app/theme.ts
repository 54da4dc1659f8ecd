import type { ThemeConfig } from 'antd';

export const FONT_FAMILY =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', 'Helvetica Neue', 'DejaVu Sans', sans-serif";

/** The same colours as styles/tokens.css, for the parts that Ant Design draws. */
export function theme(fontSize = 16): ThemeConfig {
  return {
    cssVar: { key: 'bagalau' },
    hashed: false,
    token: {
      fontFamily: FONT_FAMILY,
      fontSize,
      colorPrimary: '#0d5c75',
      colorInfo: '#0d5c75',
      colorLink: '#0d5c75',
      colorLinkHover: '#083e50',
      colorSuccess: '#1d7145',
      colorWarning: '#9a5b00',
      colorError: '#b3261e',
      colorText: '#12262e',
      colorTextSecondary: '#47606a',
      colorTextPlaceholder: '#5d747d',
      colorBorder: '#7a929b',
      colorBorderSecondary: '#d7e0e3',
      colorBgLayout: '#f5f7f6',
      borderRadius: 6,
      borderRadiusLG: 8,
      controlHeight: 40,
      controlHeightLG: 48,
      controlHeightSM: 32,
      controlOutlineWidth: 0,
      boxShadow: '0 8px 28px rgb(8 46 59 / 14%)',
      boxShadowSecondary: '0 8px 28px rgb(8 46 59 / 14%)',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: {
        fontWeight: 600,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        contentFontSizeLG: fontSize,
        paddingInlineLG: 24,
        defaultColor: '#0d5c75',
        defaultBorderColor: '#0d5c75',
      },
      Input: { inputFontSizeLG: fontSize, paddingInlineLG: 14 },
    },
  };
}
