#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// The language that the user sees: Simplified Chinese, unless EDUBUREAU_LANG (or the setting "language") is "en".
/// The Chinese words are loaded in either case, since imported tables bear Chinese headers.
class Language
{
public:
    explicit Language(QCoreApplication& application);

    const QTranslator& chinese() const { return m_chinese; }

private:
    QTranslator m_chinese;
    QTranslator m_qt; ///< Qt's own dialogs
};
