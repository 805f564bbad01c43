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
        {u"@OnAccent"_s, Theme::OnAccent},
        {u"@Accent"_s, Theme::Accent},
        {u"@Outline"_s, Theme::Outline},
        {u"@GoodTint"_s, Theme::GoodTint},
        {u"@BadTint"_s, Theme::BadTint},
        {u"@Hover"_s, Theme::Hover},
        {u"@NeutralTint"_s, Theme::NeutralTint},
        {u"@Muted"_s, Theme::Muted},
        {u"@Page"_s, Theme::Page},
        {u"@Card"_s, Theme::Card},
        {u"@Grid"_s, Theme::Grid},
        {u"@Ink"_s, Theme::Ink},
        {u"@Bad"_s, Theme::Bad},
    };
    for (const auto& [name, colour] : colours) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::Page);
    palette.setColor(QPalette::Base, Theme::Card);
    palette.setColor(QPalette::AlternateBase, QColor(0xF8, 0xFA, 0xFC));
    palette.setColor(QPalette::Midlight, Theme::Outline);
    palette.setColor(QPalette::Text, Theme::Ink);
    palette.setColor(QPalette::WindowText, Theme::Ink);
    palette.setColor(QPalette::ButtonText, Theme::Ink);
    palette.setColor(QPalette::PlaceholderText, Theme::Muted);
    palette.setColor(QPalette::Highlight, Theme::Accent);
    palette.setColor(QPalette::HighlightedText, Theme::OnAccent);
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
