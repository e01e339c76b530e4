"""The API documentation as one HTML page for operators and third parties; it loads no other resource."""

import json
from collections.abc import Mapping
from html import escape
from typing import Any

CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d2433; background: #fff }
section { border-top: 1px solid #d5d9e2; padding: 1rem 0 }
code, pre { font: 14px/1.45 ui-monospace, monospace }
pre { background: #f3f5f9; padding: .75rem; overflow-x: auto }
td, th { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top }
"""


def render(document: Mapping[str, Any]) -> str:
    """Render an OpenAPI document as an HTML page."""
    info = document["info"]
    operations = [
        _operation(path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    return (
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(info["title"])}</title>'
        f"<style>{_STYLE}</style></head><body>"
        f"<h1>{escape(info['title'])}</h1><p>{escape(info.get('description', ''))}</p>"
        '<p>The same for programs: <a href="openapi.json">openapi.json</a>.</p>'
        f"{''.join(operations)}</body></html>\n"
    )


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> str:
    parts = [
        f"<section><h2><code>{escape(method.upper())} {escape(path)}</code></h2>",
        f"<p>{escape(operation.get('description', ''))}</p>",
        _parameters(operation.get("parameters", [])),
    ]
    if "requestBody" in operation:
        parts.append(_message("Request", operation["requestBody"]))
    for status, response in operation["responses"].items():
        parts.append(_message(f"Answer {status}", response))
    return "".join([*parts, "</section>"])


def _parameters(parameters: list[Mapping[str, Any]]) -> str:
    rows = [
        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td>"
        f"<td>{escape(one.get('description', ''))}</td></tr>"
        for one in parameters
    ]
    return f"<table>{''.join(rows)}</table>" if rows else ""


def _message(heading: str, message: Mapping[str, Any]) -> str:
    parts = [f"<h3>{escape(heading)}</h3><p>{escape(message.get('description', ''))}</p>"]
    for media_type, content in message.get("content", {}).items():
        schema = json.dumps(_readable(content.get("schema", {})), indent=2, ensure_ascii=False)
        parts.append(
            f"<details><summary>{escape(media_type)}</summary><pre>{escape(schema)}</pre></details>"
        )
    return "".join(parts)


def _readable(schema: Any) -> Any:
    """The schema without its regular expressions, which ``openapi.json`` has."""
    if isinstance(schema, list):
        return [_readable(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {name: _readable(one) for name, one in schema.items() if name != "pattern"}
