"""Finding: what someone types, against the words of the content, with a reason for every hit."""

from beleidstui.search.engine import Answer, Hit, Searcher

__all__ = ["Answer", "Hit", "Searcher"]
