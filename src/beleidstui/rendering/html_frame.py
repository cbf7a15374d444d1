"""What every page of HTML has around what it says."""

from beleidstui.rendering.html_style import STYLE
from beleidstui.texts import export

POLICY = """\
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
"""
"""What a page without script says to the browser that it may do."""


def framed(title: str, header: str, body: str, more: str = "", script: str = "") -> str:
    """Give a page; all of these are HTML. ``more`` stands in the head, ``script`` at the end."""
    return f"""\
<!DOCTYPE html>
<html lang="{export.LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{more}<title>{title}</title>
<style>
{STYLE}</style>
</head>
<body>
<a class="skip" href="#inhoud">{export.SKIP}</a>
<div class="page">
<header>
<h1>{title}</h1>
{header}</header>
{body}
</div>
{script}</body>
</html>
"""
