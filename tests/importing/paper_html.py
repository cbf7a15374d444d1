"""Writes an invented paper as pages: of the repository, of the site, and saved in one file."""

import quopri
from html import escape

from tests.importing.html_writer import SITE, XHTML, Writer
from tests.importing.paper_tree import InventedPaper


def as_xhtml(paper: InventedPaper) -> bytes:
    """Give the paper as the repository publishes it."""
    writer = Writer(XHTML)
    body = writer.paper(paper)
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html\n  PUBLIC "-//W3C//DTD XHTML 1.0'
        ' Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl">\n<head>{_meta(paper)}'
        '<script src="./popup.js" type="text/javascript"></script><title></title></head>\n'
        '<body onload="enablePopup()">\n<div id="kopregel"><!--EINDE kopregel--></div>\n'
        f'<div id="broodtekst">\n{body}</div>\n{writer.note_list()}<div id="voetregel"></div>\n'
        "</body>\n</html>"
    ).encode()


def as_site_page(paper: InventedPaper) -> bytes:
    """Give the paper as a page of the site, saved by a browser; it leaves out what it may."""
    writer = Writer(SITE)
    body = writer.paper(paper)
    return (
        f"<!DOCTYPE html>\n<html lang=nl>\n<head>\n<meta charset='utf-8'>{_meta(paper)}"
        "<title>Kamerstuk | Overheid.nl</title><style>p > a { color: red }</style></head>\n<body>"
        '<a class="skiplink" href="#content">Direct naar inhoud</a><header><nav><ul><li>Home<li>'
        "Zoeken &amp; vinden</ul></nav></header>\n<main><aside><nav aria-label='Inhoudsopgave'><h2>"
        'Inhoud</h2><ul><li><a href="#1">Dijken</a></ul></nav></aside>\n<article>'
        '<div id="broodtekst" class="stuk broodtekst-container">\n'
        f"{body}{writer.note_list()}</div></article>\n<aside id=extrainfo><p>Kopieer <b>deze</b>"
        " link<button>Deel</button></aside></main><footer>Over deze site</footer>\n"
        "<script>if (1 < 2) document.write('<p>niets</p>')</script></body></html>"
    ).encode()


def as_mhtml(paper: InventedPaper) -> bytes:
    """Give that page as a browser saves it in one file."""
    page = quopri.encodestring(as_site_page(paper))
    address = b"https://zoek.example/kst-99999-X-2.html"
    head = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: %s\nSubject: Kamerstuk\n"
        b'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        b'\tboundary="----MultipartBoundary--x----"\n\n\n'
    )
    parts = (
        (b"text/html", b"quoted-printable", b"https://zoek.example/frame.html", b"<p>reclame"),
        (b"text/html", b"quoted-printable", address, page),
        (b"image/png", b"base64", b"https://zoek.example/a.png", b"iVBORw0KGgo="),
    )
    made = head % address
    for kind, encoding, location, payload in parts:
        made += b"------MultipartBoundary--x----\nContent-Type: %s\n" % kind
        made += b"Content-Transfer-Encoding: %s\nContent-Location: %s\n\n" % (encoding, location)
        made += payload + b"\n"
    return made + b"------MultipartBoundary--x------\n"


def _meta(paper: InventedPaper) -> str:
    dossier = paper.dossier.replace(" ", "")
    chapter = f"-{paper.chapter}" if paper.chapter else ""
    pairs = (
        ("DC.identifier", f"kst-{dossier}{chapter}-{paper.number}"),
        ("OVERHEIDop.dossiernummer", f"{dossier}{chapter}"),
        ("OVERHEIDop.ondernummer", paper.number),
        ("OVERHEIDop.vergaderjaar", paper.session),
        ("OVERHEIDop.dossiertitel", paper.dossier_title),
        ("OVERHEIDop.publicationName", "Kamerstuk"),
        ("DC.creator", "Tweede Kamer der Staten-Generaal"),
        ("DC.type", "Kamerstuk"),
        ("DCTERMS.issued", paper.date),
    )
    kind = f'<meta name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="{paper.kind}" />'
    return kind + "".join(
        f'<meta name="{name}" content="{escape(held)}" />\n' for name, held in pairs
    )
