/** Whether a window can be shown here. */
export const hasDisplay = (): boolean => {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
};
