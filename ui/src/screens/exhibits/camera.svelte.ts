/** Whether this machine has a camera that the window may use. Asking for the list asks for no permission. */

class Camera {
  there = $state(false)
  /** Whether the window offers no way to a camera at all, whatever the machine has. */
  readonly shut = !(navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia
  /** Whether its picture is shown. */
  open = $state(false)

  constructor() {
    const media = navigator.mediaDevices as MediaDevices | undefined
    // Not every window has them: where the system’s web view lets no camera in, there is nothing to offer.
    if (!media?.enumerateDevices || !media.getUserMedia) return
    const look = () =>
      media
        .enumerateDevices()
        .then((devices) => (this.there = devices.some((device) => device.kind === 'videoinput')))
        .catch(() => (this.there = false))
    void look()
    media.addEventListener?.('devicechange', () => void look())
  }
}

export const camera = new Camera()
