"""Errors of a single file; they don't affect the other files."""

from takeitdown_desktop.core.errors.base import ReportError


class MediaError(ReportError):
    """One file could not be fingerprinted, or not completely."""

    code = "media.damaged"


class MissingFileError(MediaError):
    code = "media.missing"


class NotAFileError(MediaError):
    """A device, a FIFO, a socket: reading it could hang or never end."""

    code = "media.not_a_file"


class DeniedFileError(MediaError):
    code = "media.denied"


class LinkFileError(MediaError):
    """A symbolic link, whose target may change at any time."""

    code = "media.link"


class InCloudError(MediaError):
    """Only a placeholder for a file in cloud storage."""

    code = "media.in_cloud"


class EmptyFileError(MediaError):
    code = "media.empty"


class EmptyFolderError(MediaError):
    code = "media.empty_folder"


class FileReadError(MediaError):
    """The disk or the network drive failed during a read."""

    code = "media.read_failed"


class ChangedFileError(MediaError):
    """The file was written to while it was read."""

    code = "media.changed"


class UnknownTypeError(MediaError):
    """Its first bytes are not those of a known picture or video format."""

    code = "media.unknown_type"


class DamagedMediaError(MediaError):
    """A picture or video that no decoder can read, or not completely."""


class PartlyMissingError(MediaError):
    """Parts could not be decoded; the fingerprints are of the rest, as viewers show it."""

    code = "media.part_missing"


class TooLargePictureError(MediaError):
    """More pixels or bytes than any camera writes: decoding it could exhaust the memory."""

    code = "media.too_large"


class NoPictureError(MediaError):
    """An audio file, or a video file without a video stream."""

    code = "media.no_picture"


class NotLoadedError(MediaError):
    """A worker lacks a decoder for something in the file. Internal: the file is given to another worker."""

    code = "media.not_loaded"


class CrashedError(MediaError):
    """The decoder crashed on this file, twice."""

    code = "media.crashed"


class StalledError(MediaError):
    """The decoder made no progress for too long."""

    code = "media.stalled"
