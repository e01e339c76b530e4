"""Still pictures as independent readers view them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import av
import cv2
import numpy as np
import pillow_heif
from PIL import Image, ImageFile, ImageOps
from threatexchange.signal_type.pdq import pdq_hasher

from tools.corpus.judge import BY_TOOL, PLATFORM
from tools.corpus.pixels import Pixels, Reading, grounds, reading

Views = Iterator[tuple[str, Pixels]]
_ORIENTATION = 0x0112

Image.MAX_IMAGE_PIXELS = None
av.logging.set_level(av.logging.PANIC)


def pillow(path: Path) -> Views:
    with Image.open(path) as image:
        yield from _views(image)


def pillow_passing_over_damage(path: Path) -> Views:
    """Used only for files that Pillow refuses."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield from pillow(path)
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def heif(path: Path) -> Views:
    """Every picture of the file, the primary one first, without gain and depth maps."""
    file = pillow_heif.open_heif(path, convert_hdr_to_8bit=True)
    order = [file.primary_index, *(at for at in range(len(file)) if at != file.primary_index)]
    for number, at in enumerate(order):
        for seen_as, pixels in grounds(file[at].to_pillow()):
            yield (seen_as if number == 0 else f"picture {at + 1}, {seen_as}"), pixels


def ffmpeg(path: Path) -> Views:
    """The first picture of the best stream; a tiled HEIC, which has a stream for each tile, is skipped."""
    with av.open(str(path)) as container:
        videos = container.streams.video
        stream = container.streams.best("video")
        if not isinstance(stream, av.VideoStream) or (len(videos) > 1 and "mov" in container.format.name):
            return
        stream.codec_context.thread_count = 1
        for packet in container.demux(stream):
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue
            if frames:
                clear = (
                    any(component.is_alpha for component in frames[0].format.components)
                    or "pal8" in frames[0].format.name
                )
                array = frames[0].to_ndarray(format="rgba" if clear else "rgb24")
                yield from grounds(Image.fromarray(array))
                return


def opencv(path: Path) -> Views:
    array = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if array is not None:
        yield "without alpha", np.ascontiguousarray(array[..., ::-1])


def platform(path: Path) -> Views:
    """What threatexchange passes to its hasher: palette indices, CMYK as if it were RGB, alpha as a fourth channel."""
    with Image.open(path) as image:
        yield BY_TOOL, pdq_hasher._convert_image_to_correct_array_dimension(image)  # noqa: SLF001 - its own way, not ours


READERS: dict[str, Callable[[Path], Views]] = {
    "Pillow": pillow,
    "Pillow, passing over damage": pillow_passing_over_damage,
    "pillow_heif": heif,
    "FFmpeg": ffmpeg,
    "OpenCV": opencv,
    PLATFORM: platform,
}


def read(name: str, path: Path) -> dict[str, object]:
    """All readings of one reader; if it fails, ``error`` says why."""
    found: list[Reading] = []
    answer: dict[str, object] = {"readings": found}
    try:
        if name in ("Pillow", PLATFORM):
            with Image.open(path) as image:
                answer["mode"] = image.mode
        found += (reading(seen_as, pixels) for seen_as, pixels in READERS[name](path))
    except Exception as error:  # noqa: BLE001 - on a damaged file, whatever a reader raises is its answer
        answer["error"] = f"{type(error).__name__}: {error}"[:200]
    return answer


def pixels_of(name: str, seen_as: str, path: Path) -> Pixels | None:
    """Read the pixels of one reading again; None if that fails."""
    try:
        return next((pixels for view, pixels in READERS[name](path) if view == seen_as), None)
    except Exception:  # noqa: BLE001 - see read
        return None


def _views(image: Image.Image) -> Views:
    """Upright, and as stored if EXIF turns it; then the further pictures of the same size (MPO)."""
    yield from _first_view(image)
    if image.format == "MPO":
        size = image.size
        for number in range(1, getattr(image, "n_frames", 1)):
            image.seek(number)
            if image.size == size:  # gain maps, depth maps and previews are smaller
                for seen_as, pixels in grounds(image):
                    yield f"picture {number + 1}, {seen_as}", pixels


def _first_view(image: Image.Image) -> Views:
    turned = image.getexif().get(_ORIENTATION, 1) not in (0, 1)
    image.load()
    if image.format == "TIFF":  # Pillow has turned it while loading
        turned = False
    if turned:
        for seen_as, pixels in grounds(ImageOps.exif_transpose(image)):
            yield seen_as, pixels
        for seen_as, pixels in grounds(image):
            yield f"as stored, {seen_as}", pixels
    else:
        yield from grounds(image)
