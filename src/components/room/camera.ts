/** Reads QR codes by the camera until it is told to stop. */
export interface Camera {
  readonly stop: () => void;
}

type Detect = (video: HTMLVideoElement) => Promise<readonly string[]>;

/**
 * Turns the camera on and tells of every code it sees, also of one that it has told of.
 *
 * @throws {Error} If there is no camera, or the reader does not allow it.
 */
export async function startCamera(
  video: HTMLVideoElement,
  seen: (code: string) => void,
): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  const end = (): void => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
  };
  let detect: Detect;
  try {
    detect = await detector();
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
  } catch (error) {
    end();
    throw error;
  }
  let isOn = true;
  const look = async (): Promise<void> => {
    if (!isOn) return;
    for (const code of await detect(video).catch(() => [])) seen(code);
    setTimeout(() => void look(), 200);
  };
  void look();
  return {
    stop: () => {
      isOn = false;
      end();
    },
  };
}

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** The browser’s own reader where it has one, else a library’s. */
async function detector(): Promise<Detect> {
  const { BarcodeDetector: Own } = globalThis as {
    BarcodeDetector?: {
      new (options: { formats: string[] }): Detector;
      getSupportedFormats(): Promise<readonly string[]>;
    };
  };
  if (Own !== undefined && (await Own.getSupportedFormats()).includes('qr_code')) {
    const own = new Own({ formats: ['qr_code'] });
    return async (video) => (await own.detect(video)).map(({ rawValue }) => rawValue);
  }
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null || width === 0) return [];
    pen.drawImage(video, 0, 0);
    try {
      return [decodeQR(pen.getImageData(0, 0, width, height))];
    } catch {
      // Most pictures have no code in them.
      return [];
    }
  };
}
