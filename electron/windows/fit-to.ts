/** A rectangle on the desktop, in pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The bounds with no side longer than the screen's work area: a window that stood on a larger screen, or was never
 * opened here, would end below the taskbar. A side that fits stays as it is, also where a person moved it half out of sight.
 */
export function fitTo(bounds: Area, workArea: Area): Area {
  const isWide = bounds.width > workArea.width;
  const isHigh = bounds.height > workArea.height;
  return {
    x: isWide ? workArea.x : bounds.x,
    y: isHigh ? workArea.y : bounds.y,
    width: Math.min(bounds.width, workArea.width),
    height: Math.min(bounds.height, workArea.height),
  };
}
