#include "app/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

Language::Language(QCoreApplication& application)
{
    QCoreApplication::setOrganizationName(u"edubureau"_s);
    QCoreApplication::setApplicationName(u"edubureau"_s);
    const bool loaded = m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s);
    const QString setting = QSettings().value(u"language"_s, u"zh_CN"_s).toString();
    if (!loaded || qEnvironmentVariable("EDUBUREAU_LANG", setting).startsWith(u"en"_s)) {
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    application.installTranslator(&m_chinese);
    if (m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(&m_qt);
    }
}
