"""What can be the matter with one file; the others go on."""

from takeitdown_desktop.core.errors.base import ReportError


class MediaError(ReportError):
    """One file could not be fingerprinted; the others go on."""

    code = "media.damaged"


class MissingFileError(MediaError):
    code = "media.missing"


class NotAFileError(MediaError):
    """A device, a FIFO, a socket: reading it could hang or never end."""

    code = "media.not_a_file"


class DeniedFileError(MediaError):
    code = "media.denied"


class LinkFileError(MediaError):
    """A symbolic link; what it points to may change under our hands."""

    code = "media.link"


class InCloudError(MediaError):
    """Only a stand-in for a file that lies in a cloud."""

    code = "media.in_cloud"


class EmptyFileError(MediaError):
    code = "media.empty"


class EmptyFolderError(MediaError):
    code = "media.empty_folder"


class FileReadError(MediaError):
    """The disk or the network drive failed in mid-read."""

    code = "media.read_failed"


class ChangedFileError(MediaError):
    """The file was written to while it was read."""

    code = "media.changed"


class UnknownTypeError(MediaError):
    """Its first bytes are those of no picture or video that we know."""

    code = "media.unknown_type"


class DamagedMediaError(MediaError):
    """A picture or video that no decoder can read, or not to its end."""


class PartlyMissingError(MediaError):
    """Much of a picture was never decoded; the fingerprints are of what is left, as viewers show it."""

    code = "media.part_missing"


class TooLargePictureError(MediaError):
    """More pixels than any camera makes: decoding it would take the memory of the computer."""

    code = "media.too_large"


class NoPictureError(MediaError):
    """A sound file, or a video without a picture track."""

    code = "media.no_picture"


class NotLoadedError(MediaError):
    """A worker found in a file what it has no decoder loaded for; the file is given to one that has. Nobody is told."""

    code = "media.not_loaded"


class CrashedError(MediaError):
    """The decoder died of this file, twice."""

    code = "media.crashed"


class StalledError(MediaError):
    """The decoder made no progress for too long."""

    code = "media.stalled"
