"""What catalogues, forges and those who cite read about the program is complete, valid and true."""

import re
from typing import Any

import pytest
import tomli
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.model.citation import citation, permalink
from beleidstui.version import __version__
from tests.documents import ROOT

WORDS = {"type": "string", "minLength": 1}
DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
LIST = {"type": "array", "minItems": 1, "items": WORDS}


def table(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """Give the schema of a table with these keys and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": required | optional,
        "additionalProperties": False,
    }


# The keys that publiccode.yml 0.7 requires, and those of its optional ones that are used here.
PUBLICCODE = table(
    {
        "publiccodeYmlVersion": {"const": "0.7"},
        "name": WORDS,
        "url": {"type": "string", "pattern": "^https?://"},
        "platforms": LIST,
        "developmentStatus": {"enum": ["concept", "development", "beta", "stable", "obsolete"]},
        "softwareType": {
            "enum": [
                *(f"standalone/{kind}" for kind in ("mobile", "iot", "desktop", "web", "backend")),
                "standalone/other",
                "addon",
                "library",
                "configurationFiles",
            ]
        },
        "description": {
            "type": "object",
            "required": ["nl"],
            "propertyNames": {"pattern": "^[a-z]{2,3}$"},
            "additionalProperties": table(
                {
                    "shortDescription": WORDS | {"maxLength": 150},
                    "longDescription": WORDS | {"minLength": 150, "maxLength": 10_000},
                    "features": LIST,
                }
            ),
        },
        "legal": table({"license": WORDS}),
        "maintenance": table(
            {
                "type": {"enum": ["internal", "community"]},
                "contacts": {"type": "array", "minItems": 1, "items": table({"name": WORDS})},
            }
        ),
        "localisation": table(
            {"localisationReady": {"type": "boolean"}, "availableLanguages": LIST}
        ),
    },
    categories=LIST,
    softwareVersion=WORDS,
    releaseDate=DATE,
    intendedAudience=table({}, countries=LIST | {"items": {"pattern": "^[A-Z]{2}$"}}, scope=LIST),
    dependsOn=table({}, open={"type": "array", "items": table({"name": WORDS}, versionMin=WORDS)}),
)

ENTITY = table({"name": WORDS}, country={"type": "string", "pattern": "^[A-Z]{2}$"})
AUTHORS = {"type": "array", "minItems": 1, "items": ENTITY}

# The keys that the Citation File Format 1.2.0 requires, and those of its optional ones used here.
CITATION = table(
    {
        "cff-version": {"const": "1.2.0"},
        "message": WORDS,
        "title": WORDS,
        "authors": AUTHORS,
    },
    type={"const": "software"},
    abstract=WORDS,
    version=WORDS,
    license=WORDS,
    keywords=LIST,
    references={
        "type": "array",
        "minItems": 1,
        "items": table(
            {"type": {"const": "government-document"}, "title": WORDS, "authors": AUTHORS},
            publisher=ENTITY,
            year={"type": "integer"},
            month={"type": "integer", "minimum": 1, "maximum": 12},
            languages=LIST,
            identifiers={
                "type": "array",
                "items": table({"type": {"const": "other"}, "value": WORDS}, description=WORDS),
            },
            url={"type": "string", "pattern": "^https://"},
            notes=WORDS,
            **{"collection-title": WORDS},
        ),
    },
)

FILES = {"publiccode.yml": PUBLICCODE, "CITATION.cff": CITATION}
PROJECT = tomli.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def read_yaml(name: str) -> Any:
    return YAML(typ="safe").load(ROOT / name)


def faults(name: str, content: Any) -> list[str]:
    """Give what is wrong in the content of this file."""
    return [error.message for error in Draft202012Validator(FILES[name]).iter_errors(content)]


@pytest.mark.parametrize("name", FILES)
def test_the_file_holds_what_its_standard_asks(name: str) -> None:
    assert faults(name, read_yaml(name)) == []


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name, schema in FILES.items() for key in schema["required"]]
)
def test_a_required_key_is_missed(name: str, key: str) -> None:
    content = read_yaml(name)
    del content[key]
    assert faults(name, content) == [f"'{key}' is a required property"]


def test_the_short_descriptions_are_one_line() -> None:
    described = read_yaml("publiccode.yml")["description"]
    assert not [words for words in described.values() if "\n" in words["shortDescription"]]


def test_the_versions_agree() -> None:
    catalogue = read_yaml("publiccode.yml")
    assert catalogue["softwareVersion"] == read_yaml("CITATION.cff")["version"] == __version__
    [python] = catalogue["dependsOn"]["open"]
    assert PROJECT["requires-python"] == f">={python['versionMin']}"


def test_the_paper_is_cited_as_the_program_cites_it() -> None:
    [source] = {article.source for article in load_corpus(packaged_content()).articles}
    assert source is not None
    [paper] = read_yaml("CITATION.cff")["references"]
    assert f"{paper['collection-title']}, p. {source.page}" == citation(source)
    assert paper["url"] == permalink(source)
    assert paper["identifiers"][0]["value"] == source.document


def test_the_licences_agree() -> None:
    """The package, the table of rights and the texts of the licences name the same licences."""
    rights = tomli.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]
    used = {name for table in rights for name in table["SPDX-License-Identifier"].split(" AND ")}
    assert used == {path.stem for path in (ROOT / "LICENSES").iterdir()}
    assert used == set(PROJECT["license"].split(" AND "))
    assert set(read_yaml("publiccode.yml")["legal"]["license"].split(" AND ")) == {
        name for name in used if not name.startswith("LicenseRef-")
    }
    assert read_yaml("CITATION.cff")["license"] in used


def test_the_licence_where_forges_look_for_it_is_the_eupl() -> None:
    assert (ROOT / "LICENSE").read_bytes() == (ROOT / "LICENSES" / "EUPL-1.2.txt").read_bytes()


@pytest.mark.parametrize(
    ("path", "licence"),
    [
        ("content/bronnen/kst-36360-V-1-p36.txt", "LicenseRef-Auteurswet-11-15b"),
        ("content/artikelen/2022-V-02.toml", "EUPL-1.2 AND LicenseRef-Auteurswet-11-15b"),
        ("content/begrippen.toml", "EUPL-1.2"),
        ("src/beleidstui/dutch/woorden.txt", "BSD-3-Clause"),
        ("src/beleidstui/cli.py", "EUPL-1.2"),
    ],
)
def test_the_rights_to_a_file_are_told(path: str, licence: str) -> None:
    from reuse.project import Project

    [told] = Project.from_directory(ROOT).reuse_info_of(ROOT / path)
    assert [str(found) for found in told.spdx_expressions] == [licence]


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert versions[0] == "[Unreleased]"
    released = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})", v) for v in versions[1:]]
    assert all(released)
    assert released[0] is not None
    assert released[0][1] == __version__
    dates = [found[2] for found in released if found]
    assert dates == sorted(dates, reverse=True)
    for version in text.split("\n## ")[1:]:
        kinds = re.findall(r"^### (.*)$", version, re.MULTILINE)
        assert len(set(kinds)) == len(kinds), "each kind of change once"
        assert set(kinds) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
