#include "gui/styling.h"

#include "gui/housestyle.h"
#include "report/theme.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

void setStyleClass(QWidget* widget, const char* styleClass)
{
    const QString name = QString::fromLatin1(styleClass);
    if (widget->property("styleClass").toString() != name) {
        widget->setProperty("styleClass", name);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

namespace {

/// The style sheet with the theme's constants in place of their names.
QString styleSheet()
{
    QFile file(u":/style.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const QVector<QPair<QString, QColor>> colours = {
        {u"@OnAccent"_s, Theme::onAccent()},
        {u"@Accent"_s, Theme::accent()},
        {u"@Outline"_s, Theme::outline()},
        {u"@GoodTint"_s, Theme::goodTint()},
        {u"@BadTint"_s, Theme::badTint()},
        {u"@Hover"_s, Theme::hover()},
        {u"@NeutralTint"_s, Theme::neutralTint()},
        {u"@Muted"_s, Theme::muted()},
        {u"@Page"_s, Theme::page()},
        {u"@Card"_s, Theme::card()},
        {u"@Grid"_s, Theme::grid()},
        {u"@Ink"_s, Theme::ink()},
        {u"@Bad"_s, Theme::bad()},
    };
    for (const auto& [name, colour] : colours) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::page());
    palette.setColor(QPalette::Base, Theme::card());
    palette.setColor(QPalette::AlternateBase, QColor(0xF8, 0xFA, 0xFC));
    palette.setColor(QPalette::Midlight, Theme::outline());
    palette.setColor(QPalette::Text, Theme::ink());
    palette.setColor(QPalette::WindowText, Theme::ink());
    palette.setColor(QPalette::ButtonText, Theme::ink());
    palette.setColor(QPalette::PlaceholderText, Theme::muted());
    palette.setColor(QPalette::Highlight, Theme::accent());
    palette.setColor(QPalette::HighlightedText, Theme::onAccent());
    return palette;
}

} // namespace

void applyStyle(QApplication& application)
{
    application.setStyle(new HouseStyle);
    application.setPalette(palette());
    application.setFont(Theme::font(Theme::BodyText));
    application.setStyleSheet(styleSheet());
    application.setWindowIcon(QIcon(u":/icons/edubureau.svg"_s));
}
