"""What Qt has to do with the language: it knows the system's, and says words of its own."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from stretchtimer.config.language import ENGLISH
from stretchtimer.config.regional import is_right_to_left
from stretchtimer.config.translations import language


def system_languages() -> tuple[str, ...]:
    """The tags of the languages the person wants, the most wanted first, such as "de-AT".

    Qt knows how to ask Windows and macOS, where no environment tells it.
    """
    return tuple(QLocale.system().uiLanguages())


def speak_to(app: QApplication) -> None:
    """Have Qt's own words, such as those of file dialogs, its numbers and its layouts follow the person's language."""
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left() else Qt.LayoutDirection.LeftToRight
    )
    if language() == ENGLISH:
        return  # as Qt writes it, with the numbers of the system's own country
    locale = QLocale(language())
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
