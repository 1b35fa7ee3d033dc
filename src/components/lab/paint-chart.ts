import { type Chart, fontSize, type Mark } from './chart.ts';

/** Pixels of the picture for each of the chart’s: sharp on paper and on good screens. */
const sharpness = 3;

/** Draws a chart in black on white, the same marks as its SVG. No picture is loaded for it. */
export async function chartPng(chart: Chart): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = chart.width * sharpness;
  canvas.height = chart.height * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  context.scale(sharpness, sharpness);
  context.fillStyle = 'white';
  context.fillRect(0, 0, chart.width, chart.height);
  context.font = `${fontSize}px 'Source Sans 3', Arial, sans-serif`;
  for (const mark of chart.marks) paint(context, mark);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('The canvas is too large for this browser.');
  return blob;
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  context.fillStyle = 'black';
  context.strokeStyle = 'black';
  context.globalAlpha = 1;
  context.beginPath();
  if (mark.kind === 'line') {
    context.globalAlpha = mark.isFaint ? 0.35 : 1;
    context.lineWidth = mark.width;
    context.moveTo(...mark.from);
    context.lineTo(...mark.to);
    context.stroke();
  } else if (mark.kind === 'bar') {
    context.fillRect(...mark.at, mark.width, mark.height);
  } else if (mark.kind === 'text') {
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.fillText(mark.text, ...mark.at);
  } else paintDot(context, mark);
}

function paintDot(
  context: CanvasRenderingContext2D,
  { at, radius, isOpen }: Extract<Mark, { kind: 'dot' }>,
): void {
  context.arc(...at, radius, 0, 2 * Math.PI);
  if (isOpen) context.fillStyle = 'white';
  context.fill();
  context.lineWidth = 2;
  if (isOpen) context.stroke();
}
