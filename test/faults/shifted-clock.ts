// Preloaded into a process whose clock is to be wrong (`node --import …`): every date that it makes of the present is off by
// CLOCK_SHIFT_MS. Timers go on as ever, as they do on a machine with a wrong clock.

const shift = Number(process.env['CLOCK_SHIFT_MS'] ?? '0');
const RightDate = Date;

globalThis.Date = class extends RightDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(RightDate.now() + shift);
    else super(...(parts as [number]));
  }

  static override now(): number {
    return RightDate.now() + shift;
  }
} as DateConstructor;
