"""Run beleidstui as ``python -m beleidstui``."""

from beleidstui.cli import run

run()
