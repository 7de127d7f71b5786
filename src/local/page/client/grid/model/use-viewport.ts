import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Viewport = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** What is on screen of a scrolling box, at most once a frame. */
export function useViewport(box: RefObject<HTMLElement | null>): Viewport {
  const [view, setView] = useState<Viewport>({ top: 0, left: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    read();
    const size = new ResizeObserver(later);
    size.observe(element);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [box]);
  return view;
}
