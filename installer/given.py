"""The options that say what is built, which every builder takes."""

import argparse
from pathlib import Path

from installer.recipe import Recipe


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a parser, for ``recipe_of``."""
    parser.add_argument("--descriptor", type=_path, help="the service that the packages report to")
    parser.add_argument("--publisher", type=_path, help="public key of who may replace that descriptor")
    parser.add_argument("--name", help="what the menu calls the program")
    parser.add_argument("--icon", type=_path, help="an SVG file")
    parser.add_argument("--help-list", type=_path, help="in place of resources/help/help.json")
    parser.add_argument(
        "--languages", type=_codes, default=(), help="those of the window, besides English (otherwise all)"
    )


def recipe_of(words: argparse.Namespace) -> Recipe:
    """What they ask for. Raises: BuildError: an option can't be used."""
    return Recipe.of_checkout(
        name=words.name,
        icon=words.icon,
        descriptor=words.descriptor,
        publisher=words.publisher,
        help_list=words.help_list,
        languages=words.languages,
    )


def folder(text: str) -> Path:
    """A folder, wherever the builder changes to."""
    return Path(text).resolve()


def _path(text: str) -> Path | None:
    return folder(text) if text else None


def _codes(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split())
