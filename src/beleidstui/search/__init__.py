"""Finding: what someone types, against the words of the content, with a reason for every hit."""

from beleidstui.search.answer import Answer, Hit
from beleidstui.search.engine import Searcher

__all__ = ["Answer", "Hit", "Searcher"]
