/** Stills of what plays in the window: of a video, of the camera. */

/** Above this side a still says no more than its video does. */
const LONGEST = 3840

/** The frame that `video` shows now, as a JPEG file. Fails where there is none yet, or where the page may not read it. */
export async function stillOf(video: HTMLVideoElement, name: string): Promise<File> {
  const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  if (!canvas.width || !canvas.height) throw new Error('no frame')
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.92))
  if (!blob) throw new Error('no picture')
  return new File([blob], name, { type: 'image/jpeg' })
}

/** A moment of a video: 0:12. A moment is rounded down, as players do. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
