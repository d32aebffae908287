import type { ComponentProps } from 'react';

type IconProps = Omit<ComponentProps<'svg'>, 'stroke'> & {
  /** Width and height, pixels. */
  readonly size?: number;
  /** Width of its lines, in twenty-fourths of its size. */
  readonly stroke?: number;
};

/** An icon of lines in the colour of the text, from the paths of its shape in a square of 24. */
export function iconOf(...paths: readonly string[]) {
  return function Icon({ size = 24, stroke = 2, ...rest }: IconProps) {
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={stroke}
        strokeLinecap="round"
        strokeLinejoin="round"
        {...rest}
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  };
}
