import { nativeImage, type WebContents } from 'electron';
import icon from '../build/icons/64x64.png?inline';

/** Goes on with a drag begun in the window as the file or folder itself, under the program's sign. */
export function dragOut(from: WebContents, path: string): void {
  from.startDrag({ file: path, icon: nativeImage.createFromDataURL(icon) });
}
