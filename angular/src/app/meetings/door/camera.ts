interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

type BarcodeReaderType = new (options: { formats: string[] }) => BarcodeReader;

const rhythm = 250;
/** The same code held before the camera is one code. */
const rest = 3000;

/** Whether this browser can read codes by itself; where it cannot, codes are typed. */
export function canScan(): boolean {
  return 'BarcodeDetector' in window && !!navigator.mediaDevices?.getUserMedia;
}

/** Shows what the camera sees and tells every code once; returns what switches it off. */
export async function scan(
  video: HTMLVideoElement,
  found: (code: string) => void,
): Promise<() => void> {
  const reader = newReader();
  const release = await show(video);
  const isNew = onceInAWhile();
  let isOn = true;
  const look = async (): Promise<void> => {
    // A picture that cannot be read is followed by the next one.
    const codes = await reader.detect(video).catch(() => []);
    if (!isOn) return;
    codes
      .map(code => code.rawValue)
      .filter(isNew)
      .forEach(found);
    setTimeout(look, rhythm);
  };
  void look();
  return () => {
    isOn = false;
    release();
  };
}

/** A page that is left while the camera starts must not leave it on. */
async function show(video: HTMLVideoElement): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  const release = () => stream.getTracks().forEach(track => track.stop());
  try {
    video.srcObject = stream;
    await video.play();
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

function newReader(): BarcodeReader {
  const type = (window as unknown as { BarcodeDetector: BarcodeReaderType }).BarcodeDetector;
  return new type({ formats: ['qr_code'] });
}

export function onceInAWhile(now: () => number = Date.now): (code: string) => boolean {
  let last = '';
  let seen = -Infinity;
  return code => {
    const isNew = code !== last || now() - seen > rest;
    [last, seen] = [code, now()];
    return isNew;
  };
}
